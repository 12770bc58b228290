import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright';
import { decodeSnapshot } from '#lib/graph/wire.ts';
import type { Ground } from '../ground.ts';
import { ROUNDS, median } from '../timing.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PATIENCE_MS = 90_000;

/** The graph as a browser asks for it, and until it stands drawn in Chromium. */
export async function pictureFrom(ground: Ground, folder: string, scan: string): Promise<void> {
	if (!existsSync(join(ROOT, 'build', 'handler.js'))) {
		process.stderr.write('not built: the rows of the server are left out\n');
		return;
	}
	const server = spawn(
		process.execPath,
		[join(ROOT, 'src/cli/main.ts'), 'serve', '--data', folder, '--port', '0'],
		{ cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	try {
		const address = await addressOf(server);
		if (!address) {
			process.stderr.write('the server did not start: its rows are left out\n');
			return;
		}
		const page = await (await fetch(address)).text();
		const uid = new RegExp(`/scans/([\\w-]+)[^>]*>[^<]*${scan}`).exec(page)?.[1];
		if (!uid) throw new Error('the scan is not on the first page');
		await askForGraph(ground, `${address}/api/v1/scans/${uid}/graph`);
		await draw(ground, `${address}/scans/${uid}/map`);
	} finally {
		server.kill('SIGTERM');
	}
}

/** Undefined when it ended before it told. */
function addressOf(server: ChildProcess): Promise<string | undefined> {
	return new Promise((resolve) => {
		server.once('exit', () => resolve(undefined));
		createInterface(server.stdout!).on('line', (line) => {
			const address = /(http:\/\/\S+)$/.exec(line)?.[1];
			if (address) resolve(address);
		});
	});
}

async function askForGraph({ name, report, snapshot }: Ground, address: string): Promise<void> {
	const times: number[] = [];
	let bytes = new Uint8Array(0);
	for (let round = 0; round <= ROUNDS; round++) {
		const start = performance.now();
		const response = await fetch(address);
		if (!response.ok) throw new Error(`the graph is not there: ${response.status}`);
		bytes = new Uint8Array(await response.arrayBuffer());
		times.push(performance.now() - start);
	}
	report.add({
		...{ what: 'graph endpoint, first answer', size: name, ours: `${times[0]!.toFixed(0)} ms` },
		peer: `then ${median(times.slice(1)).toFixed(1)} ms; ${(bytes.length / 1024).toFixed(0)} KiB`
	});
	const arrived = decodeSnapshot(bytes);
	report.equal(
		'graph endpoint',
		name,
		arrived.contacts.targets.length === snapshot.contacts.targets.length
	);
}

async function draw({ name, report }: Ground, address: string): Promise<void> {
	let browser: Browser;
	try {
		browser = await chromium.launch({
			executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
		});
	} catch {
		process.stderr.write('no Chromium: the first picture is left out\n');
		return;
	}
	try {
		const times: number[] = [];
		for (let round = 0; round < (name === 'S' ? ROUNDS : 3); round++) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
			const page = await context.newPage();
			await page.goto(address);
			const isDrawn = () => performance.getEntriesByName('vangnet-map-drawn').length > 0;
			await page.waitForFunction(isDrawn, undefined, { timeout: PATIENCE_MS });
			times.push(
				await page.evaluate(() => {
					const [arrived] = performance.getEntriesByName('vangnet-graph-arrived');
					const [drawn] = performance.getEntriesByName('vangnet-map-drawn');
					return drawn!.startTime - arrived!.startTime;
				})
			);
			await context.close();
		}
		const ms = median(times);
		report.add({
			...{ what: 'first picture in Chromium, from the answer', size: name },
			ours: `${ms.toFixed(0)} ms`,
			...(name === 'S' ? { goal: '500 ms', holds: ms <= 500 } : {})
		});
	} finally {
		await browser.close();
	}
}
