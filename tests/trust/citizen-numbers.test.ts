import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { passesElevenTest } from '#lib/domain/bsn.ts';
import { Refusal } from '#lib/domain/problem.ts';
import { readFile } from '#lib/exchange/read.ts';
import { addHelper } from '#lib/server/change/help.ts';
import { createHousehold } from '#lib/server/change/household.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { ImportJobs, type ImportJob } from '#lib/server/jobs/import-jobs.ts';
import { openDatabase, type Store } from '#lib/server/store/database/open.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { bytesOf, workbookOf } from '../exchange/fixtures.ts';
import { callAt, count, refusals, storeWith, temporaryFolder, valueOf } from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

/** Numbers that pass the eleven-test; nobody's. */
const NUMBERS = Array.from({ length: 400 }, (_, i) => String(249_566_700 + i)).filter(
	passesElevenTest
);

const IN_ANY_DIGITS = [
	'bel 1112.22.333',
	'bsn:111 222 333',
	'nummer 111222333 van 2019',
	'１１１２２２３３３',
	'١١١٢٢٢٣٣٣'
];

async function codesOfRefusal(fileName: string, text: string, sibling?: string): Promise<string[]> {
	const siblings = sibling ? [{ fileName: sibling, bytes: bytesOf('Source,Target\na,b\n') }] : [];
	const options = { fileName, sha256: '' };
	const outcome = await readFile(bytesOf(text), options, siblings).catch((error: unknown) => error);
	if (!(outcome instanceof Refusal)) return [];
	expect(JSON.stringify(outcome.problems)).not.toMatch(/\d{8}/);
	return outcome.problems.map(({ code }) => code);
}

describe('a citizen service number', () => {
	test('that is typed is refused, in whatever digits, and the message holds none of them', async () => {
		const { store, scan } = await storeWith(wholeTown());
		const { household } = valueOf(await createHousehold(store, callAt(), { scan })).value;
		for (const words of IN_ANY_DIGITS) {
			const inputs = [
				{ scan, household, helper: { kind: 'professional' as const, label: words } },
				{ scan, household, helper: { kind: 'professional' as const, label: 'Sanne' }, does: words },
				{
					scan,
					household,
					helper: { kind: 'professional' as const, organisation: { label: words } }
				}
			];
			for (const input of inputs) {
				const outcome = await addHelper(store, callAt(), input);
				expect(refusals(outcome)).toEqual(['holds-bsn']);
				const [problem] = outcome.ok ? [] : outcome.problems;
				expect(problemSentence(problem!, 'nl')).not.toMatch(/\d/);
			}
			expect(refusals(await createScan(store, callAt(), { name: words }))).toEqual(['holds-bsn']);
			expect(refusals(await createHousehold(store, callAt(), { scan, code: words }))).not.toEqual(
				[]
			);
		}
	});

	test('and every other detail of a person that is typed with their name is told by kind and not taken', async () => {
		const { store, scan } = await storeWith(wholeTown());
		const { household } = valueOf(await createHousehold(store, callAt(), { scan })).value;
		for (const words of [
			'Sanne 06-12345678',
			'Sanne (jan@voorbeeld.nl)',
			'NL91ABNA0417164300',
			'1012AB 5',
			'Sanne, geb. 03-04-2011'
		]) {
			const helper = { kind: 'professional', label: words } as const;
			const outcome = await addHelper(store, callAt(), { scan, household, helper });
			expect(refusals(outcome)).toEqual(['text-holds-details']);
			const [problem] = outcome.ok ? [] : outcome.problems;
			expect(problemSentence(problem!, 'nl')).not.toMatch(/\d|@/);
		}
		expect(count(store, "actor WHERE label LIKE '%0%'")).toBe(0);
	});

	test('is found in a file of another tool: as an id, an undeclared end, a name of an attribute', async () => {
		const files: [string, string, string?][] = [
			['a.json', '{"nodes":[{"id":"111222333"}],"links":[]}'],
			['a.json', '{"nodes":[{"id":"a"}],"links":[{"source":"a","target":"111222333"}]}'],
			['a.json', '{"nodes":[{"id":"a","111222333":"x"}],"links":[]}'],
			['a.json', '{"nodes":[{"id":"a","tags":["111222333"]}],"links":[]}'],
			['a.gexf', '<gexf><graph><nodes><node id="a" label="Jan 111222333"/></nodes></graph></gexf>'],
			['111222333.nodes.csv', 'Id,Label\na,A\n'],
			['a.nodes.csv', 'Id,Label\na,A\n', '111222333.edges.csv']
		];
		for (const [name, text, sibling] of files) {
			const [code] = await codesOfRefusal(name, text, sibling);
			expect(code).toMatch(/bsn/);
		}
	});

	test('in a comment or in the properties of a workbook is left behind with them', async () => {
		const cells = [
			['Gezin', 'Hulpverlener'],
			['H-1', 'Sanne']
		].map(
			(row) =>
				`<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
		);
		const bytes = workbookOf({
			rows: cells.join(''),
			more: {
				'xl/comments1.xml': strToU8('<comments><t>bsn 111222333</t></comments>'),
				'docProps/core.xml': strToU8('<p><creator>111222333</creator></p>'),
				'docProps/custom.xml': strToU8('<p><lpwstr>111222333</lpwstr></p>')
			}
		});
		const reading = await readFile(bytes, { fileName: 'lijst.xlsx', sha256: '' });
		expect(reading.records.actors.length).toBe(2);
		expect(JSON.stringify(reading)).not.toContain('111222333');
	});
});

/** Everything that a folder holds, with what waits for a yes unpacked. */
function everythingIn(folder: string, store: Store): string {
	// Asked first: whoever has the database open keeps its log where it is.
	const waiting = store.read.sqlite
		.prepare<[], Buffer>('SELECT payload FROM import_stage')
		.pluck()
		.all()
		.map((payload) => inflateRawSync(payload));
	const files = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => readFileSync(join(folder, name), 'latin1'));
	// Records keep their texts as one byte or two bytes a letter.
	return [
		...files,
		...waiting.map((bytes) => bytes.toString('latin1').replaceAll('\0', ''))
	].join();
}

async function finished(jobs: ImportJobs, id: string): Promise<ImportJob> {
	for (;;) {
		const job = jobs.find(id)!;
		if (job.state !== 'running') return job;
		await pause(10);
	}
}

const LISTS: readonly (readonly [string, string, boolean])[] = [
	['a column that is called so', `BSN;Hulpverlener\n${NUMBERS[0]};Sanne\n`, false],
	[
		'a column of them',
		`Casusnr;Hulpverlener;Nummer\n${NUMBERS.slice(0, 20)
			.map((number, i) => `${i};Sanne;${number}\n`)
			.join('')}`,
		true
	],
	[
		'one among others',
		`Casusnr;Hulpverlener;Kamer\n1;Sanne;${NUMBERS[1]}\n2;Tom;123456789\n3;Els;987654320\n`,
		true
	],
	['one in a remark', `Casusnr;Hulpverlener;Opmerkingen\n1;Sanne;bsn ${NUMBERS[2]}\n`, false],
	[
		'details of a person',
		'Casusnr;Hulpverlener;Opmerkingen\n1;Sanne;bel 06-12345678, jan@voorbeeld.nl\n',
		true
	]
];

test.each(LISTS)(
	'after a list with %s there is no digit of it in the database, its log, the stage or the temporary files',
	{ timeout: 30_000 },
	async (_, list, isRead) => {
		using folder = temporaryFolder();
		const temporary = join(folder.path, 'temporary');
		mkdirSync(temporary);
		vi.stubEnv('TMPDIR', temporary);
		const log = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
		const store = valueOf(await openDatabase(join(folder.path, 'town.db')));
		const { value } = valueOf(await createScan(store, callAt(), { name: 'Noord' }));
		const jobs = new ImportJobs(store.file);
		const of = { scan: value.scan, call: callAt() };
		const secrets = [...NUMBERS, '12345678', 'jan@'];
		const expectNothing = (text: string): void => {
			expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
		};

		const file = { fileName: 'lijst.csv', bytes: bytesOf(list) };
		const { preview } = await finished(
			jobs,
			jobs.start({ kind: 'preview', ...of, file, options: {} })
		);
		expect(preview!.ok).toBe(isRead);
		expectNothing(JSON.stringify(preview));
		expectNothing(everythingIn(folder.path, store));
		if (preview!.ok) {
			expect(everythingIn(folder.path, store)).toContain('Sanne');
			const { importId } = preview!.value;
			const id = jobs.start({ kind: 'apply', ...of, importId, rules: {} });
			valueOf((await finished(jobs, id)).applied!);
			expectNothing(everythingIn(folder.path, store));
		}
		expect(readdirSync(temporary)).toEqual([]);
		vi.unstubAllEnvs();
		expectNothing(log.mock.calls.join());
		log.mockRestore();
		await jobs.close();
		store.close();
	}
);
