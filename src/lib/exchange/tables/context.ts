import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { ReadOptions, TableGuess } from '../reading.ts';
import type { Households } from './named/households.ts';
import type { Organisations } from './named/organisations.ts';
import type { People } from './named/people.ts';
import type { Sources } from './named/sources.ts';
import type { Notes } from './notes.ts';

/** What all tables of a file share while they are read. */
export interface Context {
	readonly options: ReadOptions;
	readonly builder: RecordsBuilder;
	readonly notes: Notes;
	readonly households: Households;
	readonly organisations: Organisations;
	readonly people: People;
	readonly sources: Sources;
}

/**
 * A table that was read: what was guessed, and how to add it to the records. It is added
 * when all names of the file have been brought together.
 */
export interface TablePlan {
	readonly guess: TableGuess;
	readonly directed?: boolean;
	add(): void;
}
