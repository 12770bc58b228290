import type { ActorKind } from '#lib/domain/actor.ts';
import { REPORTERS, type Claim } from '#lib/domain/claim.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { ClaimEnds } from '#lib/domain/records/claim-table.ts';
import { TIE_KINDS, endsFit, isSymmetric, kindFromEnds, type TieKind } from '#lib/domain/tie.ts';
import {
	EDGE_SHEET,
	type PlainEdge,
	type PlainGraph,
	type PlainPeriod
} from '../graphs/plain-graph.ts';
import { isMissing } from '../number.ts';
import type { ReadOptions } from '../reading.ts';
import { readPeriods, readSaying, takeWords, type EdgeSaying } from './edge-fields.ts';
import { FieldBag, inAnyCase, listOf, textOf } from './field-text.ts';
import type { NodeRows } from './node-rows.ts';
import type { ToldBy } from './told-by.ts';

type Found = Pick<Problem, 'code' | 'severity' | 'field' | 'values'>;

const TIE_WORDS = inAnyCase(TIE_KINDS);
const REPORTER_WORDS = inAnyCase(REPORTERS);

/** Turns the edges of a plain graph into claims. */
export class EdgeRows {
	readonly #builder: RecordsBuilder;
	readonly #graph: PlainGraph;
	readonly #nodes: NodeRows;
	readonly #told: ToldBy;
	readonly #options: ReadOptions;
	/** Whether a contact is an arc; undefined while there is no contact. */
	directed: boolean | undefined;

	constructor(
		builder: RecordsBuilder,
		graph: PlainGraph,
		nodes: NodeRows,
		told: ToldBy,
		options: ReadOptions
	) {
		this.#builder = builder;
		this.#graph = graph;
		this.#nodes = nodes;
		this.#told = told;
		this.#options = options;
	}

	add(): Problem[] {
		const problems: Problem[] = [];
		const { edges } = this.#graph;
		edges.forEach((edge, i) => {
			const found: Found[] = [];
			const fate = this.#row(edge, found);
			this.#builder.row(EDGE_SHEET, edge.row, fate);
			for (const one of found) problems.push({ ...one, sheet: EDGE_SHEET, row: edge.row });
			if (i % 1000 === 0) this.#options.progress?.(i, edges.length);
		});
		return problems;
	}

	#row(edge: PlainEdge, found: Found[]): 'read' | 'rejected' | 'skipped' | 'repeated' {
		const reject = (code: string, field?: string, values?: Problem['values']): 'rejected' => {
			found.push({ code, severity: 'error', field, values });
			return 'rejected';
		};
		if (this.#isNobody(edge.from)) return reject('end-missing', 'source');
		if (this.#isNobody(edge.to)) return reject('end-missing', 'target');
		if (edge.isRepeat && edge.from !== edge.to) {
			found.push({ code: 'repeated-row', severity: 'notice' });
			return 'repeated';
		}
		if (edge.from === edge.to) {
			const isNew = this.#nodes.find(edge.from) === undefined;
			this.#end(edge.from, found);
			found.push({ code: 'self-loop', severity: 'notice' });
			return isNew ? 'read' : 'skipped';
		}
		// All of a row is read before any of it is kept, so that a rejected row leaves nothing behind.
		const bag = new FieldBag(edge.attributes);
		const kinds = { from: this.#kindOfEnd(edge.from), to: this.#kindOfEnd(edge.to) };
		const ends = kindOfTie(bag, kinds.from, kinds.to);
		if (!ends) return reject('ends-do-not-fit', undefined, kinds);
		const periods = readPeriods(bag, edge.periods);
		if ('fault' in periods) return reject(periods.fault.code, periods.fault.field);
		const read = readSaying(bag, ends.kind);
		if ('fault' in read) return reject(read.fault.code, read.fault.field);
		const [from, to] = [this.#end(edge.from, found), this.#end(edge.to, found)];
		const line = ends.swapped ? { from: to, to: from } : { from, to };
		this.#claim(edge, { ...ends, ...line }, bag, read.saying, periods.periods);
		return 'read';
	}

	#claim(
		{ directed }: PlainEdge,
		ends: FittingEnds & { readonly from: number; readonly to: number },
		bag: FieldBag,
		saying: EdgeSaying,
		periods: readonly PlainPeriod[]
	): void {
		const { kind, from, to } = ends;
		const isContact = kind === 'collaboration';
		const layer = isContact ? bag.take('relation', 'type', 'Relation', 'Type') : undefined;
		const { behalf, ...points } = this.#pointsOf(bag, kind);
		const reporters = isContact ? takeWords(bag, 'reporter', REPORTER_WORDS) : [];
		const side = sideOf(directed, ends);
		const source = this.#told.sourceOf(bag);
		const attributes = bag.rest();
		const claim: Claim = {
			stance: this.#builder.sourceRow(source).kind === 'document' ? 'agreed' : 'present',
			...saying,
			...side,
			...(attributes && { attributes })
		};
		const relation = textOf(layer).trim();
		const line = { kind, from, to, relation, ...points, source };
		for (const period of periods) {
			for (const reporter of reporters.length > 0 ? reporters : [side.reporter]) {
				for (const onBehalfOf of behalf.length > 0 ? behalf : [undefined]) {
					this.#builder.claim({ ...line, onBehalfOf }, { ...claim, reporter, ...period });
				}
			}
		}
		if (isContact) this.directed = (this.directed ?? false) || directed;
	}

	/** Nobody is called `nan`: that is what a program leaves in an empty cell. */
	#isNobody(id: string): boolean {
		return isMissing(id) && (this.#graph.isTable || !/^[-?]/.test(id));
	}

	#end(id: string, found: Found[]): number {
		const actor = this.#nodes.find(id);
		if (actor !== undefined) return actor;
		if (this.#graph.declaresNodes) found.push({ code: 'node-undeclared', severity: 'warning' });
		return this.#nodes.undeclared(id);
	}

	/** Who is not among the nodes is taken for a professional. */
	#kindOfEnd(id: string): ActorKind {
		const actor = this.#nodes.find(id);
		return actor === undefined ? 'professional' : this.#builder.kindOf(actor);
	}

	/** Whom an edge names beside its ends; who is not among the nodes stays an attribute. */
	#pointsOf(
		bag: FieldBag,
		kind: TieKind
	): Pick<ClaimEnds, 'standsInFor' | 'about'> & { readonly behalf: readonly number[] } {
		const behalf = listOf(bag.find('onBehalfOf')).map(
			(id) => this.#nodes.find(id) ?? this.#builder.findActor('organisation', id)
		);
		const standsInFor = this.#nodes.find(textOf(bag.find('standsInFor')).trim());
		const about = listOf(bag.find('about')).map((id) => this.#nodes.find(id));
		const isSupport = kind === 'support';
		const isAbout =
			!isSupport && about.every((actor) => actor !== undefined && this.#isKind(actor, 'household'));
		const isEmployer =
			isSupport &&
			behalf.every((actor) => actor !== undefined && this.#isKind(actor, 'organisation'));
		if (isEmployer) bag.take('onBehalfOf');
		if (isSupport && standsInFor !== undefined) bag.take('standsInFor');
		if (isAbout) bag.take('about');
		return {
			behalf: isEmployer ? (behalf as number[]) : [],
			...(isSupport && standsInFor !== undefined && { standsInFor }),
			...(isAbout && about.length > 0 && { about: about as number[] })
		};
	}

	#isKind(actor: number, kind: ActorKind): boolean {
		return this.#builder.kindOf(actor) === kind;
	}
}

/** The kind of a tie, and whether its ends stand the other way round than written. */
interface FittingEnds {
	readonly kind: TieKind;
	readonly swapped: boolean;
}

/** The kind an edge says it is, else the one its ends make; undefined when they do not fit. */
function kindOfTie(bag: FieldBag, from: ActorKind, to: ActorKind): FittingEnds | undefined {
	const kind = bag.takeWord(TIE_WORDS, 'kind', 'Kind');
	if (kind === undefined) return kindFromEnds(from, to);
	if (endsFit(kind, from, to)) return { kind, swapped: false };
	return endsFit(kind, to, from) ? { kind, swapped: true } : undefined;
}

/**
 * Who says it and which way it runs. An arc is told by its source end; an undirected
 * edge by both. Where the two ends are no equals, only who tells it counts.
 */
function sideOf(isArc: boolean, ends: FittingEnds): Pick<Claim, 'reporter' | 'direction'> {
	if (!isArc) return { reporter: 'both', direction: 'none' };
	const reporter = ends.swapped ? 'to' : 'from';
	if (!isSymmetric(ends.kind)) return { reporter, direction: 'none' };
	return { reporter, direction: ends.swapped ? 'backward' : 'forward' };
}
