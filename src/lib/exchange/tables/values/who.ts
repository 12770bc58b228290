import type { SupportRole, SupportStatus } from '#lib/domain/claim.ts';
import { DEPUTY_PHRASES } from '#lib/domain/vocabulary/names/names.ts';
import {
	functionInFront,
	functionOf,
	hasFirstName,
	isAmbiguousFunction,
	isArea,
	isGroup,
	isGroupOfOrganisations,
	isHousehold,
	isOwnCircle,
	isShortFirstName,
	isVacancy,
	looksLikePerson,
	mayBePerson,
	ownCircleIn,
	soundsLikeOrganisation
} from './who-kinds.ts';
import { stripMarks } from './who-marks.ts';

/** Whom a piece of text names. */
export interface Who {
	readonly kind:
		| 'person'
		| 'function'
		| 'organisation'
		| 'own-circle'
		| 'group'
		| 'household'
		| 'vacancy'
		| 'unclear';
	/** As written, without the marks around it. */
	readonly name: string;
	/** As written: "IB"; of the own circle the word that says who. */
	readonly functionName?: string;
	readonly organisation?: string;
	readonly department?: string;
	readonly area?: string;
	readonly count: number;
	readonly isSure: boolean;
	readonly hasEnded: boolean;
	readonly status?: SupportStatus;
	readonly roles: readonly SupportRole[];
}

/** What is known around the text. */
export interface WhoHints {
	/**
	 * A column of persons: an unknown word is a name there, also without a capital. A column
	 * of schools or landlords is a place: what begins with no first name is one of them.
	 */
	readonly expects: 'person' | 'organisation' | 'place' | 'own-circle' | 'anyone';
	readonly isOrganisation: (name: string) => boolean;
	readonly isPerson: (name: string) => boolean;
}

type Bare = Omit<Who, 'count' | 'isSure' | 'hasEnded' | 'status' | 'roles'>;

/**
 * Reads one name, function or organisation as people write it: "Sanne (wijkteam)",
 * "Tom - GGZ", "GGZ (2x)", "Karin (weg)", "IB De Linde", "Bakker, S.", "oma".
 */
export function readWho(text: string, hints: WhoHints): Who {
	const { bare, insides, ...marks } = stripMarks(text);
	const deputyPhrase = DEPUTY_PHRASES.find((phrase) => bare.toLowerCase().startsWith(`${phrase} `));
	if (deputyPhrase) {
		return {
			...marks,
			kind: 'function',
			name: bare,
			functionName: deputyPhrase.split(' ')[0],
			roles: ['deputy']
		};
	}
	let who = readParts(bare, hints);
	for (const inside of insides)
		who = join(who, readBare(inside, { ...hints, expects: 'anyone' }), inside);
	// A column of the own circle holds names of people we never keep.
	if (hints.expects === 'own-circle' && who.kind !== 'own-circle' && who.kind !== 'vacancy') {
		who = ownCircle(who.name);
	}
	return { ...marks, ...who };
}

/** Two parts with a dash, a colon or "van" between them: a person and an organisation. */
function readParts(text: string, hints: WhoHints): Bare {
	const whole = readBare(text, hints);
	if (hints.isOrganisation(text) || hints.isPerson(text) || isOwnCircle(text)) return whole;
	const dash = /^(.+?)(?:\s+[-–—|@]\s*|\s*[-–—|@]\s+|:\s+)(.+)$/.exec(text);
	if (dash) return joinParts(dash[1]!, dash[2]!, hints);
	const of = /^(.+?)\s+(?:van|v\.|bij|vanuit|namens|from|of|at)\s+(?:de\s|het\s|the\s)?(.+)$/i.exec(
		text
	);
	if (
		of &&
		(hints.isOrganisation(of[2]!) || soundsLikeOrganisation(of[2]!)) &&
		!soundsLikeOrganisation(of[1]!)
	) {
		return /^(iemand|medewerker|someone|somebody|collega)$/i.test(of[1]!)
			? { kind: 'organisation', name: of[2]! }
			: joinParts(of[1]!, of[2]!, hints);
	}
	return whole;
}

function joinParts(first: string, second: string, hints: WhoHints): Bare {
	const a = readBare(first, { ...hints, expects: 'anyone' });
	const b = readBare(second, { ...hints, expects: 'anyone' });
	if (a.kind === 'organisation' && (b.kind === 'person' || b.kind === 'function'))
		return join(b, a, first);
	if (a.kind === 'function' && b.kind === 'person') return { ...b, functionName: first };
	return join(a.kind === 'unclear' ? { kind: 'person', name: first } : a, b, second);
}

/** What stands in parentheses or behind a dash tells more of the one in front. */
function join(who: Bare, more: Bare, text: string): Bare {
	if (more.kind === 'own-circle' && who.kind !== 'organisation') return more;
	if (who.kind === 'own-circle' || isHousehold(text)) return who;
	switch (more.kind) {
		case 'function':
			return who.kind === 'person' || who.kind === 'function'
				? { ...who, functionName: text, organisation: who.organisation ?? more.organisation }
				: who;
		case 'organisation':
			if (who.kind === 'organisation') return { ...who, department: text };
			return { ...who, organisation: text };
		case 'person':
			// "wijkteam (Sanne)": the organisation stands in front of the person.
			if (
				who.kind === 'organisation' &&
				!isArea(text) &&
				looksLikePerson(text) &&
				/\s/.test(who.name + text) === false
			) {
				return { kind: 'person', name: text, organisation: who.name };
			}
			return who.kind === 'organisation'
				? { ...who, department: text }
				: { ...who, organisation: text };
		default:
			return who;
	}
}

function readBare(text: string, hints: WhoHints): Bare {
	const name = text.trim();
	if (isVacancy(name)) return { kind: 'vacancy', name };
	if (hints.expects === 'own-circle') return ownCircle(name);
	if (isAmbiguousFunction(name)) return { kind: 'unclear', name };
	if (isGroup(name)) return { kind: 'group', name };
	if (isHousehold(name)) return { kind: 'household', name };
	if (hints.isPerson(name) || isShortFirstName(name)) return { kind: 'person', name };
	if (isOwnCircle(name) && !hints.isOrganisation(name)) return ownCircle(name);
	if (functionOf(name)) return { kind: 'function', name, functionName: name };
	if (hints.isOrganisation(name)) return { kind: 'organisation', name };
	const front = functionInFront(name);
	if (front)
		return behindFunction(name, name.slice(0, -front.rest.length).trim(), front.rest, hints);
	if (isGroupOfOrganisations(name) || soundsLikeOrganisation(name))
		return { kind: 'organisation', name };
	const words = name.split(/\s+/);
	const last = words.length > 1 ? functionOf(words.at(-1)!) : undefined;
	if (last)
		return {
			kind: 'person',
			name: words.slice(0, -1).join(' ').replace(/,$/, ''),
			functionName: words.at(-1)!
		};
	if (looksLikePerson(name)) {
		const isPlace = hints.expects === 'place' && !hasFirstName(name) && !/^\p{Lu}\./u.test(name);
		return { kind: hints.expects === 'organisation' || isPlace ? 'organisation' : 'person', name };
	}
	if ((hints.expects === 'person' || hasFirstName(name)) && mayBePerson(name))
		return { kind: 'person', name };
	if (hints.expects === 'organisation' && /\p{L}/u.test(name) && name.length <= 60)
		return { kind: 'organisation', name };
	return { kind: 'unclear', name };
}

/** "wijkagent Noord", "IB De Linde", "bewindvoerder Jan Smit": what the rest is decides. */
function behindFunction(name: string, functionName: string, rest: string, hints: WhoHints): Bare {
	const bare = rest.replace(/^(?:van|bij|of|at)\s+(?:de\s|het\s|the\s)?/i, '');
	if (isArea(bare)) return { kind: 'function', name, functionName, area: bare };
	if (hints.isPerson(bare)) return { kind: 'person', name: bare, functionName };
	if (
		hints.isOrganisation(bare) ||
		soundsLikeOrganisation(bare) ||
		(/^(de|het|'t|the)\s\p{Lu}/iu.test(bare) && /\s\p{Lu}/u.test(bare))
	) {
		return { kind: 'function', name, functionName, organisation: bare };
	}
	if (looksLikePerson(bare) && /[\s.]/.test(bare))
		return { kind: 'person', name: bare, functionName };
	return { kind: 'function', name, functionName };
}

/** Never a name: only the word that says who it is to the household. */
function ownCircle(name: string): Bare {
	const word = ownCircleIn(name);
	return { kind: 'own-circle', name: word ?? '', functionName: word };
}
