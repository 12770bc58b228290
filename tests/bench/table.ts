import type { SizeName } from './town/sizes.ts';
import type { Paired, Spent } from './timing.ts';

/** One line of what the bench prints. */
export interface Row {
	readonly what: string;
	readonly size: SizeName;
	readonly ours: string;
	readonly peer?: string;
	readonly ratio?: string;
	readonly goal?: string;
	readonly holds?: boolean;
}

/** What was measured, and whether every answer was equal to the peer's. */
export class Report {
	readonly rows: Row[] = [];
	readonly unequal: string[] = [];
	readonly #growth = new Map<string, { readonly ties: number; readonly cpu: number }[]>();

	add(row: Row): void {
		this.rows.push(row);
		process.stderr.write(`${line(row)}\n`);
	}

	/** A peer is as many times slower as `atLeast` says. */
	faster(what: string, size: SizeName, name: string, found: Paired, atLeast?: number): void {
		const once = found.peerRounds === 1 ? ', one run' : '';
		this.add({
			...{ what, size, ours: time(found.ours), peer: `${name} ${time(found.peer)}${once}` },
			ratio: `${short(found.ratio)} × faster`,
			...(atLeast === undefined
				? {}
				: { goal: `${atLeast} × faster`, holds: found.ratio >= atLeast })
		});
	}

	/** Ours takes at most so many times a yardstick of our own. */
	within(what: string, size: SizeName, name: string, found: Paired, atMost?: number): void {
		const times = 1 / found.ratio;
		this.add({
			...{ what, size, ours: time(found.ours), peer: `${name} ${time(found.peer)}` },
			ratio: `${short(times)} × as long`,
			...(atMost === undefined ? {} : { goal: `at most ${atMost} ×`, holds: times <= atMost })
		});
	}

	/** Ours takes at most so many milliseconds on this machine. */
	below(what: string, size: SizeName, spent: Spent, ms?: number): void {
		const goal = ms === undefined ? {} : { goal: duration(ms), holds: spent.cpu <= ms };
		this.add({ what, size, ours: time(spent), ...goal });
	}

	/** Says that two answers must be the same. */
	equal(what: string, size: SizeName, isEqual: boolean): void {
		if (!isEqual) this.unequal.push(`${what}, ${size}`);
	}

	/** Remembers how long something linear took on a town of so many ties. */
	grows(what: string, ties: number, { cpu }: Spent): void {
		const known = this.#growth.get(what) ?? [];
		known.push({ ties, cpu });
		this.#growth.set(what, known);
	}

	/** The exponent by which time grows with ties, from the second size to the last. */
	tellGrowth(): void {
		for (const [what, points] of this.#growth) {
			const [first, last] = [points.find(({ ties }) => ties <= 4000), points.at(-1)!];
			if (!first || first === last) continue;
			const exponent = Math.log(last.cpu / first.cpu) / Math.log(last.ties / first.ties);
			const size = last.ties > 1e6 ? 'XL' : last.ties > 1e5 ? 'L' : 'M';
			this.add({
				...{ what: `growth with ties from S: ${what}`, size, ours: `exponent ${short(exponent)}` },
				goal: 'at most 1.35',
				holds: exponent <= 1.35
			});
		}
	}
}

const HEAD = ['what', 'size', 'ours', 'peer', 'ratio', 'goal', 'holds'] as const;
const WIDTHS = [58, 5, 22, 58, 17, 20, 5];

export function tableOf(rows: readonly Row[]): string {
	const rule = WIDTHS.map((width) => '-'.repeat(width)).join('  ');
	return [cells(HEAD), rule, ...rows.map(line)].join('\n');
}

function line(row: Row): string {
	const holds = row.holds === undefined ? '' : row.holds ? 'yes' : 'NO';
	return cells([
		row.what,
		row.size,
		row.ours,
		row.peer ?? '',
		row.ratio ?? '',
		row.goal ?? '',
		holds
	]);
}

function cells(texts: readonly string[]): string {
	return texts
		.map((text, i) => text.padEnd(WIDTHS[i]!))
		.join('  ')
		.trimEnd();
}

/** Processor time, and the clock where that is another. */
function time({ cpu, wall }: Spent): string {
	const isShared = wall > 1.15 * cpu || cpu > 1.15 * wall;
	return isShared ? `${duration(cpu)} (clock ${duration(wall)})` : duration(cpu);
}

function duration(ms: number): string {
	return ms >= 1000 ? `${short(ms / 1000)} s` : `${short(ms)} ms`;
}

export function short(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2);
}
