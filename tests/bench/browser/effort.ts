import { readFileSync, readdirSync } from 'node:fs';

/** A tick of the clock by which the kernel counts. */
const TICK_MS = 10;

/** Processor time that the browser spent so far: the page itself, and what draws it. */
export interface Effort {
	readonly page: number;
	readonly drawing: number;
}

/**
 * Summed over the processes that this one started. On a machine where others work as well it
 * says more than a clock; undefined where the kernel does not tell.
 */
export function effort(): Effort | undefined {
	const processes = read();
	if (!processes) return undefined;
	const spent = (type: string): number =>
		[...processes.values()]
			.filter((one) => one.type === type && isOurs(processes, one.parent))
			.reduce((sum, { cpu }) => sum + cpu, 0);
	return { page: spent('renderer'), drawing: spent('gpu-process') };
}

interface Running {
	readonly parent: number;
	readonly type: string;
	readonly cpu: number;
}

function read(): ReadonlyMap<number, Running> | undefined {
	try {
		const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
		return new Map(pids.flatMap((pid) => running(pid)));
	} catch {
		return undefined;
	}
}

function running(pid: string): [number, Running][] {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The name before the bracket may hold anything.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const type = /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? '';
		const cpu = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
		return [[Number(pid), { parent: Number(fields[1]), type, cpu }]];
	} catch {
		return [];
	}
}

function isOurs(processes: ReadonlyMap<number, Running>, pid: number): boolean {
	for (let at = pid; at > 1; at = processes.get(at)?.parent ?? 0) {
		if (at === process.pid) return true;
	}
	return false;
}
