import { isHelper, type ActorKind } from '#lib/domain/actor.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { ANSWER_THEMES, type AnswerTheme } from '#lib/domain/records/columns.ts';
import { COVERS, type Covers } from '#lib/domain/source.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import type { PlainGraph, PlainNode } from '../graphs/plain-graph.ts';
import { FieldBag, YES_NO, inAnyCase, listOf } from './field-text.ts';
import type { Kinds } from './kinds.ts';

const COVERS_WORDS = inAnyCase(COVERS);
const IS = { stance: 'present', reporter: 'other', direction: 'none' } as const;
const ANSWERS: Readonly<Record<string, boolean>> = { none: true, unknown: false };

/** What a node of our own files says beside its fields: what was asked, and what is no line. */
export interface NodeSaying {
	/** Spoken to, and whether they were asked to name everyone. */
	readonly covers?: Covers;
	/** Whether they stand on the list of the measurement. */
	readonly listed: boolean;
	readonly partOf?: string;
	readonly noContact: readonly string[];
	readonly endedHelp: readonly string[];
	readonly waitingHelp: readonly string[];
	readonly asked: readonly { readonly theme: AnswerTheme; readonly none: boolean }[];
}

const NOTHING: NodeSaying = {
	listed: true,
	noContact: [],
	endedHelp: [],
	waitingHelp: [],
	asked: []
};

/**
 * Takes out of nodes what only a file of ours says: it names kinds, and whom it names are
 * nodes of the right kind. In every other file such attributes stay what they are.
 */
export class NodeSayings {
	readonly #kinds: ReadonlyMap<string, ActorKind>;
	/** Whether anybody says what they were asked; then the file itself names nobody as absent. */
	readonly tellsCovers: boolean;

	constructor({ nodes }: PlainGraph, kinds: Kinds) {
		const hasKinds = kinds.column !== undefined;
		this.#kinds = new Map(hasKinds ? nodes.map((node) => [node.id, kinds.kindOf(node)]) : []);
		this.tellsCovers = nodes.some((node) => this.#coversOf(node, new FieldBag(node.attributes)));
	}

	#coversOf(node: PlainNode, bag: FieldBag): Covers | undefined {
		const kind = this.#kinds.get(node.id);
		return kind && isHelper(kind) ? bag.takeWord(COVERS_WORDS, 'covers') : undefined;
	}

	take(node: PlainNode, bag: FieldBag): NodeSaying {
		const kind = this.#kinds.get(node.id);
		if (kind === undefined) return NOTHING;
		const covers = this.#coversOf(node, bag);
		const [partOf] = this.#takeIds(bag, 'partOf', (other) => other === kind);
		return {
			...(covers && { covers }),
			...(partOf !== undefined && { partOf }),
			listed: !isHelper(kind) || (bag.takeWord(YES_NO, 'listed') ?? true),
			noContact: isHelper(kind) ? this.#takeIds(bag, 'noContact', isHelper) : [],
			endedHelp: kind === 'household' ? this.#takeIds(bag, 'endedHelp', isHelper) : [],
			waitingHelp: kind === 'household' ? this.#takeIds(bag, 'waitingHelp', isHelper) : [],
			asked: takeAsked(bag)
		};
	}

	#takeIds(bag: FieldBag, name: string, fits: (kind: ActorKind) => boolean): readonly string[] {
		const ids = listOf(bag.find(name));
		const areKnown = ids.every((id) => {
			const kind = this.#kinds.get(id);
			return kind !== undefined && fits(kind);
		});
		if (ids.length === 0 || !areKnown) return [];
		bag.take(name);
		return ids;
	}
}

function takeAsked(bag: FieldBag): NodeSaying['asked'] {
	const items = listOf(bag.find('asked')).map((item) => item.split(':').map((part) => part.trim()));
	const asked = items.flatMap(([theme, answer, ...rest]) => {
		const known = ANSWER_THEMES.find((one) => one === theme);
		const none = Object.hasOwn(ANSWERS, answer ?? '') ? ANSWERS[answer!] : undefined;
		return known && none !== undefined && rest.length === 0 ? [{ theme: known, none }] : [];
	});
	if (asked.length < items.length) return [];
	bag.take('asked');
	return asked;
}

/** Adds what a node said, once all nodes are there to be pointed to. */
export function addSaying(
	builder: RecordsBuilder,
	actor: number,
	saying: NodeSaying,
	source: number,
	find: (id: string) => number
): void {
	const claim = (kind: TieKind, from: number, to: number, more: Partial<Claim>): number =>
		builder.claim({ kind, from, to, source }, { ...IS, ...more });
	if (saying.partOf !== undefined) builder.partOf(actor, find(saying.partOf));
	for (const id of saying.noContact) claim('collaboration', actor, find(id), { stance: 'absent' });
	for (const id of saying.endedHelp) claim('support', find(id), actor, { status: 'ended' });
	for (const id of saying.waitingHelp) claim('support', find(id), actor, { status: 'waiting' });
	for (const { theme, none } of saying.asked) builder.answer(actor, theme, none, source);
}

/** What somebody was asked, as a source of its own. */
export function addTalk(
	builder: RecordsBuilder,
	actor: number,
	covers: Covers,
	wave: number
): void {
	const code = `${builder.codeOf(actor)} ${builder.kindOf(actor)}`;
	builder.source(
		{ code, kind: 'professional', title: builder.codeOf(actor), status: 'done', covers },
		{ wave, informants: [actor] }
	);
}
