import { afterEach, expect, test } from 'vitest';
import { keepInSight } from '#lib/ui/data/sheet/cell/in-sight.ts';

afterEach(() => document.body.replaceChildren());

/** A table 400 wide with a cell 100 wide at some place, below which something unfolds. */
function unfold(at: number): DOMRect {
	document.body.innerHTML = `<div role="grid" style="position: relative; width: 400px">
		<div style="position: absolute; left: ${at}px; width: 100px; height: 30px">
			<p style="position: absolute; top: 100%; left: 0; width: 250px; margin: 0">x</p>
		</div></div>`;
	const told = document.querySelector('p')!;
	keepInSight(told);
	return told.getBoundingClientRect();
}

test('what unfolds below a cell stays within the table', () => {
	const edge = document.body.getBoundingClientRect().left;
	expect(unfold(50).left - edge).toBe(50);
	expect(unfold(300).right - edge).toBe(400);
});
