import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A server over a folder, and a Chromium without a graphics card to look at it. */
export interface Visit {
	/** Where the scan is: `http://…/scans/…`. */
	readonly scan: string;
	/** The same for programs: `http://…/api/v1/scans/…`. */
	readonly api: string;
	/** Undefined when there is no Chromium. */
	readonly browser: Browser | undefined;
	/** A page of somebody who was never here before. */
	open(address: string): Promise<Page>;
	close(): Promise<void>;
}

/** Undefined when it cannot be, which is told. */
export async function visit(folder: string, scan: string): Promise<Visit | undefined> {
	if (!existsSync(join(ROOT, 'build', 'handler.js'))) {
		tell('not built: the rows of the server and the browser are left out');
		return undefined;
	}
	const given = ['serve', '--data', folder, '--port', '0'];
	const server = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...given], {
		...{ cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] }
	});
	const address = await addressOf(server);
	if (!address) {
		tell('the server did not start: its rows are left out');
		return undefined;
	}
	const first = await (await fetch(address)).text();
	const uid = new RegExp(`/scans/([\\w-]+)[^>]*>[^<]*${scan}`).exec(first)?.[1];
	if (!uid) throw new Error('the scan is not on the first page');
	const browser = await launch();
	return {
		scan: `${address}/scans/${uid}`,
		api: `${address}/api/v1/scans/${uid}`,
		browser,
		async open(wanted) {
			const context = await browser!.newContext({ viewport: { width: 1280, height: 800 } });
			const page = await context.newPage();
			await page.goto(wanted);
			return page;
		},
		async close() {
			await browser?.close();
			server.kill('SIGTERM');
		}
	};
}

async function launch(): Promise<Browser | undefined> {
	try {
		return await chromium.launch({
			executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
		});
	} catch {
		tell('no Chromium: the rows of the browser are left out');
		return undefined;
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

function tell(what: string): void {
	process.stderr.write(`${what}\n`);
}
