import type { EditRefusal } from '#lib/domain/scenario.ts';
import { capital, dutch } from '../../format/template.ts';

interface Two {
	role: string;
	otherRole: string;
}

/** What somebody tries out, what that would change, and why some of it cannot be. */
export const whatIf = {
	edits: {
		leaves: ({ role }: { role: string }) => dutch`${capital(role)} valt weg.`,
		joins: ({ role }: { role: string }) => dutch`${capital(role)} komt erbij.`,
		joinsAt: ({ role, organisation }: { role: string; organisation: string }) =>
			dutch`${capital(role)} komt erbij, namens ${organisation}.`,
		takesOver: ({ role, otherRole }: Two) =>
			dutch`${capital(role)} neemt alles over van ${otherRole}.`,
		takesOverOne: ({ role, otherRole, household }: Two & { household: string }) =>
			dutch`${capital(role)} neemt het bij ${household} over van ${otherRole}.`,
		takesOverSome: ({ role, otherRole, count }: Two & { count: number }) =>
			dutch`${capital(role)} neemt het bij ${count} huishoudens over van ${otherRole}.`,
		mergeRoles: ({ role, otherRole }: Two) => dutch`${capital(role)} en ${otherRole} worden 1 rol.`,
		mergeOrganisations: ({
			organisation,
			otherOrganisation
		}: {
			organisation: string;
			otherOrganisation: string;
		}) => dutch`${organisation} gaat op in ${otherOrganisation}.`,
		end: ({ role, household }: { role: string; household: string }) =>
			dutch`${capital(role)} stopt bij ${household}.`,
		appoint: ({ role, household }: { role: string; household: string }) =>
			dutch`${capital(role)} wordt de vaste regisseur van ${household}.`,
		introduce: ({ role, otherRole }: Two) =>
			dutch`${capital(role)} en ${otherRole} krijgen contact.`,
		seat: ({ role, meeting }: { role: string; meeting: string }) =>
			dutch`${capital(role)} schuift aan bij ${meeting}.`
	},
	refusals: {
		'helper-gone': 'Deze persoon is er niet meer.',
		'household-gone': 'Dit huishouden is er niet meer.',
		'organisation-gone': 'Deze organisatie is er niet meer.',
		'forum-gone': 'Dit overleg is er niet meer.',
		'code-taken': 'Er is al iemand met deze naam of code.',
		'same-actor': 'Kies 2 verschillende.',
		'already-so': 'Dit is nu ook al zo.',
		'does-not-help': 'Deze persoon helpt daar niet.',
		'role-of-court': 'Een rol die de rechter gaf, kan een ander niet overnemen.',
		'own-circle': 'De vaste regisseur is een professional.'
	} satisfies Record<EditRefusal, string>,
	keptByCourt: ({ codes }: { codes: readonly string[] }) =>
		dutch`Bij ${codes} blijft het zoals het is. Een rol die de rechter gaf, kan een ander niet overnemen.`,
	effect: {
		nothing: 'Dit verandert niets aan wat we meten.',
		story: ({ code, before, after }: { code: string; before: number; after: number }) =>
			dutch`Bij ${code} moet het verhaal minstens ${after} keer verteld worden. Nu is dat minstens ${before} keer.`,
		moreStories: ({ count }: { count: number }) =>
			count === 1
				? 'Bij nog 1 huishouden verandert hoe vaak het verhaal verteld moet worden.'
				: dutch`Bij nog ${count} huishoudens verandert hoe vaak het verhaal verteld moet worden.`,
		managerGone: ({ codes }: { codes: readonly string[] }) =>
			dutch`Geen vaste regisseur meer: ${codes}.`,
		managerNew: ({ codes }: { codes: readonly string[] }) =>
			dutch`Een vaste regisseur erbij: ${codes}.`,
		organisationGone: ({ count }: { count: number }) =>
			count === 1
				? 'Bij 1 huishouden komt dan niemand meer van een organisatie die er nu wel komt.'
				: dutch`Bij ${count} huishoudens komt dan niemand meer van een organisatie die er nu wel komt.`,
		joined: ({ before, after }: { before: number; after: number }) => {
			if (before === 1)
				return dutch`Er zijn dan ${after} losse delen in het hele net. Nu is het 1 geheel.`;
			return after === 1
				? dutch`Het hele net is dan 1 geheel. Nu zijn het ${before} losse delen.`
				: dutch`Er zijn dan ${after} losse delen in het hele net. Nu zijn het er ${before}.`;
		},
		linesGone: ({ count }: { count: number }) =>
			count === 1
				? '1 lijn tussen organisaties valt dan weg.'
				: dutch`${count} lijnen tussen organisaties vallen dan weg.`,
		thinner: ({ before, after }: { before: number; after: number }) => {
			const now = before === 1 ? 'Nu is het er 1.' : dutch`Nu zijn het er ${before}.`;
			return after === 1
				? dutch`Dan loopt 1 lijn tussen organisaties via 1 persoon. ${now}`
				: dutch`Dan lopen ${after} lijnen tussen organisaties via 1 persoon. ${now}`;
		}
	},
	load: {
		households: ({ role, before, after }: { role: string; before: number; after: number }) =>
			dutch`${capital(role)} komt dan bij ${after} huishoudens. Nu zijn dat er ${before}.`,
		one: ({ role }: { role: string }) => dutch`${capital(role)} komt dan bij 1 huishouden.`
	}
};
