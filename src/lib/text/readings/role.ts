import { listAt, type Lists } from '#lib/domain/records/lists.ts';
import type { Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { degree } from '#lib/measures/actor/degree.ts';
import {
	householdsLosingDomain,
	householdsLosingOrganisation
} from '#lib/measures/actor/households-at-stake.ts';
import type { Measure } from '#lib/measures/measure.ts';
import type { Language } from '../language.ts';
import { oneMemberInView } from '../sentences/organisations.ts';
import {
	caseManagerOf,
	cutOff,
	involvedWith,
	notAPerson,
	notToldYet,
	onlyLine,
	soleContact,
	soleInLifeDomain
} from '../sentences/role.ts';
import { cutOffBy, professionalsPerPiece } from './cut-off.ts';
import { deputySentences } from './role/deputies.ts';
import { namesOf, type Names } from './names.ts';
import { dividedByOrganisation, linesThrough, peopleIn } from './organisation-lines.ts';
import { present, type Reading } from './reading.ts';
import { householdsOf, soleAt } from './role/sole.ts';
import { spokenWarning } from './spoken.ts';
import { listsOf, numbersOf } from './values.ts';

/**
 * Which lines hang on one professional, and who takes over. It is about the position
 * of a role; of a function, or "someone of", nothing is said of who leaves. Where too
 * few were spoken to, no more is said than at how many households the role is involved.
 *
 * @param helper its number in the snapshot
 */
export function roleReading(
	snapshot: Snapshot,
	directory: Directory,
	helper: number,
	language: Language
): Reading {
	return readRole({
		snapshot,
		names: namesOf(snapshot, directory, language),
		byOrganisation: dividedByOrganisation(snapshot, directory),
		helper,
		language
	});
}

/** A professional, and all that is needed to speak of them. */
export interface RoleSubject {
	readonly snapshot: Snapshot;
	readonly names: Names;
	/** Whether groups are organisations. */
	readonly byOrganisation: boolean;
	readonly helper: number;
	/** It stands beside it who is meant: the name or the function is enough. */
	readonly isClear?: boolean;
	readonly language: Language;
}

/** The same, for a caller who reads many roles and has the names at hand. */
export function readRole(subject: RoleSubject): Reading {
	const { snapshot, names, helper, language } = subject;
	const { households, managed } = householdsOf(snapshot, helper);
	const warning = spokenWarning(snapshot, language);
	const inFull = subject.isClear ? names.shortRole(helper) : names.role(helper);
	const role = warning === undefined ? inFull : names.unnamed(helper);
	const involved = [involvedWith({ role, households: households.length }, language)];
	if (!snapshot.helper.formal[helper] || !snapshot.helper.person[helper]) {
		return { title: involved, below: present([cautionOf(subject)]) };
	}
	if (warning !== undefined) return { title: involved, below: [warning, notToldYet(language)] };
	const first = present([
		caseManagerOf({ count: managed, role }, language),
		...soleContactSentences(subject, households.length)
	]);
	// Once it is clear who is meant, the name or the function alone is enough.
	const again = first.length > 0 ? names.shortRole(helper) : role;
	const title = present([...first, lineSentenceOf(subject, again)]);
	// That no household loses anything does not stand above whom it cuts off.
	const isNone = first.length === title.length && managed === 0 && holdsNoHousehold(subject);
	const isTitle = title.length === 0 || (isNone && cutOffBy(snapshot)[helper]! > 0);
	const apart = cutOffSentence(subject, isTitle ? role : names.shortRole(helper));
	const below = present([
		...soleInLifeDomainSentences(subject),
		...(isTitle ? title : [apart]),
		oneMemberSentence(subject),
		...(households.length > 0 ? deputySentences(snapshot, helper, names, language) : [])
	]);
	return { title: isTitle ? [apart] : title, below };
}

function holdsNoHousehold({ snapshot, helper }: RoleSubject): boolean {
	return listed(snapshot, householdsLosingOrganisation, helper).length === 0;
}

/** What happens to the whole net without this role: whom it cuts off, or that nobody is. */
export function roleInNet(subject: RoleSubject): string {
	return cutOffSentence(subject, subject.names.shortRole(subject.helper));
}

/** Whether this role has anything that hangs on it alone. */
export function carriesAlone(snapshot: Snapshot, helper: number): boolean {
	if (!snapshot.helper.formal[helper] || !snapshot.helper.person[helper]) return false;
	return (
		cutOffBy(snapshot)[helper]! > 0 ||
		linesThrough(snapshot, helper).some((line) => !line.isForced) ||
		householdsOf(snapshot, helper).managed > 0 ||
		listed(snapshot, householdsLosingOrganisation, helper).length > 0 ||
		listed(snapshot, householdsLosingDomain, helper).length > 0
	);
}

function cautionOf({ snapshot, names, helper, language }: RoleSubject): string | undefined {
	if (!snapshot.helper.formal[helper]) return undefined;
	return notAPerson(names.hasFunction(helper), language);
}

function listed(snapshot: Snapshot, measure: Measure, helper: number): Int32Array {
	return listAt(listsOf(snapshot, measure), helper);
}

/** Per organisation; "none" only where no deputy has taken households off the list. */
function soleContactSentences(subject: RoleSubject, helps: number): readonly string[] {
	const { snapshot, names, helper, language } = subject;
	const { support, deputies } = snapshot;
	const households = listed(snapshot, householdsLosingOrganisation, helper);
	const role = names.shortRole(helper);
	const say = (organisation: number, count: number): string =>
		soleContact({ count, role, organisation: names.organisation(organisation) }, language);
	const sole = soleAt(snapshot, helper, households, support.organisations);
	if (sole.length > 0) return sole.map(([organisation, count]) => say(organisation, count));
	const employer = snapshot.helper.organisation[helper]!;
	const hasDeputy = deputies.offsets[helper + 1]! > deputies.offsets[helper]!;
	return helps === 0 || employer < 0 || hasDeputy ? [] : [say(employer, 0)];
}

function soleInLifeDomainSentences(subject: RoleSubject): readonly string[] {
	const { snapshot, names, helper, language } = subject;
	const households = listed(snapshot, householdsLosingDomain, helper);
	const held: Lists = snapshot.support.lifeDomains;
	const role = names.shortRole(helper);
	return present(
		soleAt(snapshot, helper, households, held).map(([domain, count]) =>
			soleInLifeDomain({ count, role, lifeDomain: names.lifeDomain(domain) }, language)
		)
	);
}

/** Lines of which one side has one person in view are not called thin. */
function lineSentenceOf(subject: RoleSubject, role: string): string | undefined {
	const { snapshot, names, helper, language } = subject;
	if (!subject.byOrganisation) return undefined;
	const lines = linesThrough(snapshot, helper)
		.filter((line) => !line.isForced)
		.map(({ a, b }) => ({
			organisation: names.organisation(a),
			otherOrganisation: names.organisation(b)
		}));
	return onlyLine({ role, lines }, language);
}

/** Said once: of the own organisation first. */
function oneMemberSentence(subject: RoleSubject): string | undefined {
	const { snapshot, names, helper, language } = subject;
	const forced = linesThrough(snapshot, helper).filter((line) => line.isForced);
	if (!subject.byOrganisation || forced.length === 0) return undefined;
	const people = peopleIn(snapshot);
	const own = snapshot.helper.organisation[helper]!;
	const [line] = forced;
	const alone = [own, line!.a, line!.b].find((organisation) => people[organisation] === 1);
	return alone === undefined ? undefined : oneMemberInView(names.organisation(alone), language);
}

function cutOffSentence({ snapshot, helper, language }: RoleSubject, role: string): string {
	return cutOff(
		{
			role,
			contacts: numbersOf(snapshot, degree)[helper]!,
			count: cutOffBy(snapshot)[helper]!,
			isWhole: professionalsPerPiece(snapshot).length === 1,
			isAsked: snapshot.helper.namedAll[helper] === 1
		},
		language
	);
}
