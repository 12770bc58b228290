import { expect, test } from 'vitest';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { ActorNames } from '#lib/server/pages/data/actor-names.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { storeWith, valueOf } from '../../../helpers/stored.ts';

test('what a cell shows of somebody is that one, also where others go by it', async () => {
	const builder = new RecordsBuilder();
	const add = (code: string, label: string, aliases: string[] = []) =>
		builder.actor({ kind: 'professional', code, label, aliases }, { codeGiven: true });
	add('P1', 'Sanne');
	add('P2', 'Tom', ['Sanne']);
	add('P3', 'jan');
	add('P4', 'Jan');
	builder.row('sheet', 2, 'read');
	const { store } = await storeWith(builder.build());
	const uid = store.read.sqlite.prepare<[], string>('SELECT uid FROM scan').pluck().get()!;
	const study = openStudy(store, uid, new URLSearchParams(), { language: 'nl', names: true })!;
	const names = new ActorNames(store, study);
	for (const id of study.columns.actors.id) {
		expect(valueOf(names.findAll(names.text(id)))).toEqual([id]);
	}
});
