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
}

/** From 0 to 1: monthly or less, weekly, several times a week. Unknown counts as monthly. */
export function often({ timesAMonth = 1 }: Pick<Helper, 'timesAMonth'>): number {
	return Math.min(Math.log2(Math.max(timesAMonth, 1)) / Math.log2(12), 1);
}
