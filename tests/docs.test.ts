/** Whether the pages tell the truth, where that is cheap to see. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { readFile } from '#lib/exchange/read.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const list = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

const PAGES = [
	...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
	...list('docs').filter((path) => path.endsWith('.md')),
	...list('docs/decisions')
];
const MANIFEST = JSON.parse(read('package.json')) as Record<
	'dependencies' | 'devDependencies' | 'optionalDependencies' | 'scripts',
	Record<string, string>
> & { version: string };

test.each(PAGES)('every place that %s names in code is there', (page) => {
	// A folder or a file, seen from the root, from src, or from the rooms; `<scope>` is filled in by the reader.
	const named = [
		...read(page).matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?|[\w-]+\.(?:ts|js|md|sql|json))`/g)
	]
		.map(([, path]) => path!)
		.filter((path) => !/^@|^\d|node_modules|\.ya?ml$/.test(path));
	const missing = named.filter(
		(path) => !['', 'src', 'src/lib'].some((root) => existsSync(join(root, path)))
	);
	expect(missing.filter((path) => !isPackage(path) && !isMade(path))).toEqual([]);
});

/** What a command makes is not there in a fresh clone. */
function isMade(path: string): boolean {
	return read('.gitignore')
		.split('\n')
		.includes(`/${path.split('/')[0]!}/`);
}

function isPackage(path: string): boolean {
	return path.split('/')[0]! in { ...MANIFEST.dependencies, ...MANIFEST.devDependencies };
}

test.each(PAGES)('every link of %s leads somewhere', (page) => {
	const links = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to]) => to!);
	const broken = links.filter(
		(to) => !to.startsWith('https://') && !existsSync(join(dirname(page), to))
	);
	expect(broken).toEqual([]);
});

test('every command and every flag that the pages name is one', () => {
	const usage = /const USAGE = `([^`]*)`/.exec(read('src/cli/main.ts'))![1]!;
	const lines = PAGES.flatMap((page) =>
		[...read(page).matchAll(/(?:vangnet -- |`vangnet )([^\n`#]*)/g)].map(([, line]) => line!.trim())
	);
	expect(lines.length).toBeGreaterThan(4);
	const wrong = lines.filter((line) => {
		const [command, ...rest] = line.split(/\s+/);
		const known = new RegExp(`^vangnet ${command}\\b[^]*?(?=^vangnet |$(?![^]))`, 'm').exec(usage);
		if (command === 'help') return false;
		return !known || rest.some((word) => word.startsWith('--') && !known[0].includes(word));
	});
	expect(wrong).toEqual([]);
});

test('every script that the pages name is one', () => {
	const named = PAGES.flatMap((page) =>
		[...read(page).matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!)
	);
	const builtIn = ['ci', 'install', 'puts', 'has', 'brings', 'or', 'and', 'when', 'ends', 'prints'];
	expect(named.filter((name) => !(name in MANIFEST.scripts) && !builtIn.includes(name))).toEqual(
		[]
	);
});

test('the household that the first minute speaks of has seventeen professionals', async () => {
	const code = /household `([^`]+)`, around which seventeen/.exec(read('README.md'))![1]!;
	const [workbook] = list('db/example').filter((path) => path.endsWith('.xlsx'));
	const bytes = readFileSync(workbook!);
	const { records } = await readFile(bytes, { fileName: 'werkboek.xlsx', sha256: '' });
	const { actors, claims } = records;
	const household = actors.code.indexOf(code);
	const helpers = new Set<number>();
	for (let i = 0; i < claims.length; i++) {
		const from = claims.from[i]!;
		const isHelp = TIE_KINDS[claims.kind[i]!] === 'support' && claims.to[i] === household;
		if (isHelp && ACTOR_KINDS[actors.kind[from]!] === 'professional') helpers.add(from);
	}
	expect(helpers.size).toBe(17);
});

test('the page about architecture names every room, and no other', () => {
	const page = read('docs/architecture.md');
	const named = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, room]) => room!);
	const rooms = readdirSync('src/lib').filter((name) =>
		statSync(join('src/lib', name)).isDirectory()
	);
	expect(named.toSorted()).toEqual(rooms.toSorted());
});

test('every package has a decision that names it', () => {
	const decisions = list('docs/decisions').map(read).join('\n');
	const packages = Object.keys({
		...MANIFEST.dependencies,
		...MANIFEST.optionalDependencies,
		...MANIFEST.devDependencies
	});
	const isNamed = (name: string): boolean =>
		new RegExp(`(?<![\\w/@-])${name.replaceAll('.', '\\.')}(?![\\w/-])`, 'i').test(decisions);
	expect(packages.filter((name) => !isNamed(name))).toEqual([]);
});

test('every decision says what was chosen and why, in about ten lines', () => {
	const odd = list('docs/decisions').filter((path) => {
		const text = read(path);
		const words = text.split(/\s+/).length;
		return !/^# .+\n\n\*\*Choice\.\*\*/.test(text) || !text.includes('**Why.**') || words > 250;
	});
	expect(odd.map((path) => basename(path))).toEqual([]);
});

test('the description for catalogues of public code has what they ask for', () => {
	const text = read('publiccode.yml');
	for (const key of [
		'name',
		'url',
		'platforms',
		'developmentStatus',
		'softwareType',
		'description'
	]) {
		expect(text).toMatch(new RegExp(`^${key}:`, 'm'));
	}
	expect(text).toContain(`softwareVersion: ${MANIFEST.version}\n`);
	expect(text).toContain('license: EUPL-1.2\n');
	const short = [...text.matchAll(/shortDescription: (.+)/g)].map(([, line]) => line!);
	expect(short.map((line) => line.length <= 150)).toEqual([true, true]);
});
