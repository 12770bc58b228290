import { counted } from '../format/numbers.ts';
import { dutch } from '../format/template.ts';

/** Functions that take "het"; all others take "de". */
const NEUTER = /(hoofd|lid|team|bestuur|je)$/;

function article(functionName: string): string {
	return NEUTER.test(functionName.split(' ')[0]!) ? 'het' : 'de';
}

/** Parts of sentences: who is meant, and how many. */
export const phrases = {
	family: 'dit gezin',
	resident: 'deze inwoner',
	household: 'dit huishouden',
	ownCircle: 'iemand uit de eigen kring',
	roleOf: ({ role, organisation }: { role: string; organisation: string }) =>
		dutch`${article(role)} ${role} van ${organisation}`,
	role: ({ role }: { role: string }) => dutch`${article(role)} ${role}`,
	named: ({ name, description }: { name: string; description: string }) =>
		dutch`${name} (${description})`,
	functionOf: ({ role, organisation }: { role: string; organisation: string }) =>
		dutch`${role} van ${organisation}`,
	someoneOf: ({ organisation }: { organisation: string }) => dutch`iemand van ${organisation}`,
	someone: 'een professional zonder naam of functie',
	/** Who is not to be named, of whom no more is known. */
	unnamed: 'deze professional',
	professionalOf: ({ code, organisation }: { code: string; organisation: string }) =>
		dutch`professional ${code} van ${organisation}`,
	professional: ({ code }: { code: string }) => dutch`professional ${code}`,
	others: (count: number) => counted(count, { one: 'ander', other: 'anderen' }, 'nl'),
	professionals: (count: number) =>
		counted(count, { one: 'professional', other: 'professionals' }, 'nl'),
	organisations: (count: number) =>
		counted(count, { one: 'organisatie', other: 'organisaties' }, 'nl'),
	households: (count: number) => counted(count, { one: 'huishouden', other: 'huishoudens' }, 'nl'),
	pairs: (count: number) => counted(count, { one: 'tweetal', other: 'tweetallen' }, 'nl'),
	contacts: (count: number) => counted(count, { one: 'contact', other: 'contacten' }, 'nl'),
	months: (count: number) => counted(count, { one: 'maand', other: 'maanden' }, 'nl'),
	weeks: (count: number) => counted(count, { one: 'week', other: 'weken' }, 'nl'),
	mentions: (count: number) => counted(count, { one: 'vermelding', other: 'vermeldingen' }, 'nl'),
	/** A share as people say it. */
	partOf: ({ part, whole }: { part: number; whole: number }) => dutch`${part} van de ${whole}`,
	oncePer: {
		months: (count: number) => dutch`1 per ${count} maanden`,
		year: '1 per jaar'
	},
	between: ({ least, most }: { least: number; most: number }) => dutch`${least} tot ${most}`,
	times: (count: number) => dutch`${count} keer`,
	cells: (count: number) => counted(count, { one: 'vak', other: 'vakken' }, 'nl'),
	tableRows: (count: number) => counted(count, { one: 'rij', other: 'rijen' }, 'nl'),
	rows: (count: number) => counted(count, { one: 'regel', other: 'regels' }, 'nl')
};
