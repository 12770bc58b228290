import { capital, dutch } from '../../format/template.ts';
import { phrases } from '../phrases.ts';

/** Paper beside practice, and one measurement beside another. */
export const comparison = {
	agreements: {
		none: 'Er zijn nog geen afspraken ingevuld. Vergelijken kan dus nog niet.',
		one: 'Er is 1 afspraak ingevuld.',
		sum: ({
			agreements,
			seen,
			notSeen,
			notMeasured
		}: Record<'agreements' | 'seen' | 'notSeen' | 'notMeasured', number>) =>
			dutch`Er zijn ${agreements} afspraken. ${seen} zien we terug, ${notSeen} niet, en ${notMeasured} konden we niet nagaan.`
	},
	outcome: {
		agreedSeenOne: ({ source }: { source: string }) =>
			dutch`Afgesproken, en ${source} noemt het ook.`,
		agreedSeenMany: ({ sources }: { sources: readonly string[] }) =>
			dutch`Afgesproken, en ${sources} noemen het ook.`,
		agreedNotSeen: ({ roles }: { roles: readonly string[] }) =>
			dutch`Afgesproken. De mensen die het konden weten, noemen het niet: ${roles}.`,
		seenNotAgreed: 'Dit gebeurt, maar het staat niet op papier. Dat komt veel voor.',
		notMeasured: 'Niet gemeten: niemand die dit kon weten, is gesproken.',
		sourcesDiffer: ({ source, otherSource }: { source: string; otherSource: string }) =>
			dutch`${capital(source)} noemt dit contact wel, ${otherSource} niet. Beide staan er.`
	},
	waves: {
		none: 'Geen enkel huishouden is 2 keer gemeten.',
		one: ({ households }: { households: number }) =>
			dutch`1 van de ${households} huishoudens is 2 keer gemeten. De andere tellen hier niet mee.`,
		many: ({ count, households }: { count: number; households: number }) =>
			dutch`${count} van de ${households} huishoudens zijn 2 keer gemeten. De andere tellen hier niet mee.`,
		all: ({ households }: { households: number }) =>
			dutch`Alle ${households} huishoudens zijn 2 keer gemeten.`,
		only: 'Het enige huishouden is 2 keer gemeten.',
		people: ({ wave, joined, left }: { wave: string } & Record<'joined' | 'left', number>) =>
			dutch`Sinds ${wave}: ${phrases.professionals(joined)} erbij, ${left} weg.`,
		samePeople: ({ wave }: { wave: string }) =>
			dutch`Sinds ${wave} kwam er geen professional bij en ging er niemand weg.`,
		contacts: ({ come, gone }: Record<'come' | 'gone', number>) =>
			dutch`Tussen wie er beide keren waren: ${phrases.contacts(come)} erbij, ${gone} weg.`,
		sameContacts: 'Tussen wie er beide keren waren, zijn de contacten gelijk.',
		notAsked: ({ count }: { count: number }) =>
			count === 1
				? 'Naar 1 ander contact is maar 1 keer gevraagd. Dat telt niet mee.'
				: dutch`Naar ${count} andere contacten is maar 1 keer gevraagd. Die tellen niet mee.`,
		unknown: ({ wave }: { wave: string }) =>
			dutch`Wat er sinds ${wave} is veranderd, weten we niet: er is niets 2 keer gevraagd.`,
		why: 'Waarom, staat niet in deze gegevens.'
	}
};
