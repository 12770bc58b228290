import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * One server with the example town for all journeys, on a free port and in a folder of
 * its own. It has to have been built. Gives back how to end it.
 */
export default async function startServer(): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'vangnet-journeys-'));
	const server = spawn(
		process.execPath,
		['src/cli/main.ts', 'serve', '--data', folder, '--port', '0', '--example'],
		{ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }
	);
	const log = join(folder, 'server.log');
	server.stderr.pipe(createWriteStream(log));
	const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	process.env.VANGNET_ADDRESS = await new Promise<string>((resolve, reject) => {
		server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
		createInterface(server.stdout).on('line', (line) => {
			const address = /^Vangnet: (http:\S+)$/.exec(line)?.[1];
			if (address) resolve(address);
		});
	});
	process.env.VANGNET_FOLDER = folder;
	process.env.VANGNET_LOG = log;
	return async () => {
		server.kill('SIGTERM');
		await gone;
		rmSync(folder, { recursive: true, force: true });
	};
}
