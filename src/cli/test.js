/**
 * `npm test`: install what is missing, find a Chromium, and run types, lint, house
 * rules, unit, component and journey tests, in that order. The last line says how
 * many checks passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STOPPED, build, follow, install } from './prepare.js';

install();
const results = join(ROOT, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const env = { ...process.env, CHROME_PATH: await findChromium() };
const count = { passed: 0, failed: 0 };

await check('types', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
await check('types', [
	'node_modules/svelte-check/bin/svelte-check',
	...['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
]);
await check('lint', ['node_modules/eslint/bin/eslint.js', '.']);
await check('lint', [
	'node_modules/prettier/bin/prettier.cjs',
	'--check',
	'--log-level',
	'warn',
	'.'
]);
await check('lint', ['node_modules/knip/bin/knip.js', '--no-progress']);
for (const project of ['house', 'unit', 'component']) {
	const report = join(results, `${project}.json`);
	await tests(report, [
		'node_modules/vitest/vitest.mjs',
		...['run', '--project', project, '--reporter', 'default', '--reporter', 'json'],
		`--outputFile.json=${report}`
	]);
}
build();
await tests(join(results, 'journeys.json'), ['node_modules/@playwright/test/cli.js', 'test']);

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);

/**
 * A tool that passes or fails as a whole.
 *
 * @param {string} name
 * @param {readonly string[]} args
 */
async function check(name, args) {
	console.log(`\n== ${name}`);
	const code = await run(args);
	count[code === 0 ? 'passed' : 'failed']++;
}

/**
 * Tests that are counted one by one. A run that leaves no report failed as a whole.
 *
 * @param {string} report
 * @param {readonly string[]} args
 */
async function tests(report, args) {
	console.log(`\n== ${args[0]?.includes('playwright') ? 'journeys' : args[3]}`);
	const code = await run(args);
	if (!existsSync(report)) {
		count.failed++;
		return;
	}
	const { stats, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
	const passed = numPassedTests ?? stats.expected + stats.flaky;
	const failed = numFailedTests ?? stats.unexpected;
	if (stats?.flaky > 0) console.log(`${stats.flaky} passed only at a second try`);
	count.passed += passed;
	count.failed += failed === 0 && code !== 0 ? 1 : failed;
}

/**
 * One tool; after Ctrl-C there is no next one.
 *
 * @param {readonly string[]} args
 */
async function run(args) {
	const code = await follow('node', args, env);
	if (code === STOPPED.SIGINT || code === STOPPED.SIGTERM) process.exit(code);
	return code;
}

/** A Chromium: the one named, one installed, Debian's package when root, or the one npm has. */
async function findChromium() {
	const installed = [
		process.env.CHROME_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
	];
	const found = () => installed.find((path) => path && existsSync(path));
	if (found()) return found();
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const quiet = { stdio: /** @type {const} */ ('ignore') };
		spawnSync('apt-get', ['update', '-qq'], quiet);
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
		if (found()) return found();
	}
	const { stdout } = spawnSync(
		join(ROOT, 'node_modules', '.bin', 'node'),
		[
			'--input-type=module',
			'-e',
			"import c from '@sparticuz/chromium'; console.log(await c.executablePath())"
		],
		{ cwd: ROOT, encoding: 'utf8' }
	);
	return stdout?.trim() || undefined;
}
