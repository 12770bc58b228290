import type { Draft, Help } from './draft.ts';
import { DONE, no, type Tried } from './tried.ts';

/** Everything that was said of one is from now on said of the other. */
export function mergeRoles(
	draft: Draft,
	who: number | undefined,
	into: number | undefined,
	takeOn: (draft: Draft, helper: number, help: Help) => void
): Tried {
	if (who === undefined || into === undefined) return no('helper-gone');
	if (who === into) return no('same-actor');
	for (const [other, strength] of draft.contactsOf(who)) {
		if (other !== into) draft.addContact(into, other, strength);
	}
	for (const other of draft.noContactsOf(who).keys()) {
		if (other !== into) draft.addNoContact(into, other);
	}
	for (const help of draft.helpOf(who)) {
		draft.setHelpOf(who, help.household, []);
		takeOn(draft, into, help);
	}
	for (let forum = 0; forum < draft.base.forums; forum++) {
		if (draft.seatedAt(forum).has(who)) draft.seat(forum, into);
	}
	draft.mergedInto.set(who, into);
	draft.goneHelpers.add(who);
	return DONE;
}

export function mergeOrganisations(
	draft: Draft,
	organisation: number | undefined,
	into: number | undefined
): Tried {
	if (organisation === undefined || into === undefined) return no('organisation-gone');
	if (organisation === into) return no('same-actor');
	for (const [other, strength] of draft.organisationContactsOf(organisation)) {
		if (other !== into) draft.addOrganisationContact(into, other, strength);
	}
	draft.organisationInto.set(organisation, into);
	return DONE;
}
