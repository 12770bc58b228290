import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../ground.ts';
import { frames } from '../browser/frames.ts';
import { askForGraph, draw } from '../browser/picture.ts';
import { scripts } from '../browser/scripts.ts';
import { visit } from '../browser/visit.ts';
import { keep } from '../town/keep.ts';

const SCAN = 'bench';

/** What a reader sees: until a picture stands, how it moves, and what had to come for it. */
export const browser: Bench = {
	name: 'browser',
	sizes: ['S', 'M'],
	async run(ground) {
		const folder = mkdtempSync(join(tmpdir(), 'vangnet-bench-'));
		try {
			await keep(ground, folder, SCAN);
			const visited = await visit(folder, SCAN);
			if (!visited) return;
			try {
				await askForGraph(ground, visited);
				if (!visited.browser) return;
				await draw(ground, visited);
				await frames(ground, visited);
				if (ground.name === 'S') await scripts(ground, visited);
			} finally {
				await visited.close();
			}
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};
