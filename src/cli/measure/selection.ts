import { MEASURES } from '#lib/measures/index.ts';
import type { Measure, Options, Remark, Result } from '#lib/measures/measure.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { parametersOf, parseKey, splitIds, writeKey, type Key } from './key.ts';

/** Above this many helpers betweenness must be asked for. */
const BETWEENNESS_UP_TO = 5000;

/** One value to work out and where to write it. */
export interface Question {
	readonly measure: Measure;
	/** The id with its parameters. */
	readonly key: string;
	/** Parameters beside `attribute`, as they are written. */
	readonly parameters: ReadonlyMap<string, string>;
	/** What divides the helpers, when it is not what the lens says. */
	readonly attribute?: string;
	readonly members: Options['members'];
	readonly compute: (snapshot: Snapshot, options: Options) => Result;
	readonly remark?: (snapshot: Snapshot) => Remark | undefined;
	readonly seed?: number;
}

export interface Wish {
	/** Ids as they were typed; undefined = what is quick. */
	readonly only?: string;
	readonly all: boolean;
	readonly helpers: number;
	/** What else divides the helpers: for `all`. */
	readonly attributes: readonly string[];
	/** What the lens divides the helpers by. */
	readonly group: string;
	/** Of one graph of households and helpers. */
	readonly twoMode: boolean;
}

/** What was typed that is no measure here, or has no such parameter. */
export class UnknownIds extends Error {
	readonly ids: readonly string[];

	constructor(ids: readonly string[]) {
		super(ids.join(', '));
		this.ids = ids;
	}
}

/** @throws UnknownIds */
export function questionsFor(wish: Wish): Question[] {
	if (wish.only !== undefined) {
		const questions = named(wish.only, wish.group);
		const elsewhere = questions.filter(({ measure }) => !isAskedOf(measure, wish));
		if (elsewhere.length > 0) throw new UnknownIds(elsewhere.map(({ key }) => key));
		return questions;
	}
	return (MEASURES as readonly Measure[]).flatMap((measure) => {
		if (!isAskedOf(measure, wish)) return [];
		if (wish.all) return everyVariation(measure, wish.attributes);
		const isQuick =
			measure.cost === 'linear' ||
			(/^betweenness/.test(measure.id) && wish.helpers <= BETWEENNESS_UP_TO);
		return isQuick && !measure.alwaysNamed ? [question(measure, new Map())!] : [];
	});
}

/** Of one graph of all nodes: its own measures, and the plain ones that know no household. */
function isAskedOf({ twoMode, scope, aboutHelp }: Measure, wish: Wish): boolean {
	if (!wish.twoMode) return !twoMode;
	return twoMode === true || (PLAIN.includes(scope) && !aboutHelp);
}

const PLAIN: readonly Measure['scope'][] = ['actor', 'network'];

function named(only: string, group: string): Question[] {
	const unknown: string[] = [];
	const found: Question[] = [];
	for (const id of splitIds(only)) {
		const key = parseKey(id);
		const questions = key ? questionsOf(key, group) : [];
		if (questions.length === 0) unknown.push(id);
		found.push(...questions);
	}
	if (unknown.length > 0) throw new UnknownIds(unknown);
	return [...new Map(found.map((each) => [each.key, each])).values()];
}

/** One question, or every variation of a measure whose parameters are always written. */
function questionsOf({ measure, parameters }: Key, group: string): Question[] {
	const given = new Map(parameters);
	if (given.get('attribute') === group) given.delete('attribute');
	if (measure.alwaysNamed && given.size === 0) return everyVariation(measure, []);
	const one = question(measure, given);
	return one ? [one] : [];
}

function everyVariation(measure: Measure, attributes: readonly string[]): Question[] {
	const variations = (measure.variations ?? []).map(({ name }) => parametersOf(name));
	const plain = measure.alwaysNamed ? variations : [new Map<string, string>(), ...variations];
	const byMembers = measure.byMembers
		? plain.map((parameters) => new Map([...parameters, ['members', 'formal']]))
		: [];
	const byAttribute = measure.byGroup
		? attributes.flatMap((attribute) =>
				plain.map(
					(parameters) => new Map([...parameters, ...attributeParameters(measure, attribute)])
				)
			)
		: [];
	return [...plain, ...byMembers, ...byAttribute].map((parameters) =>
		question(measure, parameters)!
	);
}

/** Another attribute than that of the lens, as the canon writes it. */
function attributeParameters({ comparedWith }: Measure, attribute: string): [string, string][] {
	if (comparedWith === undefined) return [['attribute', attribute]];
	return [
		['a', attribute],
		['b', comparedWith]
	];
}

/** Undefined when the measure has no such parameters. */
function question(measure: Measure, given: ReadonlyMap<string, string>): Question | undefined {
	const parameters = new Map(given);
	const members = parameters.get('members') === 'formal' ? 'formal' : 'all';
	const name = measure.comparedWith === undefined ? 'attribute' : 'a';
	const attribute = parameters.get(name);
	if (parameters.get('b') === measure.comparedWith) parameters.delete('b');
	if (parameters.delete('members') && !measure.byMembers) return undefined;
	if (parameters.delete(name) && !measure.byGroup) return undefined;
	const variation = measure.variations?.find(
		({ name }) => writeKey('', parametersOf(name)) === writeKey('', parameters)
	);
	if (parameters.size > 0 && !variation) return undefined;
	const { remark, seed } = variation ?? measure;
	return {
		measure,
		key: writeKey(measure.id, given),
		parameters: given,
		members,
		...(attribute === undefined ? {} : { attribute }),
		compute: variation?.compute ?? measure.compute,
		...(remark ? { remark } : {}),
		...(seed === undefined ? {} : { seed })
	};
}
