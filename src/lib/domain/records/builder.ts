import { ACTOR_KINDS, IDENTITIES, type Actor, type ActorKind } from '../actor.ts';
import type { Claim } from '../claim.ts';
import { OPEN_BEGIN, OPEN_END, dayBounds } from '../day.ts';
import type { RosterStatus, Source } from '../source.ts';
import type { TieKind } from '../tie.ts';
import { ActorTable } from './actor-table.ts';
import { BesideTable } from './beside-table.ts';
import { ClaimTable, type ClaimEnds } from './claim-table.ts';
import {
	WORD_KINDS,
	wordIndex,
	type AnswerRow,
	type AnswerTheme,
	type ConsultationRow,
	type SourceRow,
	type WaveRow,
	type WordKind,
	type Words
} from './columns.ts';
import {
	type ActorDetail,
	type ApartRecord,
	type AgreementRecord,
	type ConsultationDetail,
	type EventRecord,
	type FigureRecord,
	type MemberRecord,
	type Records,
	type RowFate,
	type ScenarioRecord,
	type StatementRecord
} from './records.ts';
import { RowTable } from './row-table.ts';
import { SourceTable, type SourcePoints } from './source-table.ts';

/**
 * Collects what a file says, row by row. A reader opens a row, adds what the row
 * says, and closes it with its fate; whatever is added or met again in between is
 * what the row made. What was said before is found again, never doubled.
 */
export class RecordsBuilder {
	readonly #words = new Map<WordKind, Map<string, number>>(
		WORD_KINDS.map((kind) => [kind, new Map()])
	);
	readonly #actors = new ActorTable((kind, code) => this.word(kind, code));
	readonly #claims = new ClaimTable((kind, code) => this.word(kind, code));
	readonly #sources = new SourceTable();
	readonly #waves: WaveRow[] = [];
	readonly #consultations: ConsultationRow[] = [];
	readonly #consultationDetails: (ConsultationDetail | undefined)[] = [];
	readonly #consultationOf = new Map<number, number>();
	readonly #rosterKeys = new Map<string, number>();
	readonly #roster: { wave: number; actor: number; status: RosterStatus }[] = [];
	readonly #members: MemberRecord[] = [];
	readonly #agreements: AgreementRecord[] = [];
	readonly #events: EventRecord[] = [];
	readonly #statements: StatementRecord[] = [];
	readonly #figures: FigureRecord[] = [];
	readonly #apart: ApartRecord[] = [];
	readonly #scenarios: ScenarioRecord[] = [];
	readonly #rows = new RowTable();
	readonly beside = new BesideTable(this.#rows);

	/** Index of a word in its list; the word is added when it is new. */
	word(kind: WordKind, code: string): number {
		const list = this.#words.get(kind)!;
		const found = list.get(code);
		if (found !== undefined) return found;
		list.set(code, list.size);
		return list.size - 1;
	}

	/** A word that a row of the file is about. */
	listWord(kind: WordKind, code: string): void {
		this.#rows.touch('word', wordIndex(kind, this.word(kind, code)));
	}

	/** Closes a row: everything touched since the last one was made by it. */
	row(sheet: string, number: number, fate: RowFate): void {
		this.#rows.close(sheet, number, fate);
	}

	/** The actor of this kind and code, when it was met before. */
	findActor(kind: ActorKind, code: string): number | undefined {
		return this.#actors.find(kind, code);
	}

	/** Adds an actor, or fills what an earlier row left open. */
	actor(actor: Actor, detail: Pick<ActorDetail, 'codeGiven' | 'organisation'> = {}): number {
		return this.#rows.touch('actor', this.#actors.put(actor, detail));
	}

	/** Makes one actor a department of another. */
	partOf(actor: number, whole: number): void {
		this.#actors.partOf.set(actor, whole);
	}

	/** Says that an actor turned out to be another one, under whose name it is shown. */
	mergedInto(actor: number, other: number): void {
		if (actor !== other) this.#actors.mergedInto.set(actor, other);
	}

	kindOf(actor: number): ActorKind {
		return ACTOR_KINDS[this.#actors.kind.get(actor)]!;
	}

	identityOf(actor: number): (typeof IDENTITIES)[number] {
		return IDENTITIES[this.#actors.identity.get(actor)]!;
	}

	codeOf(actor: number): string {
		return this.#actors.code[actor]!;
	}

	labelOf(actor: number): string {
		return this.#actors.label[actor]!;
	}

	get actorCount(): number {
		return this.#actors.code.length;
	}

	get claimCount(): number {
		return this.#claims.length;
	}

	/** Adds a wave, or finds the one of this name. `from` and `to` are EDTF or ''. */
	wave(name: string, from = '', to = ''): number {
		const found = this.#waves.findIndex((wave) => wave.name === name);
		const row: WaveRow = {
			id: found < 0 ? this.#waves.length : found,
			name,
			from,
			to,
			earliest: dayBounds(from)?.earliest ?? OPEN_BEGIN,
			latest: dayBounds(to)?.latest ?? OPEN_END
		};
		if (found < 0) return this.#rows.touch('wave', this.#waves.push(row) - 1);
		if (from !== '' && this.#waves[found]!.from === '') this.#waves[found] = row;
		return this.#rows.touch('wave', found);
	}

	/** Adds a source, or finds the one of this code. */
	source(source: Source, points: SourcePoints = {}): number {
		return this.#rows.touch('source', this.#sources.put(source, points));
	}

	findSource(code: string): number | undefined {
		return this.#sources.find(code);
	}

	/** Adds somebody who told what a source says. */
	informant(source: number, actor: number): void {
		this.#sources.addInformant(source, actor);
	}

	sourceRow(index: number): SourceRow {
		return this.#sources.rows[index]!;
	}

	/** Adds one claim. Rows of one source that say the same again add up in it. */
	claim(ends: ClaimEnds & { kind: TieKind; source: number }, claim: Claim): number {
		return this.#rows.touch('claim', this.#claims.put(ends, claim));
	}

	roster(wave: number, actor: number, status: RosterStatus): number {
		const key = `${wave}:${actor}`;
		const found = this.#rosterKeys.get(key);
		if (found === undefined) {
			this.#rosterKeys.set(key, this.#roster.length);
			return this.#rows.touch('roster', this.#roster.push({ wave, actor, status }) - 1);
		}
		if (status !== 'inView') this.#roster[found]!.status = status;
		return this.#rows.touch('roster', found);
	}

	consultation(row: ConsultationRow, detail?: ConsultationDetail): number {
		const found = this.#consultationOf.get(row.household) ?? this.#consultations.length;
		this.#consultationOf.set(row.household, found);
		this.#consultations[found] = row;
		this.#consultationDetails[found] = detail;
		return this.#rows.touch('consultation', found);
	}

	/** Whether something is known of what was discussed with a household. */
	wasConsulted(household: number): boolean {
		return this.#consultationOf.has(household);
	}

	/** Narrows what was agreed with a household to some sources; they may be read later. */
	consultationScope(household: number, scope: readonly number[]): void {
		const found = this.#consultationOf.get(household);
		if (found !== undefined) this.#consultations[found] = { ...this.#consultations[found]!, scope };
	}

	member(member: MemberRecord): number {
		return this.#rows.touch('member', this.#members.push(member) - 1);
	}

	agreement(agreement: AgreementRecord): number {
		return this.#rows.touch('agreement', this.#agreements.push(agreement) - 1);
	}

	event(event: EventRecord): number {
		return this.#rows.touch('event', this.#events.push(event) - 1);
	}

	statement(statement: StatementRecord): number {
		return this.#rows.touch('statement', this.#statements.push(statement) - 1);
	}

	/** What was asked and answered with none, or with "not known". */
	answer(about: number, theme: AnswerTheme, none: boolean, source: number): number {
		return this.statement({
			source,
			about,
			theme,
			kind: 'answer',
			scale: '',
			value: none ? 'none' : undefined,
			words: '',
			member: '',
			shareable: false
		});
	}

	figure(figure: FigureRecord): number {
		return this.#rows.touch('figure', this.#figures.push(figure) - 1);
	}

	/** Says that two who look alike are not the same. */
	apart(pair: ApartRecord): number {
		return this.#rows.touch('apart', this.#apart.push(pair) - 1);
	}

	scenario(scenario: ScenarioRecord): number {
		return this.#rows.touch('scenario', this.#scenarios.push(scenario) - 1);
	}

	/** Adds a step to what somebody tried, behind those that are there. */
	scenarioStep(index: number, edit: ScenarioRecord['edits'][number]): number {
		const known = this.#scenarios[index]!;
		this.#scenarios[index] = { ...known, edits: [...known.edits, edit] };
		return this.#rows.touch('scenario', index);
	}

	build(): Records {
		const { cards, earlier, positions } = this.beside;
		const answers: AnswerRow[] = this.#statements
			.filter((statement) => statement.kind === 'answer' && statement.about >= 0)
			.map(({ about, theme, value, source }) => ({
				about,
				theme: theme as AnswerTheme,
				none: value === 'none',
				source
			}));
		return {
			actors: this.#actors.columns(),
			actorDetails: this.#actors.details,
			claims: this.#claims.columns(),
			claimDetails: this.#claims.details,
			sources: this.#sources.rows,
			sourceDetails: this.#sources.details,
			waves: this.#waves,
			roster: {
				wave: Int32Array.from(this.#roster, (row) => row.wave),
				actor: Int32Array.from(this.#roster, (row) => row.actor),
				status: this.#roster.map((row) => row.status)
			},
			consultations: this.#consultations,
			consultationDetails: this.#consultationDetails,
			answers,
			words: Object.fromEntries(
				WORD_KINDS.map((kind) => [kind, [...this.#words.get(kind)!.keys()]])
			) as unknown as Words,
			members: this.#members,
			agreements: this.#agreements,
			events: this.#events,
			statements: this.#statements,
			figures: this.#figures,
			apart: this.#apart,
			scenarios: this.#scenarios,
			cards,
			earlier,
			positions,
			rows: this.#rows.columns()
		};
	}
}
