/** Somebody who helps, as the picture of a household shows them. */
export interface Helper {
	readonly id: string;
	readonly name: string;
	readonly under: string;
	/** Name of the sector, and the number of its hue; -1 = no domain known. */
	readonly sector: string;
	readonly hue: number;
	readonly isInformal: boolean;
	/** Has contact with another professional here, has none, or was not asked. */
	readonly contact: 'some' | 'none' | 'not-asked';
	readonly isCaseManager: boolean;
	readonly timesAMonth?: number;
	/** When something is tried: became case manager, or is no longer there. */
	readonly isAppointed?: boolean;
	readonly isGone?: boolean;
}

/** A line between two helpers, by their places. */
export interface Line {
	readonly a: number;
	readonly b: number;
	readonly onPaper: boolean;
	/** When something is tried: was not there before. */
	readonly isNew?: boolean;
}

/** What the marks of the picture mean. */
export interface MarkWords {
	readonly contact: string;
	readonly paper: string;
	readonly none: string;
	readonly notAsked: string;
	readonly caseManager: string;
	readonly informal: string;
	readonly often: string;
	readonly newContact: string;
	readonly appointed: string;
	readonly gone: string;
}

/** From 0 to 1: monthly or less, weekly, several times a week. Unknown counts as monthly. */
export function often({ timesAMonth = 1 }: Pick<Helper, 'timesAMonth'>): number {
	return Math.min(Math.log2(Math.max(timesAMonth, 1)) / Math.log2(12), 1);
}

/** Which marks occur, so that the legend explains those and no others. */
export function marksIn(
	helpers: readonly Helper[],
	contacts: readonly Line[]
): Readonly<Record<keyof MarkWords, boolean>> {
	const some = (is: (helper: Helper) => boolean): boolean => helpers.some(is);
	const appointed = some((helper) => helper.isAppointed === true);
	return {
		contact: contacts.some((line) => !line.onPaper && !line.isNew),
		paper: contacts.some((line) => line.onPaper),
		none: some((helper) => helper.contact === 'none' && !helper.isInformal),
		notAsked: some((helper) => helper.contact === 'not-asked' && !helper.isInformal),
		caseManager: some((helper) => helper.isCaseManager && !helper.isAppointed),
		informal: some((helper) => helper.isInformal),
		often: new Set(helpers.map((helper) => helper.timesAMonth)).size > 1,
		newContact: contacts.some((line) => line.isNew === true),
		appointed,
		gone: some((helper) => helper.isGone === true)
	};
}
