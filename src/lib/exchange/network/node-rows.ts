import { IDENTITIES, TIERS, isHelper, type Actor, type ActorKind } from '#lib/domain/actor.ts';
import { dayBounds } from '#lib/domain/day.ts';
import { foldName } from '#lib/domain/fold.ts';
import { Refusal, type Problem } from '#lib/domain/problem.ts';
import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { HouseholdCodes } from '../household-codes.ts';
import { NODE_SHEET, type PlainGraph, type PlainNode } from '../graphs/plain-graph.ts';
import { isMissing } from '../number.ts';
import { FieldBag, YES_NO, inAnyCase, listOf, textOf } from './field-text.ts';
import type { Kinds } from './kinds.ts';
import { addSaying, addTalk, type NodeSaying, type NodeSayings } from './node-sayings.ts';
import type { ToldBy } from './told-by.ts';

const ORGANISATION = ['organisation', 'organisatie', 'org'] as const;
const DOMAIN = ['domain', 'domein', 'lifeDomain'] as const;
const TIER_WORDS = inAnyCase(TIERS);
const IDENTITY_WORDS = inAnyCase(IDENTITIES);

/** Turns the nodes of a plain graph into actors, their employers and the roster. */
export class NodeRows {
	readonly #builder: RecordsBuilder;
	readonly #graph: PlainGraph;
	readonly #kinds: Kinds;
	readonly #sayings: NodeSayings;
	readonly #said: { readonly actor: number; readonly saying: NodeSaying }[] = [];
	readonly #told: ToldBy;
	readonly #codes: HouseholdCodes | undefined;
	readonly #actors = new Map<string, number>();
	/** Organisations among the nodes, by folded id and name. */
	readonly #organisations = new Map<string, string>();

	constructor(
		builder: RecordsBuilder,
		given: { readonly graph: PlainGraph; readonly kinds: Kinds; readonly sayings: NodeSayings },
		told: ToldBy,
		codes: HouseholdCodes | undefined
	) {
		this.#builder = builder;
		this.#graph = given.graph;
		this.#kinds = given.kinds;
		this.#sayings = given.sayings;
		this.#told = told;
		this.#codes = codes;
	}

	/** The actor of an id; undefined when no node has it. */
	find(id: string): number | undefined {
		return this.#actors.get(id);
	}

	/** An actor that only an edge speaks of. */
	undeclared(id: string): number {
		const actor = this.#builder.actor({ kind: 'professional', code: id }, { codeGiven: true });
		this.#actors.set(id, actor);
		for (const wave of this.#told.waves()) this.#builder.roster(wave, actor, 'answered');
		return actor;
	}

	/** @throws Refusal `node-conflict` for each node that contradicts an earlier one of its id */
	add(): Problem[] {
		this.#refuseConflicts();
		const problems: Problem[] = [];
		for (const node of this.#graph.nodes) {
			if (this.#kinds.kindOf(node) !== 'organisation') continue;
			for (const name of [node.id, node.label ?? '']) {
				if (name !== '') this.#organisations.set(foldName(name), node.id);
			}
		}
		for (const node of this.#graph.nodes) {
			const problem = this.#row(node);
			if (problem) problems.push({ ...problem, sheet: NODE_SHEET, row: node.row });
		}
		const [source] = this.#told.ofFile();
		for (const { actor, saying } of this.#said) {
			addSaying(this.#builder, actor, saying, source!, (id) => this.#actors.get(id)!);
		}
		return problems;
	}

	#refuseConflicts(): void {
		const first = new Map<string, { kind: ActorKind; label?: string }>();
		const problems: Problem[] = [];
		for (const node of this.#graph.nodes) {
			const { id, label, row } = node;
			const kind = this.#kinds.kindOf(node);
			const before = first.get(id);
			if (id === '' || !before) first.set(id, { kind, label });
			else {
				before.label ??= label;
				const field =
					before.kind !== kind ? 'kind' : before.label !== (label ?? before.label) ? 'label' : '';
				if (field === '') continue;
				problems.push({ code: 'node-conflict', severity: 'error', sheet: NODE_SHEET, row, field });
			}
		}
		if (problems.length > 0) throw new Refusal(problems);
	}

	#row(node: PlainNode): Pick<Problem, 'code' | 'severity' | 'field'> | undefined {
		const { isTable } = this.#graph;
		if (isMissing(node.id) && (isTable || !/^[-?]/.test(node.id))) {
			this.#builder.row(NODE_SHEET, node.row, 'rejected');
			return { code: 'id-missing', severity: 'error', field: 'Id' };
		}
		const isRepeat = this.#actors.has(node.id);
		this.#actors.set(node.id, this.#actor(node));
		this.#builder.row(NODE_SHEET, node.row, isRepeat && isTable ? 'repeated' : 'read');
		if (!isRepeat) return undefined;
		return isTable
			? { code: 'repeated-row', severity: 'notice' }
			: { code: 'repeated-node', severity: 'warning' };
	}

	#actor(node: PlainNode): number {
		const kind = this.#kinds.kindOf(node);
		const bag = new FieldBag(node.attributes, true);
		if (this.#kinds.column !== undefined) bag.take(this.#kinds.column);
		const answered = bag.takeWord(YES_NO, 'answered') ?? true;
		const saying = this.#sayings.take(node, bag);
		const actor = this.#builder.actor(this.#describe(node, kind, bag), { codeGiven: true });
		if (isHelper(kind)) {
			this.#employ(actor, listOf(new FieldBag(node.attributes, true).find(...ORGANISATION)));
			for (const wave of this.#told.waves()) {
				if (saying.covers) addTalk(this.#builder, actor, saying.covers, wave);
				if (saying.listed) this.#builder.roster(wave, actor, answered ? 'answered' : 'inView');
			}
		}
		this.#said.push({ actor, saying });
		return actor;
	}

	/** What a node says of its actor. Organisation and domain stay attributes as well, to group by. */
	#describe(node: PlainNode, kind: ActorKind, bag: FieldBag): Actor {
		const isHousehold = kind === 'household';
		const functionName = textOf(bag.take('function'));
		const neighbourhood = textOf(bag.take('neighbourhood'));
		const identity = bag.takeWord(IDENTITY_WORDS, 'identity');
		const [from, to] = [takeDay(bag, 'from'), takeDay(bag, 'to')];
		// A household is known by its code; what it is called goes nowhere.
		if (isHousehold) bag.drop(/^(label|name|naam|title|titel|familie|family)$/i);
		return {
			kind,
			code: isHousehold && this.#codes ? this.#codes.codeOf(node.id) : node.id,
			...(isHousehold || node.label === undefined ? {} : { label: node.label }),
			...(functionName && { function: functionName }),
			...(neighbourhood && { neighbourhood }),
			...(identity && { identity }),
			...(from && { from }),
			...(to && { to }),
			...(this.#kinds.column === undefined ? {} : takeDetails(bag)),
			lifeDomains: listOf(bag.find(...DOMAIN)),
			attributes: bag.rest()
		};
	}

	#employ(actor: number, names: readonly string[]): void {
		names.forEach((name, i) => {
			const code = this.#organisations.get(foldName(name));
			const organisation =
				code === undefined
					? this.#builder.actor({ kind: 'organisation', code: name, label: name })
					: this.#builder.actor({ kind: 'organisation', code });
			for (const source of this.#told.ofFile()) {
				this.#builder.claim(
					{ kind: 'employment', from: actor, to: organisation, source },
					{ stance: 'present', reporter: 'other', direction: 'none', main: i === 0 }
				);
			}
		});
	}
}

function takeDay(bag: FieldBag, name: string): string | undefined {
	const text = textOf(bag.find(name)).trim();
	if (text === '' || !dayBounds(text)) return undefined;
	bag.take(name);
	return text;
}

/** What a file of ours, which names kinds, says of an actor beside its fields. */
function takeDetails(bag: FieldBag): Partial<Actor> {
	const tier = bag.takeWord(TIER_WORDS, 'tier');
	const isEntrance = bag.takeWord(YES_NO, 'isEntrance');
	const organisationType = textOf(bag.take('organisationType'));
	const [aliases, tags] = ['aliases', 'tags'].map((name) => listOf(bag.take(name)));
	return {
		...(aliases!.length > 0 && { aliases }),
		...(tags!.length > 0 && { tags }),
		...(tier && { tier }),
		...(organisationType && { organisationType }),
		...(isEntrance !== undefined && { isEntrance })
	};
}
