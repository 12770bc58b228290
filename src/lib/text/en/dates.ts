import type { dates as source } from '../nl/dates.ts';

export const dates = {
	about: (date) => `about ${date}`,
	perhaps: (date) => `perhaps ${date}`,
	perhapsAbout: (date) => `perhaps around ${date}`,
	since: (date) => `since ${date}`,
	until: (date) => `until ${date}`,
	between: (from, to) => `${from} to ${to}`,
	partOfYear: {
		21: (year) => `spring ${year}`,
		22: (year) => `summer ${year}`,
		23: (year) => `autumn ${year}`,
		24: (year) => `winter ${year}`,
		33: (year) => `quarter 1 of ${year}`,
		34: (year) => `quarter 2 of ${year}`,
		35: (year) => `quarter 3 of ${year}`,
		36: (year) => `quarter 4 of ${year}`,
		40: (year) => `the first half of ${year}`,
		41: (year) => `the second half of ${year}`
	},
	notKnown: 'date not known'
} satisfies typeof source;
