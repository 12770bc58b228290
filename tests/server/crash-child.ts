/** Imports one file, or makes one household, after the other, and tells each one that was stored; until it is killed. */
import { createHash } from 'node:crypto';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { localCall } from '#lib/server/call.ts';
import { createHousehold } from '#lib/server/change/household.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { importIntoScan } from '#lib/server/import/run.ts';
import { readMigrations } from '#lib/server/store/database/migrations.ts';
import { openFolder } from '#lib/server/store/database/open.ts';

const [folder, task, rows] = process.argv.slice(2) as [
	string,
	'import' | 'edit' | 'migrate',
	string
];

/** A file of `count` helpers of one household, all under codes that begin with its number. */
function file(number: number, count: number) {
	const builder = new RecordsBuilder();
	const source = builder.source({
		code: `bron ${number}`,
		kind: 'register',
		title: '',
		status: 'done',
		covers: 'mentions'
	});
	const household = builder.actor({ kind: 'household', code: `${number}-H` });
	for (let i = 0; i < count; i++) {
		const code = `${number}-${i}`;
		const helper = builder.actor({ kind: 'professional', code }, { codeGiven: true });
		builder.claim(
			{ kind: 'support', from: helper, to: household, source },
			{ stance: 'present', reporter: 'other', direction: 'none' }
		);
		builder.row('', i + 1, 'read');
	}
	const sha256 = createHash('sha256').update(String(number)).digest('hex');
	const records = builder.build();
	return { fileName: `${number}.xlsx`, sha256, records, problems: [], madeCodes: [], keyCodes: '' };
}

if (task === 'migrate') {
	const ours = readMigrations();
	const sql = `CREATE TABLE visit (id INTEGER PRIMARY KEY, text TEXT) STRICT;
		INSERT INTO visit (text) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000)
		SELECT hex(randomblob(60)) FROM n;`;
	const migration = { number: ours.length + 1, name: 'visit', sha256: 'visit', sql };
	process.stdout.write('begin\n');
	const opened = await openFolder(folder, { migrations: [...ours, migration] });
	process.stdout.write(`${opened.ok ? 'migrated' : 'refused'}\n`);
} else if (task === 'edit') {
	const opened = await openFolder(folder);
	if (!opened.ok) throw new Error(opened.problems[0]!.code);
	const store = opened.value;
	const call = localCall('test', 'crash', new Date());
	await createScan(store, call, { name: 'Noord' });
	for (;;) {
		const made = await createHousehold(store, call, { scan: 1 });
		if (made.ok) process.stdout.write(`${made.value.value.code}\n`);
	}
} else {
	const opened = await openFolder(folder);
	if (!opened.ok) throw new Error(opened.problems[0]!.code);
	const store = opened.value;
	const done = store.read.sqlite.prepare<[], number>('SELECT count(*) FROM import').pluck();
	for (let number = done.get()!; ; number++) {
		const call = localCall('test', 'crash', new Date());
		await importIntoScan(store, call, 'Noord', [file(number, Number(rows))]);
		process.stdout.write(`${number}\n`);
	}
}
