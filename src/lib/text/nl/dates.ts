/** Vague dates. Years stand as they are: 2018, never 2.018. */
export const dates = {
	about: (date: string) => `ongeveer ${date}`,
	perhaps: (date: string) => `misschien ${date}`,
	perhapsAbout: (date: string) => `misschien rond ${date}`,
	since: (date: string) => `sinds ${date}`,
	until: (date: string) => `tot en met ${date}`,
	between: (from: string, to: string) => `${from} tot en met ${to}`,
	/** Codes of ISO 8601-2: seasons, quarters, halves. */
	partOfYear: {
		21: (year: string) => `voorjaar ${year}`,
		22: (year: string) => `zomer ${year}`,
		23: (year: string) => `najaar ${year}`,
		24: (year: string) => `winter ${year}`,
		33: (year: string) => `kwartaal 1 van ${year}`,
		34: (year: string) => `kwartaal 2 van ${year}`,
		35: (year: string) => `kwartaal 3 van ${year}`,
		36: (year: string) => `kwartaal 4 van ${year}`,
		40: (year: string) => `de eerste helft van ${year}`,
		41: (year: string) => `de tweede helft van ${year}`
	},
	notKnown: 'datum niet bekend'
};
