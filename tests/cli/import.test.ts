import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '#lib/server/store/database/open.ts';
import { listScans } from '#lib/server/store/read/scans.ts';
import { temporaryFolder, valueOf } from '../helpers/stored.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const LIST = `Gezin;Hulpverlener;Organisatie
fam. Zonneveld;Sanne Bakker;Wijkteam Noord
fam. De Wit;Tom de Boer;GGZ Meerzicht
`;

interface Ran {
	readonly code: number;
	readonly out: string;
	readonly error: string;
	readonly json: { files: Record<string, unknown>[]; change: number | null };
}

function vangnet(...args: string[]): Promise<Ran> {
	const child = spawn(process.execPath, [MAIN, 'import', ...args]);
	let [out, error] = ['', ''];
	child.stdout.on('data', (text: Buffer) => (out += text.toString()));
	child.stderr.on('data', (text: Buffer) => (error += text.toString()));
	return new Promise((resolve) => {
		child.on('close', (code) => {
			const json = out.startsWith('{')
				? (JSON.parse(out) as Ran['json'])
				: { files: [], change: null };
			resolve({ code: code!, out, error, json });
		});
	});
}

/** A folder with a list in it, and a place for data. */
function desk(files: Readonly<Record<string, string>> = { 'lijst.csv': LIST }) {
	const folder = temporaryFolder();
	const at = (name: string): string => join(folder.path, name);
	for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
	const into = (name: string, ...more: string[]): string[] => [
		'--scan',
		name,
		'--data',
		at('data'),
		...more
	];
	return { at, into, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

describe('vangnet import', { timeout: 30_000 }, () => {
	test('makes the scan, prints one object, and says twice that there is nothing new', async () => {
		using place = desk();
		const first = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json'));
		expect(first.code).toBe(0);
		expect(first.json).toMatchObject({
			files: [
				{
					file: 'lijst.csv',
					read: 2,
					created: 2,
					updated: 0,
					unchanged: 0,
					rejected: 0,
					skipped: 0
				}
			],
			change: 2
		});
		const second = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json'));
		expect(second.json).toMatchObject({
			files: [{ read: 2, created: 0, unchanged: 2 }],
			change: null
		});
		const store = valueOf(await openFolder(place.at('data')));
		const [scan] = await listScans(store);
		expect(scan).toMatchObject({
			name: 'Noord',
			actors: { household: 2, professional: 2, organisation: 2 }
		});
		store.close();
	});

	test('keeps which family has which code in a file of the user, and finds them by it', async () => {
		using place = desk();
		const keys = place.at('sleutels.csv');
		await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json', '--keys', keys));
		expect(readFileSync(keys, 'utf8')).toMatch(
			/^\ufeffnaam;code\r\nfam. Zonneveld;H-\w{4}-\w\r\nfam. De Wit;/
		);
		expect(statSync(keys).mode & 0o777).toBe(0o600);
		const more = `${LIST}fam. Nieuw;Tom de Boer;GGZ Meerzicht\n`;
		writeFileSync(place.at('tweede.csv'), more);
		const next = await vangnet(
			place.at('tweede.csv'),
			...place.into('Noord', '--json', '--keys', keys)
		);
		expect(next.json.files[0]).toMatchObject({ read: 3, created: 3 });
		expect(readFileSync(keys, 'utf8').trimEnd().split('\r\n')).toHaveLength(4);
		const store = valueOf(await openFolder(place.at('data')));
		expect((await listScans(store))[0]!.actors.household).toBe(3);
		store.close();
	});

	test('reads the two halves of a pair once', async () => {
		using place = desk({
			'kite.nodes.csv': 'Id,Label\na,Anna\nb,Bram\nc,Cas\n',
			'kite.edges.csv': 'Source,Target\na,b\nb,c\n'
		});
		const files = [place.at('kite.nodes.csv'), place.at('kite.edges.csv')];
		const ran = await vangnet(...files, ...place.into('Vlieger', '--json', '--wave', 'T0'));
		expect(ran.json.files).toMatchObject([{ file: 'kite.nodes.csv', read: 5, created: 5 }]);
	});

	test('says in words what it did when nobody asks for an object', async () => {
		using place = desk();
		const ran = await vangnet(place.at('lijst.csv'), ...place.into('Noord'));
		expect(ran.code).toBe(0);
		expect(ran.out).toBe(
			'lijst.csv: gelezen 2, nieuw 2, bijgewerkt 0, ongewijzigd 0, afgewezen 0, overgeslagen 0\n'
		);
		expect(ran.error).toContain('--keys');
		const again = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--lang', 'en'));
		expect(again.out).toContain('read 2, created 0, updated 0, unchanged 2');
	});

	test('says what is wrong with a file in the language that was asked for', async () => {
		using place = desk({ 'leeg.csv': '' });
		const told = async (...more: string[]): Promise<string> => {
			const ran = await vangnet(place.at('leeg.csv'), ...place.into('Noord', '--json', ...more));
			const [file] = ran.json.files as { problems: { message: string }[] }[];
			return file!.problems[0]!.message;
		};
		expect(await told()).toContain('Dit bestand is leeg');
		expect(await told('--lang', 'en')).toContain('This file is empty');
	});

	test('--strict stores nothing of a file with a row that is refused', async () => {
		using place = desk({ 'lijst.csv': `${LIST};Els Vis;Politie\n` });
		const strict = await vangnet(
			place.at('lijst.csv'),
			...place.into('Noord', '--json', '--strict')
		);
		expect(strict.code).toBe(1);
		expect(strict.json.change).toBeNull();
		const lenient = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json'));
		expect(lenient.code).toBe(0);
		expect(lenient.json.files[0]).toMatchObject({ read: 3, created: 2, rejected: 1 });
	});

	test('a mapping says what a column holds, a wave and a source what the list is', async () => {
		using place = desk({
			'lijst.csv': 'Gezin;Wie komt er langs;Opmerking\nC-1;Sanne Bakker;\nC-2;Tom de Boer;\n',
			'kolommen.json': '{"columns": {"Wie komt er langs": "people.name"}}'
		});
		const ran = await vangnet(
			place.at('lijst.csv'),
			...place.into('Noord', '--json', '--mapping', place.at('kolommen.json')),
			...['--wave', 'T0', '--day', '2026-10-01', '--source', 'dossier', '--covers', 'roster']
		);
		expect(ran.json.files[0]).toMatchObject({ read: 2, created: 2 });
		const store = valueOf(await openFolder(place.at('data')));
		const [source] = store.read.sqlite.prepare('SELECT kind, covers, day_text FROM source').all();
		expect(source).toEqual({ kind: 'dossier', covers: 'roster', day_text: '2026-10-01' });
		expect(store.read.sqlite.prepare('SELECT name FROM wave').pluck().all()).toEqual(['T0']);
		store.close();
	});

	test('numbers that could be of citizens need a word that they are not', async () => {
		const list = 'Cliëntnr;Hulpverlener\n111222333;Sanne\n123456782;Tom\n100000009;Els\n';
		using place = desk({ 'lijst.csv': list });
		const asked = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json'));
		expect(asked.code).toBe(1);
		expect(asked.out).toContain('looks-like-bsn');
		expect(asked.out + asked.error).not.toContain('111222333');
		const sure = await vangnet(
			place.at('lijst.csv'),
			...place.into('Noord', '--json', '--not-bsn', 'Cliëntnr')
		);
		expect(sure.json.files[0]).toMatchObject({ read: 3, created: 3 });
	});

	test.each([
		['no file', ['--scan', 'Noord']],
		['no scan', ['lijst.csv']],
		['an option that is none', ['lijst.csv', '--scan', 'Noord', '--colour']],
		['a kind of source that is none', ['lijst.csv', '--scan', 'Noord', '--source', 'rumour']],
		['a mapping that is none', ['lijst.csv', '--scan', 'Noord', '--mapping', 'lijst.csv']]
	])('ends with 2 for %s', async (_, args) => {
		const ran = await vangnet(...args);
		expect([ran.code, ran.out]).toEqual([2, '']);
		expect(ran.error).not.toBe('');
	});

	test('ends with 1 and the reasons for a file that is refused, and stores nothing', async () => {
		using place = desk({ 'lijst.csv': LIST, 'bsn.csv': 'BSN;Hulpverlener\n111222333;Sanne\n' });
		const ran = await vangnet(
			place.at('lijst.csv'),
			place.at('bsn.csv'),
			...place.into('Noord', '--json')
		);
		expect(ran.code).toBe(1);
		expect(ran.json).toMatchObject({ files: [{ file: 'bsn.csv', read: 0 }], change: null });
		expect(ran.out + ran.error).not.toContain('111222333');
		const store = valueOf(await openFolder(place.at('data')));
		expect(await listScans(store)).toEqual([]);
		store.close();
	});

	test('ends with 1 for a file that is not there', async () => {
		using place = desk();
		const ran = await vangnet(place.at('weg.csv'), ...place.into('Noord', '--json'));
		expect(ran.code).toBe(1);
		expect(ran.json.files).toMatchObject([
			{ file: 'weg.csv', problems: [{ code: 'file-not-found' }] }
		]);
	});

	test('ends with 1 for data that is not ours', async () => {
		using place = desk();
		const { mkdirSync } = await import('node:fs');
		mkdirSync(place.at('data'));
		writeFileSync(join(place.at('data'), 'vangnet.db'), '');
		const ran = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json'));
		expect(ran.code).toBe(1);
		expect(ran.out).toContain('database-empty');
	});

	test('works beside somebody who reads, and ends with 3 when somebody writes for too long', async () => {
		using place = desk();
		const store = valueOf(await openFolder(place.at('data')));
		store.read.sqlite.exec('begin; select * from scan');
		const beside = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json'));
		expect(beside.code).toBe(0);
		store.read.sqlite.exec('commit');
		store.write.sqlite.exec('begin immediate');
		const held = await vangnet(place.at('lijst.csv'), ...place.into('Noord', '--json'));
		expect(held.code).toBe(3);
		expect(held.out).toContain('data-in-use');
		store.write.sqlite.exec('rollback');
		store.close();
	});
});
