import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#lib/domain/problem.ts';
import { readFile } from '#lib/exchange/read.ts';
import { bytesOf, workbookOf } from './fixtures.ts';

const GRAPH =
	'<node id="a" label="Sanne"><attvalues><attvalue for="0" value="3"/></attvalues></node><node id="b"/>';
const SEEDS: Record<string, Uint8Array> = {
	'workbook.xlsx': workbookOf({
		strings: '<si><t>gezin</t></si><si><t>hulpverlener</t></si>',
		rows:
			'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
			'<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>43405</v></c></row>',
		more: { 'docProps/app.xml': strToU8('<Properties/>') }
	}),
	'table.csv': bytesOf(
		'gezin;hulpverlener;vanaf\n"G1";Sanne;2018-01-01\nG2;"Tom ""T""";sept \'18\n'
	),
	'edges.csv': bytesOf('Source,Target,Type,Weight\na,b,Directed,"1,5"\nb,c,Undirected,2\n'),
	'graph.gexf': bytesOf(
		`<?xml version="1.0"?><gexf><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="n" type="integer"/></attributes><nodes>${GRAPH}</nodes><edges><edge source="a" target="b" weight="2" start="2018-01-01"/></edges></graph></gexf>`
	),
	'graph.graphml': bytesOf(
		'<graphml><key id="d" for="all" attr.name="kind" attr.type="string"/><graph edgedefault="directed"><node id="a"><data key="d">professional</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>'
	),
	'graph.json': bytesOf(
		JSON.stringify({
			directed: true,
			nodes: [
				{ id: 'a', kind: 'household' },
				{ id: 'b', kind: 'professional', org: 'GGZ' }
			],
			links: [{ source: 'b', target: 'a', weight: 2, from: '2018' }]
		})
	)
};

/** A few bytes changed, cut out, doubled or put in. */
const mutation = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.integer({ min: 0, max: 12 }),
		insert: fc.oneof(
			fc.uint8Array({ maxLength: 6 }),
			fc
				.constantFrom('<', '"', '\n', ';;', '&x;', ']]>', '\0', '[[[', '{', '-1', 'NaN', '\ud83d')
				.map(bytesOf)
		)
	}),
	{ minLength: 1, maxLength: 6 }
);

function mutate(
	bytes: Uint8Array,
	changes: readonly { at: number; length: number; insert: Uint8Array }[]
): Uint8Array {
	let changed = bytes;
	for (const { at, length, insert } of changes) {
		const from = Math.floor(at * changed.length);
		const next = new Uint8Array(from + insert.length + Math.max(0, changed.length - from - length));
		next.set(changed.subarray(0, from));
		next.set(insert, from);
		next.set(changed.subarray(Math.min(changed.length, from + length)), from + insert.length);
		changed = next;
	}
	return changed;
}

const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

describe('a file that was scribbled over', { timeout: 5_000 + RUNS * 100 }, () => {
	test.each(Object.entries(SEEDS))('%s is read or refused, never more', async (fileName, seed) => {
		const runs = { numRuns: RUNS, seed: 2020 };
		await fc.assert(
			fc.asyncProperty(mutation, async (changes) => {
				const begin = performance.now();
				const outcome = await readFile(mutate(seed, changes), { fileName, sha256: '' }).catch(
					(error: unknown) => error
				);
				if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Refusal);
				expect(performance.now() - begin).toBeLessThan(5_000);
			}),
			runs
		);
	});

	test.each([
		'xl/worksheets/sheet1.xml',
		'xl/sharedStrings.xml',
		'xl/styles.xml',
		'xl/workbook.xml'
	])('inside a workbook, in %s, is read or refused, never more', async (part) => {
		const parts = unzipSync(SEEDS['workbook.xlsx']!);
		await fc.assert(
			fc.asyncProperty(mutation, async (changes) => {
				const bytes = zipSync({ ...parts, [part]: mutate(parts[part]!, changes) });
				const outcome = await readFile(bytes, { fileName: 'workbook.xlsx', sha256: '' }).catch(
					(error: unknown) => error
				);
				expect(outcome instanceof Error && !(outcome instanceof Refusal)).toBe(false);
			}),
			{ numRuns: RUNS, seed: 2020 }
		);
	});
});
