import { createServer, type Server } from 'node:http';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLoopback } from '#lib/server/access.ts';
import { takeLock } from '#lib/server/lock.ts';
import { openFolder } from '#lib/server/store/database/open.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { loadExample } from './example.ts';
import { dataFolder } from './paths.ts';

const FIRST_PORT = 5173;
const PORTS_TO_TRY = 50;
const PARENT_POLL_MS = 500;
const UPLOAD_LIMIT = '25M';
const ROOT = join(import.meta.dirname, '..', '..');

/** `vangnet serve`: the screens, on this computer only. */
export async function serve(args: readonly string[]): Promise<number> {
	const given = read(args);
	if (typeof given === 'string') {
		process.stderr.write(`${given}\n`);
		return 2;
	}
	const { host, port, folder } = given;
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const lock = takeLock(folder);
	if (!lock.taken) {
		process.stdout.write(`Vangnet is already running: ${lock.owner.address ?? '(starting)'}\n`);
		return 0;
	}
	try {
		const opened = await openFolder(folder);
		if (!opened.ok) {
			for (const problem of opened.problems) {
				process.stderr.write(`${problemSentence(problem, 'nl')}\n`);
			}
			return 1;
		}
		if (given.example) await loadExample(opened.value);
		opened.value.close();
		const server = await start(host, port, folder);
		lock.announce(addressOf(server, host));
		process.stdout.write(`Vangnet: ${addressOf(server, host)}\n`);
		await untilAskedToStop(server);
		return 0;
	} finally {
		lock.release();
	}
}

interface Given {
	readonly host: string;
	readonly port: number | undefined;
	readonly folder: string;
	readonly example: boolean;
}

function read(args: readonly string[]): Given | string {
	let values;
	try {
		({ values } = parseArgs({
			args: [...args],
			options: {
				port: { type: 'string' },
				host: { type: 'string' },
				data: { type: 'string' },
				example: { type: 'boolean' }
			}
		}));
	} catch (error) {
		return (error as Error).message;
	}
	const host = values.host ?? process.env.HOST ?? '127.0.0.1';
	if (!isLoopback(host)) {
		return `Vangnet listens on this computer only: 127.0.0.1, ::1 or localhost, not ${host}.`;
	}
	const port = values.port === undefined ? undefined : Number(values.port);
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
		return `--port asks for a number from 0 to 65535, not ${values.port}.`;
	}
	return { host, port, folder: dataFolder(values.data), example: values.example ?? false };
}

/** Listens on the port that was asked for, else on the first free one. */
async function start(host: string, port: number | undefined, folder: string): Promise<Server> {
	process.env.VANGNET_DATA = folder;
	process.env.BODY_SIZE_LIMIT = UPLOAD_LIMIT;
	// The adapter takes every site for https unless it is told otherwise.
	process.env.PROTOCOL_HEADER = 'x-vangnet-protocol';
	const entry = join(ROOT, 'build', 'handler.js');
	if (!existsSync(entry)) throw new Error('the application has not been built: npm run build');
	const { handler } = (await import(entry)) as {
		handler: Parameters<typeof createServer>[1];
	};
	const server = createServer((request, response) => {
		request.headers['x-vangnet-protocol'] = 'http';
		handler!(request as never, response as never);
	});
	const ports =
		port === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, i) => FIRST_PORT + i) : [port];
	for (const candidate of ports) if (await hasListened(server, candidate, host)) return server;
	throw new Error(`no free port from ${ports[0]} to ${ports.at(-1)}`);
}

function hasListened(server: Server, port: number, host: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const fail = (error: NodeJS.ErrnoException): void => {
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(error);
		};
		server.once('error', fail);
		server.listen(port, host, () => {
			server.off('error', fail);
			resolve(true);
		});
	});
}

function addressOf(server: Server, host: string): string {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Until a signal, or until whoever started us is gone: nothing is left running. */
function untilAskedToStop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		const parent = process.ppid;
		const stop = (): void => {
			clearInterval(poll);
			server.close(() => {
				process.emit('vangnet:stop' as 'exit', 0);
				resolve();
			});
			server.closeIdleConnections();
			// What is still being answered gets a moment; then the connections are cut.
			setTimeout(() => server.closeAllConnections(), 700).unref();
		};
		const poll = setInterval(() => {
			if (process.ppid !== parent) stop();
		}, PARENT_POLL_MS);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
	});
}
