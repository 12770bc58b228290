import type { Language } from '../language.ts';
import { words } from '../words.ts';

/** How many people of an organisation are known, and for how many households they come. */
export function organisationSize(
	values: { organisation: string; people: number; households: number },
	language: Language
): readonly string[] {
	const { size: say } = words(language).organisations;
	const { organisation, people, households } = values;
	if (people === 0) return [say.nobody({ organisation })];
	const first =
		people === 1 ? say.one({ organisation }) : say.many({ organisation, count: people });
	if (households === 0) return [first];
	return [
		first,
		people === 1 ? say.householdsOfOne({ households }) : say.households({ households })
	];
}

/** With how many organisations there is contact, and how many of those lines are thin. */
export function organisationLines(
	values: { lines: number; thin: number },
	language: Language
): readonly string[] {
	const { lines: say } = words(language).organisations;
	const { lines, thin } = values;
	if (lines === 0) return [say.none];
	if (lines === 1) return [say.one];
	const first = say.many({ count: lines });
	if (thin === 0) return [first];
	return [first, thin === 1 ? say.thinOne : say.thinMany({ count: thin })];
}

export interface ThinLine {
	readonly organisation: string;
	readonly otherOrganisation: string;
	/** Whoever is in every contact of the line: one, or two when one pair makes the line. */
	readonly carriers: readonly string[];
}

/** Through whom a thin line runs. */
export function thinLine(values: ThinLine, language: Language): string {
	const { line: say } = words(language).organisations;
	const { organisation, otherOrganisation, carriers } = values;
	const [role, otherRole] = carriers;
	return otherRole === undefined
		? say.thin({ organisation, otherOrganisation, role: role! })
		: say.thinBothEnds({ organisation, otherOrganisation, role: role!, otherRole });
}

/** Why a line is not called thin: of one side only one person is known. */
export function oneMemberInView(organisation: string, language: Language): string {
	return words(language).organisations.line.oneMember({ organisation });
}

/** A contact that organisations name as a whole. */
export function organisationLevel(
	values: { organisation: string; otherOrganisation: string },
	language: Language
): string {
	return words(language).organisations.line.organisationLevel(values);
}

/** One hands over to the other, and nobody mentions that they consult. */
export function handsOver(
	values: { organisation: string; otherOrganisation: string },
	language: Language
): string {
	return words(language).organisations.line.handover(values);
}

/** A handover of which nobody said which way it goes, or that goes both ways. */
export function handsOverEither(
	values: { organisation: string; otherOrganisation: string },
	language: Language
): string {
	return words(language).organisations.line.handoverEither(values);
}

/** How many people carry many contacts across; undefined for none. */
export function crossings(
	values: { count: number; least: number },
	language: Language
): string | undefined {
	const { crossings: say } = words(language).organisations;
	if (values.count === 0) return undefined;
	return values.count === 1 ? say.one(values) : say.many(values);
}

export interface Modes {
	/** Contacts between organisations, and of how many it is told what they are for. */
	readonly contacts: number;
	readonly told: number;
	/** Lines along which nobody mentions consulting. */
	readonly onlyHandover: number;
	/** Lines along which people consult. */
	readonly consult: number;
}

/** Chain and network: whether people hand over only, or consult as well; nothing without contacts. */
export function modes(values: Modes, language: Language): readonly string[] {
	const { modes: say } = words(language).organisations;
	const { contacts, told, consult, onlyHandover: count } = values;
	if (contacts === 0) return [];
	if (told === 0) return [say.none];
	const first = say.some({ told, contacts });
	const chain = count === 1 ? say.onlyHandoverOne : say.onlyHandoverMany({ count });
	const net = consult === 1 ? say.consultOne : say.consultMany({ count: consult });
	return [first, count === 0 ? say.onlyHandoverNone : chain, ...(consult === 0 ? [] : [net])];
}
