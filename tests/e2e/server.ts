import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..');

/** A server that was started, and how to end it. */
export interface Served {
	readonly address: string;
	/** What it says is wrong, in a file that is written as it speaks. */
	readonly log: string;
	end(): Promise<void>;
}

/** Serves a folder with data on a free port. The program has to have been built. */
export async function serveFolder(folder: string, ...more: readonly string[]): Promise<Served> {
	const server = spawn(
		process.execPath,
		['src/cli/main.ts', 'serve', '--data', folder, '--port', '0', ...more],
		{ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }
	);
	const log = join(folder, 'server.log');
	server.stderr.pipe(createWriteStream(log));
	const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	const address = await new Promise<string>((resolve, reject) => {
		server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
		createInterface(server.stdout).on('line', (line) => {
			const found = /^Vangnet: (http:\S+)$/.exec(line)?.[1];
			if (found) resolve(found);
		});
	});
	const end = async (): Promise<void> => {
		server.kill('SIGTERM');
		await gone;
	};
	return { address, log, end };
}

/**
 * One server with the example town for all journeys, on a free port and in a folder of
 * its own. Gives back how to end it.
 */
export default async function startServer(): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'vangnet-journeys-'));
	const { address, log, end } = await serveFolder(folder, '--example');
	process.env.VANGNET_ADDRESS = address;
	process.env.VANGNET_FOLDER = folder;
	process.env.VANGNET_LOG = log;
	return async () => {
		await end();
		rmSync(folder, { recursive: true, force: true });
	};
}
