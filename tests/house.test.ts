/**
 * The house rules, as a test: who may import whom, and what every room owes its
 * reader. docs/architecture.md tells the story; this file keeps it true.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/** Each room with the rooms and packages it may import. Left never looks right. */
const ROOMS: Record<string, { rooms: string; packages: string }> = {
	domain: { rooms: '', packages: 'zod edtf' },
	exchange: {
		rooms: 'domain',
		packages: 'papaparse write-excel-file saxes fflate'
	},
	graph: { rooms: 'domain', packages: '' },
	measures: { rooms: 'domain graph', packages: '' },
	text: { rooms: 'domain graph measures', packages: '' },
	work: {
		rooms: 'domain graph measures',
		packages: 'comlink'
	},
	ui: {
		rooms: 'domain graph measures text',
		packages: 'svelte bits-ui d3-shape d3-scale d3-array $app'
	},
	map: {
		rooms: 'domain graph measures text work ui',
		packages: 'svelte $app sigma @sigma graphology comlink'
	},
	server: {
		rooms: 'domain exchange graph measures text',
		packages: 'node better-sqlite3 kysely zod'
	},
	routes: {
		rooms: 'domain exchange graph measures text work ui map server',
		packages: 'svelte $app $service-worker @sveltejs/kit zod'
	},
	hooks: {
		rooms: 'domain exchange graph measures text work ui map server',
		packages: 'svelte $app @sveltejs/kit'
	},
	cli: { rooms: 'domain exchange graph measures text server', packages: 'node' }
};

const MAX_LINES = 300;
/** Stands beside the rooms, for every page. */
const APP_STYLE = 'src/app.css';
/** Dictionaries and tables of words are as long as the language is. */
const MAY_BE_LONG = /^src\/lib\/(text\/(nl|en)\/|domain\/columns)/;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	encoding: 'utf8'
})
	.split('\n')
	.filter((file) => file !== '' && existsSync(file));
const files = tracked.filter(
	(file) => /^src\/.*\.(ts|js|svelte)$/.test(file) && !file.endsWith('.d.ts')
);
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function roomOf(path: string): string {
	const [, room] = /^src\/(?:lib\/)?([^/.]+)/.exec(path)!;
	return room!;
}

function importsOf(file: string): string[] {
	const pattern =
		/(?:^|[;\n])\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|(?<!['"\w/.-])import\s*\(?\s*['"]([^'"]+)['"]/g;
	return [...source.get(file)!.matchAll(pattern)]
		.map(([, named, bare]) => (named ?? bare)!)
		.filter((specifier) => !specifier.endsWith('/$types') && !specifier.endsWith('/$types.js'));
}

/** The path of a local import; undefined for a package. */
function resolve(file: string, specifier: string): string | undefined {
	if (specifier.startsWith('#lib/')) return `src/lib/${specifier.slice(5).split('?')[0]}`;
	if (specifier.startsWith('.')) return join(dirname(file), specifier.split('?')[0]!);
	return undefined;
}

function packageOf(specifier: string): string {
	if (specifier.startsWith('node:')) return 'node';
	if (/^@(sigma|fontsource-variable)\//.test(specifier)) return specifier.split('/')[0]!;
	return /^(@[^/]+\/)?[^/]+/.exec(specifier)![0];
}

describe('walls', () => {
	test.each(files)('%s', (file) => {
		const room = roomOf(file);
		const { rooms, packages } = ROOMS[room] ?? { rooms: '', packages: '' };
		const trespassing = importsOf(file).filter((specifier) => {
			const path = resolve(file, specifier);
			return path === undefined
				? !packages.split(' ').includes(packageOf(specifier))
				: path.startsWith('src/') &&
						path !== APP_STYLE &&
						![room, ...rooms.split(' ')].includes(roomOf(path));
		});
		expect(trespassing).toEqual([]);
	});

	test.each(files)(
		'%s says where it crosses a wall, and ends every import in its extension',
		(file) => {
			const wrong = importsOf(file).filter((specifier) => {
				const path = resolve(file, specifier);
				if (path === undefined || !path.startsWith('src/lib/')) return false;
				const crosses = roomOf(path) !== roomOf(file);
				return crosses !== specifier.startsWith('#lib/') || !/\.(ts|js|svelte|css)$/.test(path);
			});
			expect(wrong).toEqual([]);
		}
	);
});

test('no import leads back to where it started', () => {
	const next = new Map(
		files.map((file) => [
			file,
			importsOf(file).flatMap((specifier) => resolve(file, specifier) ?? [])
		])
	);
	const circles: string[] = [];
	const done = new Set<string>();
	const walk = (at: string, path: string[]): void => {
		if (path.includes(at)) circles.push([...path.slice(path.indexOf(at)), at].join(' > '));
		else if (!done.has(at)) for (const to of next.get(at) ?? []) walk(to, [...path, at]);
		done.add(at);
	};
	for (const at of next.keys()) walk(at, []);
	expect(circles).toEqual([]);
});

test.each(files.filter((file) => !MAY_BE_LONG.test(file)))(
	`%s is at most ${MAX_LINES} lines`,
	(file) => {
		expect(source.get(file)!.split('\n').length).toBeLessThanOrEqual(MAX_LINES);
	}
);

test('a folder says what it holds, not how', () => {
	const vague = tracked.filter((file) =>
		/(^|\/)(utils?|common|types|services|stores|components|helpers)\//.test(
			file.replace(/^tests\/helpers\//, '')
		)
	);
	expect(vague).toEqual([]);
});

test('a room gets sub-folders when it passes about ten files', () => {
	const count = new Map<string, number>();
	for (const file of files.filter((name) => name.startsWith('src/lib/'))) {
		count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
	}
	const crowded = [...count].filter(([folder, n]) => n > 14 && !/\/measures(\/|$)/.test(folder));
	expect(crowded).toEqual([]);
});

test('every measure has a test and a page', () => {
	const names = files
		.filter((file) => /^src\/lib\/measures\/[^/]+\/[^/]+\.ts$/.test(file))
		.map((file) => file.slice('src/lib/measures/'.length, -'.ts'.length));
	const missing = names
		.flatMap((name) => [`tests/measures/${name}.test.ts`, `docs/measures/${basename(name)}.md`])
		.filter((path) => !existsSync(path));
	expect(missing).toEqual([]);
});

test('SQL lives in the store', () => {
	const elsewhere = files
		.filter((file) => !file.startsWith('src/lib/server/store/'))
		.filter((file) =>
			/\.prepare\(|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(FROM|VALUES|SET)\b/.test(
				source.get(file)!
			)
		);
	expect(elsewhere).toEqual([]);
});

test('colours stand in the look, and nowhere else', () => {
	const colour =
		/[\s'"`(:,]#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\b(?:fill|stroke|color|background)(?:=|-color:|:)\s*['"]?(?:white|black|gr[ae]y|silver|red|green|blue|orange|yellow)\b/i;
	// A private member is no colour, nor is a comment, nor a place on the page.
	const bare = (line: string): string =>
		line.replace(/\/\*.*\*\/|\s(?:\/\/|\/?\*).*$|\bthis\.#\w+|^\s*#\w+\(/g, '');
	const loose = tracked
		.filter((file) => /^src\/.*\.(ts|svelte|css|html)$/.test(file) && file !== 'src/look.css')
		.flatMap((file) =>
			readFileSync(file, 'utf8')
				.split('\n')
				.filter((line) => colour.test(bare(line)))
				.map((line) => `${file}: ${line.trim()}`)
		);
	expect(loose).toEqual([]);
});

test('every custom property that is used is one of the look', () => {
	const own = new Set(readFileSync('src/look.css', 'utf8').match(/--vangnet-[\w-]+/g));
	const strange = files
		.concat('src/app.css')
		.flatMap((file) => readFileSync(file, 'utf8').match(/var\(--vangnet-[\w-]+/g) ?? [])
		.map((use) => use.slice('var('.length))
		.filter((name) => !own.has(name) && !name.endsWith('-'));
	expect(strange).toEqual([]);
});

test('migrations count up without a gap', () => {
	const numbers = tracked
		.filter((file) => file.startsWith('db/migrations/'))
		.map((file) => Number.parseInt(basename(file), 10))
		.sort((a, b) => a - b);
	expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	expect(numbers.length).toBeGreaterThan(0);
});

test('nothing stands at the root but what the house names', () => {
	const allowed =
		/^(\.ci\/run|\.npmrc|\.gitignore|package(-lock)?\.json|tsconfig\.json|svelte\.config\.js|vite\.config\.ts|playwright\.config\.ts|eslint\.config\.js|README\.md|LICENSE|CONTRIBUTING\.md|SECURITY\.md|publiccode\.yml)$/;
	const strangers = tracked.filter(
		(file) => !/^(db|docs|src|static|tests)\//.test(file) && !allowed.test(file)
	);
	expect(strangers).toEqual([]);
});

test('the project speaks of itself alone', () => {
	const words = /\bregistry\.npmjs|\/work\/(main|shared)|\/root\/|\bissue #?\d+/;
	const loose = tracked
		.filter((file) => /\.(ts|js|svelte|md|sql|json|yml|css|html)$/.test(file))
		.filter((file) => file !== 'tests/house.test.ts' && words.test(readFileSync(file, 'utf8')));
	expect(loose).toEqual([]);
});
