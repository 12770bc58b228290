import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import Graph from 'graphology';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { writeRecordsWorkbook } from '#lib/exchange/write/records-workbook.ts';
import { viewOf, type View } from '#lib/graph/view.ts';
import { decodeSnapshot, encodeSnapshot } from '#lib/graph/wire.ts';
import { DATABASE_FILE, openFolder } from '#lib/server/store/database/open.ts';
import { readColumns } from '#lib/server/store/read/columns.ts';
import type { Bench, Ground } from '../ground.ts';
import { ROUNDS, median, medianOf, paired, timed } from '../timing.ts';
import { keep } from '../town/keep.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SCAN = 'bench';
const MIB = 1024 * 1024;
/** Told by a process when it ends: what it took. */
const TELL =
	'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+JSON.stringify({...process.cpuUsage(),...process.resourceUsage()})))';

/** From a workbook to the store, and from the store to a snapshot. */
export const stored: Bench = {
	name: 'stored',
	sizes: ['S', 'M', 'L'],
	async run(ground) {
		const folder = mkdtempSync(join(tmpdir(), 'vangnet-bench-'));
		try {
			if (ground.name === 'L') {
				await keep(ground, folder, SCAN);
				await readAgain(ground, folder);
				return;
			}
			const workbook = join(folder, 'town.xlsx');
			const note = { names: false, isExample: false };
			writeFileSync(workbook, await writeRecordsWorkbook(ground.records, note, 'nl'));
			importAgain(ground, folder, workbook);
			await readAgain(ground, join(folder, '0'));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};

/** `vangnet import` as its user starts it, each time into an empty folder. */
function importAgain({ name, report }: Ground, folder: string, workbook: string): void {
	const runs = Array.from({ length: ROUNDS }, (_, round) => {
		const start = performance.now();
		const data = join(folder, String(round));
		const given = ['import', '--scan', SCAN, '--data', data, workbook];
		const run = spawnSync(
			process.execPath,
			['--import', TELL, join(ROOT, 'src/cli/main.ts'), ...given],
			{ encoding: 'utf8', maxBuffer: 64 * MIB }
		);
		if (run.status !== 0) throw new Error(run.stderr);
		const used = JSON.parse(run.stderr.split('\n').at(-1)!) as {
			userCPUTime: number;
			systemCPUTime: number;
			maxRSS: number;
		};
		return {
			wall: performance.now() - start,
			cpu: (used.userCPUTime + used.systemCPUTime) / 1000,
			peak: used.maxRSS / 1024
		};
	});
	const spent = {
		wall: median(runs.map(({ wall }) => wall)),
		cpu: median(runs.map(({ cpu }) => cpu))
	};
	const peak = median(runs.map((run) => run.peak));
	const isLarge = name === 'M';
	report.below('import of the workbook, start to end', name, spent, isLarge ? 15_000 : undefined);
	report.add({
		...{ what: 'import of the workbook, peak memory', size: name, ours: `${peak.toFixed(0)} MiB` },
		...(isLarge ? { goal: '512 MB', holds: peak * MIB <= 512e6 } : {})
	});
}

async function readAgain(ground: Ground, folder: string): Promise<void> {
	const { name, report, igraph } = ground;
	const opened = await openFolder(folder);
	if (!opened.ok) throw new Error('the store cannot be opened');
	const { sqlite } = opened.value.read;
	const scan = sqlite.prepare<[string], number>('SELECT id FROM scan WHERE name = ?').pluck();
	const id = scan.get(SCAN)!;
	const ours = (): View => viewOf(readColumns(sqlite, id).columns, { ...DEFAULT_LENS });
	const { snapshot, resolution } = ours();
	const what = 'snapshot from the store, through a lens';
	if (igraph) {
		let theirs: unknown;
		const peer = await paired(ours, async () => {
			const answer = await igraph.ask('fromStore', join(folder, DATABASE_FILE), id, ROWS);
			theirs = answer.value;
			return answer;
		});
		report.faster(what, name, 'igraph for Python', peer, name === 'S' ? undefined : 2);
		report.equal(`${what}, igraph`, name, theirs === resolution.ties.length);
	}
	let theirs = 0;
	const peer = await paired(ours, () => timed(() => (theirs = intoGraphology(sqlite, id))));
	report.faster(what, name, 'graphology', peer, { S: undefined, M: 7, L: 13, XL: undefined }[name]);
	report.equal(`${what}, graphology`, name, theirs === resolution.ties.length);
	const steps = await paired(ours, () => timed(() => stepThrough(sqlite, id)));
	report.within(what, name, 'one number of each row', steps);
	const bytes = encodeSnapshot(snapshot);
	const kept = join(folder, 'snapshot');
	writeFileSync(kept, bytes);
	const fromBytes = medianOf(() => decodeSnapshot(readFileSync(kept)));
	report.below('snapshot kept as bytes', name, fromBytes, name === 'L' ? 10 : undefined);
	const ties = resolution.ties.length;
	report.add({
		...{ what: 'snapshot in memory, all columns', size: name },
		ours: `${(bytes.length / ties).toFixed(1)} bytes a tie`,
		...{ goal: '40 bytes a tie', holds: bytes.length / ties <= 40 }
	});
	opened.value.close();
	tellReport(ground, folder, id);
}

/** The whole report in a process of its own. */
function tellReport({ name, report }: Ground, folder: string, scan: number): void {
	const script = join(ROOT, 'tests/bench/report.ts');
	const runs = Array.from({ length: ROUNDS }, () => {
		const run = spawnSync(process.execPath, [script, folder, String(scan)], { encoding: 'utf8' });
		if (run.status !== 0) throw new Error(run.stderr);
		return JSON.parse(run.stdout) as { wall: number; cpu: number; peak: number };
	});
	const of = (key: 'wall' | 'cpu' | 'peak'): number => median(runs.map((run) => run[key]));
	report.below('whole report, from the store', name, { wall: of('wall'), cpu: of('cpu') });
	report.add({
		...{ what: 'whole report, peak memory', size: name, ours: `${of('peak').toFixed(0)} MiB` },
		...(name === 'L' ? { goal: '250 MiB', holds: of('peak') <= 250 } : {})
	});
}

/**
 * The rows that our own reading reads, a page at a time, with no more columns than a graph
 * with weights needs.
 */
const ROWS = {
	actors: 'SELECT id FROM actor WHERE scan_id = ? ORDER BY id',
	claims: `SELECT id, tie_id, strength FROM claim
		WHERE scan_id = ? AND id > ? AND tie_id IS NOT NULL ORDER BY id LIMIT 4000`,
	ties: 'SELECT id, from_id, to_id FROM tie WHERE scan_id = ? AND id > ? ORDER BY id LIMIT 4000'
} as const;

/** Those rows as a graph of graphology; how many ties it has. */
function intoGraphology(sqlite: Database, scan: number): number {
	const graph = new Graph({ type: 'undirected', multi: true });
	const actors = sqlite.prepare<[number], number>(ROWS.actors).pluck();
	for (const actor of actors.all(scan)) graph.addNode(String(actor));
	const strength = new Map<number, number>();
	const page = sqlite.prepare<number[], (number | null)[]>(ROWS.claims).raw();
	for (let rows = page.all(scan, 0); rows.length > 0;) {
		for (const [, tie, said] of rows) {
			strength.set(tie!, Math.max(strength.get(tie!) ?? 0, said ?? 1));
		}
		rows = page.all(scan, rows.at(-1)![0]!);
	}
	const tiePage = sqlite.prepare<number[], number[]>(ROWS.ties).raw();
	for (let rows = tiePage.all(scan, 0); rows.length > 0;) {
		for (const [tie, from, to] of rows) {
			graph.addEdge(String(from), String(to), { weight: strength.get(tie!) });
		}
		rows = tiePage.all(scan, rows.at(-1)![0]!);
	}
	return graph.size;
}

/** One whole number of each of those rows, and nothing done with it: below this nobody gets. */
function stepThrough(sqlite: Database, scan: number): number {
	const one = (table: string, column: string): number =>
		sqlite
			.prepare<[number], number>(`SELECT ${column} FROM ${table} WHERE scan_id = ? ORDER BY id`)
			.pluck()
			.all(scan).length;
	return one('actor', 'part_of') + one('claim', 'source_id') + one('tie', 'from_id');
}
