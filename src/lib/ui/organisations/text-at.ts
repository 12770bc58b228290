/** What the cell of the matrix that was pointed at or focused says; undefined between cells. */
export function textAt(target: EventTarget | null): string | undefined {
	const cell = (target as Element).closest<HTMLElement>('[data-name], [data-at], td');
	if (cell?.dataset.name) return cell.dataset.name;
	const said = cell?.matches('[data-at]') ? cell : cell?.querySelector('[data-at]');
	return said?.getAttribute('aria-label') ?? undefined;
}
