import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal, type Problem } from '#lib/domain/problem.ts';
import { readFile } from '#lib/exchange/read.ts';
import type { FileReading } from '#lib/exchange/reading.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { bytesOf, codesOf, workbookOf } from '../exchange/fixtures.ts';
import { workedMs } from '../helpers/effort.ts';

const MB = 1024 * 1024;

function read(fileName: string, content: string | Uint8Array): Promise<FileReading> {
	const bytes = typeof content === 'string' ? bytesOf(content) : content;
	return readFile(bytes, { fileName, sha256: '' });
}

/** Why a file is refused; a failing test when it is read. */
async function refusal(
	fileName: string,
	content: string | Uint8Array
): Promise<readonly Problem[]> {
	const outcome = await read(fileName, content).catch((error: unknown) => error);
	if (outcome instanceof Refusal) return outcome.problems;
	throw outcome instanceof Error ? outcome : new Error(`${fileName} was read`);
}

const graphml = (node: string, keys = ''): string =>
	`<graphml>${keys}<graph edgedefault="directed"><node id="a">${node}</node></graph></graphml>`;
const gexf = (node: string, columns = ''): string =>
	`<gexf><graph><attributes class="node">${columns}</attributes><nodes>${node}</nodes></graph></gexf>`;
const cellOf = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a reader is silent', () => {
	const said: string[] = [];
	beforeEach(() => {
		said.length = 0;
		for (const stream of [process.stdout, process.stderr]) {
			vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
		}
		for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
			vi.spyOn(console, way).mockImplementation((...words) => void said.push(words.join(' ')));
		}
	});
	afterEach(() => void vi.restoreAllMocks());

	test('nothing, a word, a page and a torn file are refused in words of the reader, with their line', async () => {
		const torn = '<gexf>\n<graph>\n<nodes><node id="Sanne"';
		const files: [string, string, number?][] = [
			...['a.csv', 'a.xlsx', 'a.gexf', 'a.graphml', 'a.json'].map(
				(name) => [name, ''] as [string, string]
			),
			['a.json', 'hello'],
			['a.csv', '<html><body>Sanne</body></html>'],
			['a.gexf', torn, 3],
			['a.graphml', torn.replaceAll('gexf', 'graphml'), 3],
			['a.json', '{\n"nodes": [{"id": "Sanne"}\n', 3],
			['a.csv', 'naam,rol\nSanne,"regie\n', 2]
		];
		for (const [name, content, line] of files) {
			const problems = await refusal(name, content);
			for (const problem of problems) {
				expect(problemSentence(problem, 'nl')).toMatch(/^[A-Z].*[.?]$/);
				expect(problemSentence(problem, 'nl')).not.toBe(problemSentence(problem, 'en'));
			}
			if (line !== undefined) expect(problems[0]).toMatchObject({ row: line });
		}
		expect(said).toEqual([]);
	});

	test('whatever it meets, it writes nothing to the screen or the log', async () => {
		await read('a.graphml', graphml('<data key="x">Sanne</data>'));
		await read('a.csv', 'Gezin;Hulpverlener\nfam. Zonneveld;Sanne\n');
		await read('a.json', '{"nodes":[{"id":"Sanne","deep":{"a":1}}],"links":[]}');
		await refusal('a.gexf', '<gexf><graph><nodes><node id="&Sanne;"/></nodes></graph></gexf>');
		await refusal('a.xlsx', workbookOf({ rows: '<row><c t="s"' }));
		expect(said).toEqual([]);
	});
});

describe('a file', () => {
	const DOCTYPE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

	test('with a DOCTYPE is refused wherever that stands, and whatever its part is called', async () => {
		const sheet = `${DOCTYPE}<worksheet><sheetData/></worksheet>`;
		const renamed = workbookOf({
			more: {
				'xl/worksheets/sheet1.bin': strToU8(sheet),
				'xl/_rels/workbook.xml.rels': strToU8(
					'<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.bin"/></Relationships>'
				)
			}
		});
		const late = `<?xml version="1.0"?><!-- a --><?b c?>\n<!-- d -->${DOCTYPE}`;
		const files: [string, string | Uint8Array][] = [
			['a.xlsx', renamed],
			...['docProps/core.xml', '_rels/.rels', 'xl/comments1.xml'].map(
				(part) =>
					['a.xlsx', workbookOf({ more: { [part]: strToU8(sheet) } })] as [string, Uint8Array]
			),
			['a.gexf', late + gexf('<node id="&e;"/>')],
			['a.graphml', late + graphml('&e;')]
		];
		for (const [name, content] of files) {
			expect(codesOf(await refusal(name, content))).toEqual(['doctype-not-allowed']);
		}
	});

	test.each<[string, string | Uint8Array]>([
		['a.json', '{"nodes":[{"id":"a","__proto__":{"x":1}}],"links":[]}'],
		['a.json', '[{"constructor":"x"}]'],
		['a.gexf', gexf('<node id="a"/>', '<attribute id="0" title="__proto__" type="string"/>')],
		['a.graphml', graphml('<data key="prototype">x</data>')],
		['a.csv', 'Source,Target,__proto__\na,b,x\n'],
		[
			'a.xlsx',
			workbookOf({
				rows: `<row>${['Source', 'Target', '__proto__'].map(cellOf).join('')}</row><row>${['a', 'b', 'c'].map(cellOf).join('')}</row>`
			})
		]
	])(
		'whose names mean something to the language is refused, and changes nothing of it: %s',
		async (name, content) => {
			expect(codesOf(await refusal(name, content))[0]).toMatch(/^hostile-/);
			expect(({} as { x?: unknown }).x).toBeUndefined();
		}
	);

	test.each<[string, string | Uint8Array, RegExp]>([
		['a.csv', Uint8Array.of(0x61, 0, 0x3b, 0x62), /format-unknown/],
		['a.csv', 'naam;rol\nSan\u0007ne;regie\n', /control-character/],
		['a.csv', Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 0x61, 0), /encoding-broken/],
		['a.json', '{"nodes":[{"id":"a\\u0000b"}],"links":[]}', /control-character/],
		['a.json', '{"nodes":[{"id":"\\ud83d"}],"links":[]}', /broken-character/],
		['a.gexf', gexf('<node id="a&#0;b"/>'), /xml-invalid/],
		['a.gexf', gexf('<node id="&#xD83D;"/>'), /xml-invalid/],
		['a.gexf', `<?xml version="1.1"?>${gexf('<node id="a&#1;"/>')}`, /control-character/],
		['a.graphml', graphml('<data key="k">&#x85;</data>'), /control-character/],
		['a.xlsx', workbookOf({ rows: `<row>${cellOf('a_x0000_b')}</row>` }), /control-character/],
		['a.xlsx', workbookOf({ rows: `<row>${cellOf('_xD83D_')}</row>` }), /broken-character/]
	])('with a character that no text may hold is refused: %s', async (name, content, code) => {
		expect(codesOf(await refusal(name, content))[0]).toMatch(code);
	});

	test('that writes one name in two ways speaks of one organisation', async () => {
		const list =
			'Gezin;Hulpverlener;Organisatie\nH-1;Sanne;Caf\u00e9 Noord\nH-2;Tom;Cafe\u0301 Noord\n';
		const { records } = await read('a.csv', list);
		expect(records.actors.label.filter((label) => label?.includes('Noord'))).toEqual([
			'Caf\u00e9 Noord'
		]);
	});

	test('keeps an id that no computer holds exactly, reads a comma, and refuses what is no number', async () => {
		const { records, problems } = await read(
			'a.csv',
			'Source,Target,Weight\n9007199254740993,b,"2,5"\n9007199254740992,b,0.5\nc,d,1e400\ne,f,NaN\n'
		);
		expect(records.actors.code).toEqual(['9007199254740993', 'b', '9007199254740992']);
		expect([...records.claims.strength]).toEqual([2.5, 0.5]);
		expect(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row)).toEqual([
			4, 5
		]);
	});

	test.each(['a.csv', 'a.xlsx', 'a.json', 'a.gexf'])(
		'that is an old workbook or a program under another name is known by its first bytes: %s',
		async (name) => {
			const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
			const program = Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0);
			expect(codesOf(await refusal(name, old))).toEqual(['format-xls']);
			expect(codesOf(await refusal(name, program))).toEqual(['format-program']);
		}
	);

	test('that is a bomb inside a bomb is refused before it is opened', async () => {
		const bomb = zipSync({ 'a.xml': new Uint8Array(20 * MB) });
		const begin = workedMs();
		expect(codesOf(await refusal('a.xlsx', zipSync({ 'b.zip': bomb })))).toEqual([
			'format-archive'
		]);
		expect(workedMs() - begin).toBeLessThan(1_000);
	});

	test('of more than twenty megabytes is refused before it is looked at', async () => {
		const begin = workedMs();
		expect(codesOf(await refusal('a.csv', new Uint8Array(20 * MB + 1)))).toEqual([
			'file-too-large'
		]);
		expect(workedMs() - begin).toBeLessThan(100);
	});

	test('of a hundred thousand names of attributes does not hold up the others', async () => {
		const values = Array.from({ length: 100_000 }, (_, i) => `<attvalue for="k${i}" value="1"/>`);
		const begin = workedMs();
		expect(
			codesOf(
				await refusal(
					'a.gexf',
					gexf(`<node id="a"><attvalues>${values.join('')}</attvalues></node>`)
				)
			)
		).toEqual(['too-many-columns']);
		expect(workedMs() - begin).toBeLessThan(2_000);
	});

	test.each<[string, string]>([
		['lists', '[' + '[],'.repeat(1_000_001) + '[]]'],
		['objects', '{"nodes":[' + '{},'.repeat(1_000_001) + '{}]}']
	])('of a million empty %s is refused before it fills the memory', async (_, text) => {
		expect(codesOf(await refusal('a.json', text))).toEqual(['too-large']);
	});
});
