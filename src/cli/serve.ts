import { createServer, type Server } from 'node:http';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSED_HEADERS, isLoopback } from '#lib/server/access.ts';
import { readLaidOver } from '#lib/server/look/laid-over.ts';
import { takeLock } from '#lib/server/lock.ts';
import { openFolder } from '#lib/server/store/database/open.ts';
import { refuse, Refusal } from '#lib/domain/problem.ts';
import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import { EXIT, endingWell, tellProblem } from './command/ending.ts';
import { WrongUse, parseOptions } from './command/wrong-use.ts';
import { loadExample } from './example.ts';
import { dataFolder } from './paths.ts';
import { build } from './prepare.js';

const FIRST_PORT = 5173;
const PORTS_TO_TRY = 50;
const PARENT_POLL_MS = 500;
const UPLOAD_LIMIT = '25M';
const ROOT = join(import.meta.dirname, '..', '..');

/** `vangnet serve`: the screens, on this computer only. */
export function serve(args: readonly string[]): Promise<number> {
	return endingWell(args, process, async (language) => {
		const { host, port, folder, example } = read(args);
		makeFolder(folder);
		const lock = takeLock(folder);
		if (!lock.taken) {
			tellWhere(lock.owner.address, language);
			return EXIT.done;
		}
		try {
			const opened = await openFolder(folder);
			if (!opened.ok) throw new Refusal(opened.problems);
			if (example) await loadExample(opened.value);
			opened.value.close();
			for (const problem of readLaidOver(folder).problems) tellProblem(problem, language, process);
			build();
			const server = await start(host, port, folder);
			// Listens for signals before it says where it is: whoever reads that may end it at once.
			const stopped = untilAskedToStop(server);
			lock.announce(addressOf(server, host));
			process.stdout.write(`Vangnet: ${addressOf(server, host)}\n`);
			await stopped;
			return EXIT.done;
		} finally {
			lock.release();
		}
	});
}

/** Somebody else serves this folder already: where, as soon as that is known. */
function tellWhere(address: string | undefined, language: Language): void {
	const say = words(language).commandLabels;
	const told = address === undefined ? say.starting : `${say.alreadyRunning}: ${address}`;
	process.stdout.write(`${told}\n`);
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
	} catch {
		refuse('data-not-writable');
	}
}

interface Given {
	readonly host: string;
	readonly port: number | undefined;
	readonly folder: string;
	readonly example: boolean;
}

const OPTIONS = {
	port: { type: 'string' },
	host: { type: 'string' },
	data: { type: 'string' },
	example: { type: 'boolean' }
} as const;

/** @throws WrongUse for a host that others can reach, and a port that is none */
function read(args: readonly string[]): Given {
	const { values, positionals } = parseOptions(args, OPTIONS);
	if (positionals.length > 0) {
		throw new WrongUse((say) => say.noMoreThanOptions({ more: positionals.join(', ') }));
	}
	const host = values.host ?? process.env.HOST ?? '127.0.0.1';
	if (!isLoopback(host)) throw new WrongUse((say) => say.notThisComputer({ host }));
	const text = values.port;
	const port = text === undefined ? undefined : Number(text || NaN);
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
		throw new WrongUse((say) => say.noPort({ text: text! }));
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
	const { handler } = (await import(entry)) as {
		handler: Parameters<typeof createServer>[1];
	};
	const server = createServer((request, response) => {
		request.headers['x-vangnet-protocol'] = 'http';
		// Scripts and styles are sent as they are, past the hooks.
		for (const [name, value] of Object.entries(CLOSED_HEADERS)) response.setHeader(name, value);
		handler!(request as never, response as never);
	});
	const ports =
		port === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, i) => FIRST_PORT + i) : [port];
	for (const candidate of ports) if (await hasListened(server, candidate, host)) return server;
	throw new WrongUse((say) => say.portTaken({ port: String(ports[0]) }));
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
		let isStopping = false;
		const stop = (): void => {
			// Ctrl-C reaches every process of a terminal, and whoever started us passes it on.
			if (isStopping) return;
			isStopping = true;
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
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
	});
}
