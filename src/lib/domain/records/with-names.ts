import { ACTOR_KINDS, isHelper, type AttributeValue, type Attributes } from '../actor.ts';
import { STANCES, sideOf } from '../claim.ts';
import { canonicalLens } from '../lens.ts';
import { withCodes } from '../scenario.ts';
import { TIE_KINDS } from '../tie.ts';
import type {
	ClaimDetail,
	ConsultationDetail,
	EventRecord,
	Records,
	ScenarioRecord
} from './records.ts';
import { withoutNames } from './without-names.ts';

/**
 * A file without names, with the names that a scan knows. What reads as a text of the scan
 * does without its names is that text; what somebody changed in the file stays as they
 * changed it. So the file takes nothing away that it could not hold.
 */
export function withNamesOf(file: Records, known: Records): Records {
	const scan = { known, hidden: withoutNames(known) };
	const coded = { ...file, actors: { ...file.actors, code: codesOf(file, scan) } };
	const sourced = withSources(coded, scan);
	return {
		...withActors(sourced, scan),
		claimDetails: claimDetailsOf(sourced, scan),
		...told(file, scan),
		scenarios: scenariosOf(file, scan)
	};
}

/** A scan with its names and without them; what stands at one place in both is the same thing. */
interface Scan {
	readonly known: Records;
	readonly hidden: Records;
}

/** The kind and the code of an actor, by which two records speak of the same one. */
function keyOf({ actors }: Records, i: number, code = actors.code[i]): string {
	return i < 0 ? '' : `${ACTOR_KINDS[actors.kind[i]!]!} ${code}`;
}

/** Who had their name for a code gets it back, so that they are found. */
function codesOf(file: Records, { known, hidden }: Scan): readonly string[] {
	const codes = new Map(
		known.actors.code.map((code, i) => [keyOf(known, i, hidden.actors.code[i]), code])
	);
	return file.actors.code.map((code, i) => codes.get(keyOf(file, i)) ?? code);
}

function withActors(file: Records, { known, hidden }: Scan): Records {
	const places = new Map(known.actors.code.map((_, i) => [keyOf(known, i), i]));
	const placeOf = file.actors.code.map((_, i) => places.get(keyOf(file, i)) ?? -1);
	const functions = known.actors.functionName;
	const { functionName, attributes } = file.actors;
	return {
		...file,
		actors: {
			...file.actors,
			functionName: functionName.map((text, i) => {
				const place = placeOf[i]!;
				return text === hidden.actors.functionName[place] ? functions[place]! : text;
			}),
			attributes: attributes.map((given, i) => {
				const [own, bare] = [known, hidden].map(({ actors }) => actors.attributes[placeOf[i]!]);
				return given && withAttributes(given, own, bare);
			})
		},
		actorDetails: file.actorDetails.map((detail, i) => {
			const [own, bare] = [known, hidden].map((all) => all.actorDetails[placeOf[i]!]?.tags ?? []);
			const tags = detail?.tags?.map((tag) => own![bare!.indexOf(tag)] ?? tag);
			return tags ? { ...detail, tags } : detail;
		})
	};
}

function withSources(file: Records, { known, hidden }: Scan): Records {
	const places = new Map(hidden.sources.map(({ code }, i) => [code, i]));
	const placeOf = file.sources.map(({ code }) => places.get(code) ?? -1);
	return {
		...file,
		sources: file.sources.map((source, i) => {
			const [own, bare] = [known, hidden].map(({ sources }) => sources[placeOf[i]!]);
			return asKnown(source, own, bare, ['code', 'title', 'file']);
		}),
		sourceDetails: file.sourceDetails.map((detail, i) => {
			const [own, bare] = [known, hidden].map((all) => all.sourceDetails[placeOf[i]!]);
			return detail && asKnown(detail, own, bare, ['question', 'secondHandOf']);
		})
	};
}

const CLAIM_TEXTS = ['quote', 'does', 'provision', 'forMembers', 'purpose', 'ease'] as const;

/** A claim takes the place of what its source said before, so what is left out of it comes back too. */
function claimDetailsOf(file: Records, { known, hidden }: Scan): Records['claimDetails'] {
	const places = new Map<string, number[]>();
	for (let i = 0; i < known.claims.length; i++) {
		const key = claimKey(known, i);
		places.set(key, [...(places.get(key) ?? []), i]);
	}
	return file.claimDetails.map((detail, i) => {
		const place = places.get(claimKey(file, i))?.shift() ?? -1;
		const [own, bare] = [known, hidden].map((all) => all.claimDetails[place]);
		if (!own) return detail;
		const named: ClaimDetail = asKnown(detail ?? {}, own, bare, CLAIM_TEXTS);
		const attributes = withAttributes(named.attributes ?? {}, own.attributes, bare?.attributes);
		return Object.keys(attributes).length > 0 ? { ...named, attributes } : named;
	});
}

function claimKey(records: Records, i: number): string {
	const { claims, claimDetails, sources, words } = records;
	const ends = [claims.from[i]!, claims.to[i]!, claims.onBehalfOf[i]!];
	const [from, to, behalf] = ends.map((actor) => keyOf(records, actor));
	return JSON.stringify([
		TIE_KINDS[claims.kind[i]!],
		words.relation[claims.relation[i]!] ?? '',
		[from, to].sort(),
		behalf,
		sources[claims.source[i]!]!.code,
		claimDetails[i]?.from ?? '',
		sideOf(STANCES[claims.stance[i]!]!)
	]);
}

/** Attributes as the scan knows them, with those that a file without names leaves out. */
function withAttributes(
	given: Attributes,
	known: Attributes = {},
	hidden: Attributes = {}
): Attributes {
	const same = (name: string): boolean => textOf(given[name]) === textOf(hidden[name]);
	const kept = Object.keys(known).filter(
		(name) => Object.hasOwn(given, name) || !Object.hasOwn(hidden, name)
	);
	// In the order in which the scan has them, so that what is the same is the same to the letter.
	return Object.fromEntries(
		[...new Set([...kept, ...Object.keys(given)])].map((name) => {
			const isKnown = Object.hasOwn(known, name) && (!Object.hasOwn(given, name) || same(name));
			return [name, isKnown ? known[name] : given[name]];
		})
	) as Attributes;
}

/** A value as a table writes it, which knows no lists and no yes and no. */
function textOf(value: AttributeValue | undefined): string {
	return typeof value === 'object' ? value.join('; ') : String(value);
}

/** What sources say beside claims: alike texts are told apart by the order in which they came. */
function told(file: Records, { known, hidden }: Scan): Partial<Records> {
	const roles = ({ events }: Records): string[] =>
		events.flatMap((event: EventRecord) => event.participants.map(({ role }) => role));
	const details = ({ consultationDetails }: Records): ConsultationDetail[] =>
		consultationDetails.map((detail) => detail ?? {});
	const role = new KnownTexts(roles(hidden), roles(known));
	const events = withTexts(file.events, known.events, hidden.events, ['kind', 'text']);
	return {
		consultationDetails: withTexts(details(file), details(known), details(hidden), [
			...(['byRole', 'how', 'infoVersion', 'feedback'] as const)
		]),
		agreements: withTexts(file.agreements, known.agreements, hidden.agreements, [
			...(['kind', 'text', 'document'] as const)
		]),
		events: events.map((event) => ({
			...event,
			participants: event.participants.map((one) => ({ ...one, role: role.named(one.role) }))
		})),
		statements: withTexts(file.statements, known.statements, hidden.statements, [
			...(['theme', 'words', 'member', 'value'] as const)
		]),
		figures: withTexts(file.figures, known.figures, hidden.figures, ['what'])
	};
}

/** What was tried is the same when every step of it is. */
function scenariosOf(file: Records, { known, hidden }: Scan): readonly ScenarioRecord[] {
	const key = ({ name, lens, edits }: ScenarioRecord): string =>
		JSON.stringify([name, canonicalLens(lens), edits]);
	const rows = new Map(hidden.scenarios.map((row, i) => [key(row), known.scenarios[i]!]));
	const helpers = new Map(
		known.actors.code.flatMap((code, i) => {
			const isOne = isHelper(ACTOR_KINDS[known.actors.kind[i]!]!);
			return isOne ? [[hidden.actors.code[i]!, code] as const] : [];
		})
	);
	const named = (row: ScenarioRecord): ScenarioRecord => ({
		...row,
		edits: withCodes(row.edits, (code, what) => {
			return what === 'helper' ? (helpers.get(code) ?? code) : code;
		})
	});
	return file.scenarios.map((row) => rows.get(key(row)) ?? named(row));
}

/** Texts as a file without names has them, each with what it was; alike ones in their own order. */
class KnownTexts {
	readonly #known = new Map<string, string[]>();

	constructor(hidden: readonly unknown[], known: readonly unknown[]) {
		hidden.forEach((text, i) => {
			const before = known[i];
			if (typeof text !== 'string' || typeof before !== 'string') return;
			const list = this.#known.get(text);
			if (list) list.push(before);
			else this.#known.set(text, [before]);
		});
	}

	/** What a text was; what nobody knows stays as it is. */
	named(text: string): string {
		const list = this.#known.get(text);
		if (!list) return text;
		return list.length > 1 ? list.shift()! : list[0]!;
	}
}

/** A row with the texts that were known, where they are what is left of them without names. */
function asKnown<Row extends object>(
	row: Row,
	known: Row | undefined,
	hidden: Row | undefined,
	fields: readonly (keyof Row)[]
): Row {
	if (!known || !hidden) return row;
	const named = { ...row };
	for (const field of fields) if (row[field] === hidden[field]) named[field] = known[field];
	return named;
}

/** Rows with the texts that were known of them. */
function withTexts<Row extends object>(
	rows: readonly Row[],
	known: readonly Row[],
	hidden: readonly Row[],
	fields: readonly (keyof Row)[]
): readonly Row[] {
	const texts = fields.map((field) => {
		const of = (all: readonly Row[]): unknown[] => all.map((row) => row[field]);
		return new KnownTexts(of(hidden), of(known));
	});
	return rows.map((row) => {
		const named = { ...row };
		fields.forEach((field, k) => {
			const text = row[field];
			if (typeof text === 'string') named[field] = texts[k]!.named(text) as Row[keyof Row];
		});
		return named;
	});
}
