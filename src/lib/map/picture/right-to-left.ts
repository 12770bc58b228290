const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text runs from right to left: its first letter says so. */
export function isRightToLeft(text: string): boolean {
	const [first] = LETTER.exec(text) ?? [];
	return first !== undefined && RIGHT_TO_LEFT.test(first);
}
