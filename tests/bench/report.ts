/** The whole report of a scan in a process of its own: `node report.ts FOLDER SCAN`. Tells what it took. */
import { readFileSync } from 'node:fs';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { snapshotOf } from '#lib/graph/view.ts';
import { MEASURES } from '#lib/measures/index.ts';
import { CANON, type Measure } from '#lib/measures/measure.ts';
import { openFolder } from '#lib/server/store/database/open.ts';
import { readColumns } from '#lib/server/store/read/columns.ts';

const [folder, scan] = process.argv.slice(2);
const start = performance.now();
const opened = await openFolder(folder!);
if (!opened.ok) throw new Error('the store cannot be opened');
const { sqlite } = opened.value.read;
/** The report asks the snapshot only. */
const snapshot = snapshotOf(readColumns(sqlite, Number(scan)).columns, { ...DEFAULT_LENS });
for (const { cost, twoMode, compute } of MEASURES as readonly Measure[]) {
	if (cost === 'linear' && !twoMode) compute(snapshot, CANON);
}
opened.value.close();
const { user, system } = process.cpuUsage();
process.stdout.write(
	JSON.stringify({
		wall: performance.now() - start,
		cpu: (user + system) / 1000,
		peak: peakMiB()
	})
);

/** The most memory this process held. What the system counts as used is, on Linux, at least what its parent held. */
function peakMiB(): number {
	if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
	return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
}
