/**
 * `npm run screens`: reference pictures of every screen, wide and narrow, in both
 * languages, light and dark, beside each other on one page. They are for looking at, and
 * are not kept in the repository. The program has to have been built.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { LANGUAGES, LOCALES } from '#lib/text/language.ts';
import startServer from '../e2e/server.ts';
import { findPlaces } from './places.ts';
import { SCREENS, type Places, type Screen } from './screens.ts';
import { contactSheet, fileOf, type Look } from './sheet.ts';

const FOLDER = 'test-results/screens';
const WIDTHS = [1440, 1024, 390];
const SCHEMES = ['light', 'dark'] as const;
const HIGH: Readonly<Record<number, number>> = { 390: 844, 1024: 768 };

const USAGE = `npm run screens -- [--only NAME,…] [--width ${WIDTHS.join('|')}] [--language nl|en] [--scheme light|dark]`;

interface Asked {
	readonly screens: readonly Screen[];
	readonly looks: readonly Look[];
}

function read(args: readonly string[]): Asked {
	const { values } = parseArgs({
		args: [...args],
		options: {
			only: { type: 'string' },
			width: { type: 'string' },
			language: { type: 'string' },
			scheme: { type: 'string' }
		}
	});
	const among = <Value>(all: readonly Value[], text: string | undefined): readonly Value[] =>
		text === undefined ? all : all.filter((one) => text.split(',').includes(String(one)));
	const looks = among(WIDTHS, values.width).flatMap((width) =>
		among(LANGUAGES, values.language).flatMap((language) =>
			among(SCHEMES, values.scheme).map((scheme): Look => ({ width, language, scheme }))
		)
	);
	const names = among(
		SCREENS.map(({ name }) => name),
		values.only
	);
	return { looks, screens: SCREENS.filter(({ name }) => names.includes(name)) };
}

/** Pictures of these screens as one reader sees them; gives back what went wrong. */
async function take(
	browser: Browser,
	look: Look,
	screens: readonly Screen[],
	places: Places
): Promise<readonly string[]> {
	const { width, language, scheme } = look;
	const address = process.env.VANGNET_ADDRESS!;
	const context = await browser.newContext({
		baseURL: address,
		viewport: { width, height: HIGH[width] ?? 900 },
		colorScheme: scheme,
		locale: LOCALES[language],
		reducedMotion: 'reduce'
	});
	context.setDefaultTimeout(20_000);
	await context.addCookies([{ name: 'language', value: language, url: address }]);
	const wrong: string[] = [];
	const page = await context.newPage();
	for (const screen of screens) {
		const file = fileOf(screen.name, look);
		try {
			await page.goto(screen.path(places));
			await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
			await screen.then?.(page, language);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (over > 0) wrong.push(`${file}: ${over} pixels too wide`);
		} catch (error) {
			wrong.push(`${file}: ${String(error).split('\n')[0]}`);
		}
		await page.screenshot({ path: join(FOLDER, file), fullPage: true });
	}
	await context.close();
	return wrong;
}

async function main(args: readonly string[]): Promise<number> {
	const { screens, looks } = read(args);
	if (screens.length === 0 || looks.length === 0) {
		process.stderr.write(`${USAGE}\n`);
		return 2;
	}
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const stop = await startServer();
	const browser = await chromium.launch({
		executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox']
	});
	try {
		const places = await findPlaces(browser);
		const wrong: string[] = [];
		for (const look of looks) {
			wrong.push(...(await take(browser, look, screens, places)));
			process.stdout.write(`${look.width} ${look.language} ${look.scheme}\n`);
		}
		const names = screens.map(({ name }) => name);
		writeFileSync(join(FOLDER, 'index.html'), contactSheet(names, looks, wrong));
		for (const line of wrong) process.stderr.write(`${line}\n`);
		process.stdout.write(`${names.length * looks.length}: ${join(FOLDER, 'index.html')}\n`);
		return wrong.length === 0 ? 0 : 1;
	} finally {
		await browser.close();
		await stop();
	}
}

process.exitCode = await main(process.argv.slice(2));
