/** Escape hides the hint that is shown, whatever else it does. */
export function hideTip({ key }: KeyboardEvent): void {
	if (key === 'Escape') document.documentElement.dataset.tips = 'off';
}

/** Who points at something else sees hints again. */
export function showTips(): void {
	delete document.documentElement.dataset.tips;
}
