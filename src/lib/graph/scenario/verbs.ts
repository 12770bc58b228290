import type { Edit, EditVerb } from '#lib/domain/scenario.ts';
import type { Codes } from './codes.ts';
import { CASE_MANAGER, COURT } from '../roles.ts';
import type { Draft, Help } from './draft.ts';
import { mergeOrganisations, mergeRoles } from './merging.ts';
import { DONE, no, type Tried } from './tried.ts';

/** An edit looks its codes up here: newcomers have a number too, and who is gone has none. */
export interface Looking {
	helper(code: string): number | undefined;
	/** The same, whether they are still there or left in an earlier edit. */
	helperEver(code: string): number | undefined;
	household(code: string): number | undefined;
	organisation(code: string): number | undefined;
	forum(code: string): number | undefined;
}

export function lookingIn(draft: Draft, codes: Codes): Looking {
	const ever = (code: string): number | undefined => {
		const joined = draft.newcomers.findLastIndex((newcomer) => newcomer.code === code);
		return joined >= 0 ? draft.base.helpers + joined : codes.helper.get(code);
	};
	return {
		helperEver: ever,
		helper(code) {
			const found = ever(code);
			return found !== undefined && draft.isThere(found) ? found : undefined;
		},
		household: (code) => codes.household.get(code),
		organisation(code) {
			const found = codes.organisation.get(code);
			return found === undefined || draft.organisationInto.has(found) ? undefined : found;
		},
		forum: (code) => codes.forum.get(code)
	};
}

type Verbs = {
	readonly [Verb in EditVerb]: (
		draft: Draft,
		edit: Extract<Edit, { verb: Verb }>,
		look: Looking
	) => Tried;
};

const VERBS: Verbs = {
	leaves(draft, { who }, look) {
		const helper = look.helper(who);
		if (helper === undefined) return no('helper-gone');
		const help = draft.helpOf(helper);
		draft.leftBehind.set(helper, help);
		for (const { household } of help) draft.setHelpOf(helper, household, []);
		draft.goneHelpers.add(helper);
		return DONE;
	},

	joins(draft, { who, organisation, households = [], contacts = [] }, look) {
		if (look.helper(who) !== undefined) return no('code-taken');
		const employer = organisation === undefined ? -1 : look.organisation(organisation);
		if (employer === undefined) return no('organisation-gone');
		const at = households.map(look.household);
		if (at.includes(undefined)) return no('household-gone');
		const known = contacts.map(look.helper);
		if (known.includes(undefined)) return no('helper-gone');
		const helper = draft.helpers;
		draft.newcomers.push({ code: who, organisation: employer });
		for (const household of new Set(at as number[])) {
			draft.setHelpOf(helper, household, [draft.newHelp(helper, household, 0)]);
		}
		for (const other of new Set(known as number[])) draft.addContact(helper, other);
		return DONE;
	},

	'takes-over'(draft, { who, from, households }, look) {
		const helper = look.helper(who);
		const other = look.helperEver(from);
		if (helper === undefined || other === undefined) return no('helper-gone');
		if (helper === other) return no('same-actor');
		const chosen = households?.map(look.household);
		if (chosen?.includes(undefined)) return no('household-gone');
		const all = draft.isThere(other) ? draft.helpOf(other) : (draft.leftBehind.get(other) ?? []);
		const help = chosen ? all.filter(({ household }) => chosen.includes(household)) : all;
		if (help.length === 0) return no('does-not-help');
		// A role that a court gave to one person is not for another to take.
		const free = help.filter(({ roles }) => !(roles & COURT));
		if (free.length === 0) return no('role-of-court');
		for (const one of free) {
			draft.setHelpOf(
				other,
				one.household,
				draft.helpAt(one.household).filter((kept) => kept.helper === other && kept.row !== one.row)
			);
			takeOn(draft, helper, one);
		}
		if (!draft.isThere(other)) {
			draft.leftBehind.set(
				other,
				all.filter((one) => !free.includes(one))
			);
		}
		if (free.length === help.length) return DONE;
		const kept = help.filter((one) => !free.includes(one)).map(({ household }) => household);
		return { done: true, skipped: [...new Set(kept)], reason: 'role-of-court' };
	},

	'merge-roles': (draft, { who, into }, look) =>
		mergeRoles(draft, look.helper(who), look.helper(into), takeOn),

	'merge-organisations': (draft, { organisation, into }, look) =>
		mergeOrganisations(draft, look.organisation(organisation), look.organisation(into)),

	end(draft, { who, household }, look) {
		const helper = look.helper(who);
		const at = look.household(household);
		if (helper === undefined) return no('helper-gone');
		if (at === undefined) return no('household-gone');
		if (!draft.helpAt(at).some((help) => help.helper === helper)) return no('does-not-help');
		draft.setHelpOf(helper, at, []);
		return DONE;
	},

	appoint(draft, { who, household, meets = true }, look) {
		const helper = look.helper(who);
		const at = look.household(household);
		if (helper === undefined) return no('helper-gone');
		if (at === undefined) return no('household-gone');
		if (!draft.isFormal(helper)) return no('own-circle');
		const before = draft.helpAt(at);
		const isManager = ({ roles }: Help): boolean => (roles & CASE_MANAGER) !== 0;
		const own = before.filter((help) => help.helper === helper);
		const isOnly = before.every((help) => isManager(help) === (help.helper === helper));
		const strangers = meets
			? before
					.map((help) => help.helper)
					.filter((p) => p !== helper && draft.isFormal(p) && !draft.hasContact(helper, p))
			: [];
		if (isOnly && own.length > 0 && strangers.length === 0) return no('already-so');
		draft.setHelp(at, [
			...before
				.filter((help) => help.helper !== helper)
				.map((help) => ({ ...help, roles: help.roles & ~CASE_MANAGER })),
			...(own.length > 0
				? own.map((help) => ({ ...help, roles: help.roles | CASE_MANAGER }))
				: [draft.newHelp(helper, at, CASE_MANAGER)])
		]);
		for (const other of new Set(strangers)) draft.addContact(helper, other);
		return DONE;
	},

	introduce(draft, { who, other }, look) {
		const [a, b] = [look.helper(who), look.helper(other)];
		if (a === undefined || b === undefined) return no('helper-gone');
		if (a === b) return no('same-actor');
		if (draft.hasContact(a, b)) return no('already-so');
		draft.addContact(a, b);
		return DONE;
	},

	seat(draft, { who, forum, meets = true }, look) {
		const helper = look.helper(who);
		const at = look.forum(forum);
		if (helper === undefined) return no('helper-gone');
		if (at === undefined) return no('forum-gone');
		const seated = draft.seatedAt(at);
		const strangers = meets
			? [...seated].filter((p) => p !== helper && !draft.hasContact(helper, p))
			: [];
		if (seated.has(helper) && strangers.length === 0) return no('already-so');
		draft.seat(at, helper);
		for (const other of strangers) draft.addContact(helper, other);
		return DONE;
	}
};

/** Somebody does what another did: as a line of their own, or with what they did already. */
function takeOn(draft: Draft, helper: number, help: Help): void {
	const own = draft.helpAt(help.household).filter((one) => one.helper === helper);
	if (own.length === 0) {
		const organisations = draft.employersOf(helper);
		draft.setHelpOf(helper, help.household, [{ ...help, helper, row: -1, organisations }]);
		return;
	}
	const [first, ...others] = own as [Help, ...Help[]];
	draft.setHelpOf(helper, help.household, [
		{ ...first, roles: first.roles | help.roles, lifeDomains: union(first, help) },
		...others
	]);
}

function union(a: Help, b: Help): readonly number[] {
	return [...new Set([...a.lifeDomains, ...b.lifeDomains])];
}

/** Tries one edit on a draft, which changes only when it is done. */
export function tryEdit(draft: Draft, edit: Edit, look: Looking): Tried {
	const verb = VERBS[edit.verb] as (draft: Draft, edit: Edit, look: Looking) => Tried;
	return verb(draft, edit, look);
}
