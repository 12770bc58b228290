import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Spent } from '../timing.ts';
import type { BenchTown } from '../town/make-town.ts';

interface Answer extends Spent {
	readonly value: unknown;
}

/** igraph for Python in a process of its own, asked one question after the other. */
export class Igraph {
	readonly version: string;
	readonly #process: ChildProcess;
	readonly #lines: AsyncIterator<string>;
	readonly #reader: Interface;
	readonly #folder = mkdtempSync(join(tmpdir(), 'vangnet-bench-'));
	#files = 0;

	constructor(python: string, version: string) {
		this.version = version;
		const script = join(import.meta.dirname, 'answer.py');
		this.#process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
		this.#reader = createInterface({ input: this.#process.stdout! });
		this.#lines = this.#reader[Symbol.asyncIterator]();
	}

	/** Undefined where Python has no igraph. */
	static start(): Igraph | undefined {
		for (const python of ['python3', '/usr/bin/python3']) {
			const asked = spawnSync(python, ['-c', 'import igraph; print(igraph.__version__)'], {
				encoding: 'utf8'
			});
			if (asked.status === 0) return new Igraph(python, asked.stdout.trim());
		}
		return undefined;
	}

	async ask(task: string, ...given: readonly unknown[]): Promise<Answer> {
		this.#process.stdin!.write(`${JSON.stringify({ task, arguments: given })}\n`);
		const { value, done } = await this.#lines.next();
		if (done) throw new Error(`igraph ended while it was asked for ${task}`);
		return JSON.parse(value) as Answer;
	}

	/** Takes all ties of a town as its graph. */
	async load(town: BenchTown): Promise<void> {
		const ends = new Int32Array(town.from.length * 2);
		town.from.forEach((from, i) => {
			ends[2 * i] = from;
			ends[2 * i + 1] = town.to[i]!;
		});
		await this.ask('load', town.nodes, this.file(ends));
	}

	/** Whole numbers as an argument that does not count in the time. */
	keep(values: Int32Array): string {
		return `kept:${this.file(values)}`;
	}

	file(values: Int32Array): string {
		const path = join(this.#folder, `${this.#files++}.bin`);
		writeFileSync(path, values);
		return path;
	}

	stop(): void {
		this.#reader.close();
		this.#process.stdin!.end();
		this.#process.kill();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
