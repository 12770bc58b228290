import { dutch } from '../../format/template.ts';

/** Why something is not measured or not shown. */
export const hidden = {
	fewProfessionals: 'Niet gemeten: dit kan pas bij 2 of meer professionals.',
	fewContacts: 'Niet gemeten: er zijn minder dan 4 contacten ingevuld.',
	smallGroup: ({ threshold }: { threshold: number }) =>
		dutch`Niet getoond: de groep is kleiner dan ${threshold}. Zo blijft iedereen onherkenbaar.`,
	byLens: ({ shown, all, filter }: { shown: number; all: number; filter: string }) =>
		dutch`${shown} van ${all} te zien, omdat u kijkt naar ${filter}.`,
	notDiscussed: 'Alleen u ziet dit huishouden: het is nog niet met hen besproken.'
};
