/** What unfolds below a cell at the far edge of a table unfolds to the other side. */
export function keepInSight(unfolded: HTMLElement): void {
	const grid = unfolded.closest('[role=grid]')?.getBoundingClientRect();
	if (!grid || unfolded.getBoundingClientRect().right <= grid.right) return;
	unfolded.style.insetInline = 'auto 0';
}
