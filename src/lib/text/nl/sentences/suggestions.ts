import { capital, dutch } from '../../format/template.ts';

interface Appointed {
	readonly role: string;
	/** The same, once it is clear who is meant. */
	readonly again: string;
	readonly reached: number;
	readonly others: number;
}

/** What might help, always as a question; and what a try-out would take. */
export const suggestions = {
	agreedFirst: ({ role, otherRole }: { role: string; otherRole: string }) =>
		dutch`${capital(role)} en ${otherRole} zouden volgens de afspraak contact hebben. Lukt dat?`,
	introduce: {
		certain: ({ role, otherRole }: { role: string; otherRole: string }) =>
			dutch`Kennen ${role} en ${otherRole} elkaar? Hun contact zou 2 losse delen verbinden.`,
		asFarAsKnown: ({ role, otherRole }: { role: string; otherRole: string }) =>
			dutch`Kennen ${role} en ${otherRole} elkaar? Hun contact zou voor zover bekend 2 losse delen verbinden.`
	},
	appoint: {
		some: ({ role, again, reached, others }: Appointed) =>
			dutch`Kan ${role} de vaste regisseur zijn? ${capital(again)} heeft al contact met ${reached} van de ${others} anderen.`,
		someKnown: ({ role, again, reached, others, unknown }: Appointed & { unknown: number }) =>
			dutch`Kan ${role} de vaste regisseur zijn? ${capital(again)} heeft al contact met ${reached} van de ${others} anderen. Van ${unknown} weten we het niet.`,
		all: ({ role, again }: Pick<Appointed, 'role' | 'again'>) =>
			dutch`Kan ${role} de vaste regisseur zijn? ${capital(again)} heeft al contact met alle anderen.`,
		none: ({ role, again, others }: Omit<Appointed, 'reached'>) =>
			dutch`Kan ${role} de vaste regisseur zijn? ${capital(again)} heeft nog geen contact met de ${others} anderen.`,
		notAsked: ({ role, again, others }: Omit<Appointed, 'reached'>) =>
			dutch`Kan ${role} de vaste regisseur zijn? Of ${again} contact heeft met de ${others} anderen, is nog niet gevraagd.`,
		partlyAsked: ({
			role,
			again,
			others,
			unknown
		}: Omit<Appointed, 'reached'> & { unknown: number }) =>
			dutch`Kan ${role} de vaste regisseur zijn? Of ${again} contact heeft met de ${others} anderen, weten we van ${unknown} niet.`
	},
	deputy: ({ role }: { role: string }) => dutch`Wie neemt het over als ${role} er niet is?`,
	nothing: 'We vinden hier geen voorstel. Misschien heeft u er zelf een.',
	price: {
		noContact: 'Dat vraagt geen nieuw contact.',
		oneContact: 'Dat vraagt 1 nieuw contact.',
		contacts: ({ count }: { count: number }) => dutch`Dat vraagt ${count} nieuwe contacten.`,
		atMostOneContact: 'Dat vraagt hoogstens 1 nieuw contact.',
		contactsAtMost: ({ count }: { count: number }) =>
			dutch`Dat vraagt hoogstens ${count} nieuwe contacten.`,
		contactsBetween: ({ least, most }: { least: number; most: number }) =>
			dutch`Dat vraagt ${least} tot ${most} nieuwe contacten.`,
		loadOne: ({ role }: { role: string }) =>
			dutch`${capital(role)} is dan regisseur van 1 huishouden in deze scan.`,
		loadMany: ({ role, count }: { role: string; count: number }) =>
			dutch`${capital(role)} is dan regisseur van ${count} huishoudens in deze scan. Ander werk tellen we niet mee.`,
		hangsOn: ({ role, parts }: { role: string; parts: number }) =>
			dutch`Valt ${role} weg, dan zijn het weer ${parts} losse delen.`,
		hangsBetween: ({ role, least, most }: { role: string; least: number; most: number }) =>
			dutch`Valt ${role} weg, dan zijn het weer ${least} tot ${most} losse delen.`,
		hangsAtMost: ({ role, most }: { role: string; most: number }) =>
			dutch`Valt ${role} weg, dan zijn het hoogstens ${most} losse delen.`,
		hangsNotKnown: ({ role }: { role: string }) =>
			dutch`Hoeveel losse delen het zijn als ${role} wegvalt, weten we nog niet.`,
		always: ({ household }: { household: string }) =>
			dutch`Dit is een rekenvoorbeeld. Of het beter wordt voor ${household}, weten we niet.`
	}
};
