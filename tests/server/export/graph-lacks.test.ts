import { expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { readFile } from '#lib/exchange/read.ts';
import { viewOf } from '#lib/graph/view.ts';
import { writeSeen, type GraphFormat } from '#lib/server/export/formats.ts';
import { words } from '#lib/text/words.ts';
import { OPTIONS } from '../../exchange/fixtures.ts';
import { canonical } from '../../helpers/canonical.ts';
import { randomRecords } from '../../helpers/random-records.ts';

/** What is lost on the way through a graph, and the words with which that is told. */
const LACKS: Readonly<Record<string, string>> = {
	claims: 'who said what, with sources, quotes, measurements and vague days',
	sources: 'who said what, with sources, quotes, measurements and vague days',
	waves: 'who said what, with sources, quotes, measurements and vague days',
	roster: 'who said what, with sources, quotes, measurements and vague days',
	members: 'members of households and what was discussed with them',
	consultations: 'members of households and what was discussed with them',
	statements: 'scores and other statements',
	events: 'events and figures',
	figures: 'events and figures',
	agreements: 'the texts of agreements',
	attributes: 'attributes with the name of a column of ours',
	merged: 'who was merged and who is not the same',
	apart: 'who was merged and who is not the same',
	scenarios: 'try-outs',
	earlier: 'members of households and what was discussed with them',
	cards: 'what is written down of the scan itself',
	positions: 'places on the map',
	shown: 'what you do not see now'
};
/** Follows from what else is told: where somebody works, and who is shown. */
const FOLLOWING = ['organisation', 'partOf'];

type Row = Readonly<Record<string, unknown>>;

async function lostOf(records: Records, format: GraphFormat, ending: string): Promise<Set<string>> {
	const lens = { ...DEFAULT_LENS, side: 'any' as const };
	const seen = { scan: records, view: viewOf(records, lens), lens };
	const [file] = writeSeen(format, seen, { names: true, isExample: false }, 'en');
	const options = { ...OPTIONS, fileName: `noord.${ending}`, keepIds: true };
	const { records: read } = await readFile(file!.bytes, options);
	const [found, expected] = [canonical(read), canonical(records)] as Record<string, Row[]>[];
	const lost = new Set<string>();
	for (const [part, rows] of Object.entries(expected!)) {
		if (part !== 'actors' && JSON.stringify(found![part]) !== JSON.stringify(rows)) lost.add(part);
	}
	const actors = new Map(found!.actors!.map((row) => [row.who, row]));
	for (const row of expected!.actors!) {
		const other = actors.get(row.who);
		if (!other) lost.add(row.mergedInto ? 'merged' : 'shown');
		for (const field of other ? Object.keys(row) : []) {
			if (JSON.stringify(row[field]) !== JSON.stringify(other![field])) lost.add(field);
		}
	}
	return lost;
}

test.each([
	['graphml', 'graphml'],
	['gexf', 'gexf'],
	['json', 'json']
] as const)(
	'what %s does not hold is exactly what it says it does not hold',
	async (format, ending) => {
		const lost = new Set<string>();
		for (let seed = 1; seed <= 20; seed++) {
			for (const one of await lostOf(randomRecords(seed, true), format, ending)) lost.add(one);
		}
		for (const one of FOLLOWING) lost.delete(one);
		expect([...lost].sort()).toEqual(Object.keys(LACKS).sort());
		expect(new Set(Object.values(LACKS))).toEqual(new Set(words('en').takeScreen.graphLacks));
	}
);

test.each(['graphml', 'gexf', 'json'] as const)('%s tells what it does not hold', (format) => {
	const records = randomRecords(1);
	const seen = { scan: records, view: viewOf(records, DEFAULT_LENS), lens: DEFAULT_LENS };
	for (const language of ['nl', 'en'] as const) {
		const [file] = writeSeen(format, seen, { names: true, isExample: false }, language);
		const text = new TextDecoder().decode(file!.bytes);
		const { notInGraphs, graphLacks } = words(language).takeScreen;
		for (const told of [notInGraphs, ...graphLacks]) expect(text).toContain(told);
	}
});
