import { SAME_AS_ABOVE } from '#lib/domain/vocabulary/source-kinds.ts';
import { cellText } from '../../sheet.ts';
import type { Context } from '../context.ts';
import type { WaveMark } from '../header/header-parts.ts';
import type { Sources } from '../named/sources.ts';
import { splitHeader } from '../header/header-parts.ts';
import { readAnswer } from '../values/answers.ts';
import { readDate } from '../values/dates.ts';
import { splitCell } from '../values/lists.ts';
import { readSourceKinds } from '../values/vocabularies.ts';
import { looksLikePerson, soundsLikeOrganisation } from '../values/who-kinds.ts';
import type { RowReader } from './row-reader.ts';
import type { SourceMention } from '../named/sources.ts';

/** Where a row comes from, as far as the row says so itself. */
export interface RowSource {
	readonly mention: SourceMention;
	/** Handles of the people who told it. */
	readonly informants: readonly number[];
	readonly isPaper: boolean;
	readonly isSure: boolean;
}

const IDEM = new Set<string>(SAME_AS_ABOVE);
const NO_SOURCE: RowSource = { mention: {}, informants: [], isPaper: false, isSure: true };

/** Reads the sources of rows one after another: "idem" is the source of the row above. */
export class RowSources {
	readonly #context: Context;
	#above: RowSource = NO_SOURCE;

	constructor(context: Context) {
		this.#context = context;
	}

	read(row: RowReader): RowSource {
		const source = this.#read(row);
		if (source !== NO_SOURCE) this.#above = source;
		return source;
	}

	#read(row: RowReader): RowSource {
		const [kindColumn] = row.columns('source.kind');
		const [dateColumn] = row.columns('source.date');
		const written = row.text(kindColumn);
		const day = row.date(dateColumn);
		const wave = this.#waveOf(row);
		const informants = this.#informantsOf(row);
		const interviewers = row
			.columns('source.interviewer')
			.flatMap((one) => splitCell(row.text(one)));
		if (IDEM.has(cellText(row.cell(kindColumn)).toLowerCase().trim())) {
			const { mention } = this.#above;
			return {
				...this.#above,
				mention: { ...mention, day: day ?? mention.day, wave: wave ?? mention.wave }
			};
		}
		if (written === '' && day === undefined && !wave && informants.length === 0) return NO_SOURCE;
		const words = written.replace(/\s*\(?\?+\)?$/, '');
		const kind = readSourceKinds(words).codes[0];
		const names = informants.map(({ name }) => name);
		const isName = kind === undefined && looksLikePerson(words) && !soundsLikeOrganisation(words);
		const told = isName ? [{ name: words, handle: this.#mention(words) }] : informants;
		return {
			mention: {
				kind,
				words: isName ? undefined : words || undefined,
				day,
				wave,
				informantNames: isName ? [words] : names,
				interviewers: interviewers.length > 0 ? interviewers : undefined
			},
			informants: told.map(({ handle }) => handle),
			isPaper: kind === 'document',
			isSure: readAnswer(row.cell(kindColumn)).isSure
		};
	}

	#informantsOf(row: RowReader): readonly { readonly name: string; readonly handle: number }[] {
		return row
			.columns('source.informant')
			.flatMap((one) => splitCell(row.text(one)))
			.filter((name) => looksLikePerson(name) && !soundsLikeOrganisation(name))
			.map((name) => ({ name, handle: this.#mention(name) }));
	}

	#mention(name: string): number {
		return this.#context.people.mention({ kind: 'professional', identity: 'person', name });
	}

	#waveOf(row: RowReader): WaveMark | undefined {
		const [column] = row.columns('wave');
		const text = row.text(column);
		if (text === '') return undefined;
		const { base, wave } = splitHeader(text);
		if (wave) return wave;
		const found = readDate(text);
		return { name: base, day: found.kind === 'day' ? found.text : undefined };
	}
}

/** Adds the source of a row to the records. `wave` is that of the column, when it has one. */
export function addSource(
	sources: Sources,
	{ mention, informants }: RowSource,
	context: Context,
	wave?: WaveMark
): number {
	const actors = informants.map((handle) => context.people.add(context.builder, handle));
	return sources.add({
		...mention,
		wave: wave ?? mention.wave,
		informants: actors.length > 0 ? actors : undefined
	});
}
