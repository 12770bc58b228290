import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LineTable from '#lib/map/table/LineTable.svelte';
import { cellsOf } from '#lib/ui/take/table-cells.ts';
import { wholeOf } from '#lib/ui/take/whole.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';

afterEach(() => document.body.replaceChildren());

test('of many lines some are drawn, and all of them go along', async () => {
	const scene = sceneOfStory(chainTown(320));
	const { container } = await render(LineTable, {
		props: { scene, language: 'nl', onPick: () => undefined }
	});
	const table = container.querySelector('table')!;
	expect(table.tBodies[0]!.rows).toHaveLength(300);
	const rows = wholeOf(table)!();
	expect(rows).toHaveLength(scene.ties.length);
	expect(rows).toHaveLength(319);
	const { header, rows: drawn } = cellsOf(table, 'nl');
	expect(drawn[0]).toEqual(rows[0]);
	expect(header).toHaveLength(rows[0]!.length);
});
