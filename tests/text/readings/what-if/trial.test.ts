import { describe, expect, test } from 'vitest';
import { effectReading, type EffectReading } from '#lib/text/readings/what-if/trial.ts';
import { baseOf, tryOut } from '#lib/ui/what-if/trial.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import { Town } from '../../town.ts';

/** Of two lines between three organisations each runs through the nurse. */
function readingOf(edits: Scenario): EffectReading {
	const { snapshot, directory } = new Town()
		.household('H-01')
		.professional('N1', { organisation: 'Thuiszorg', function: 'wijkverpleegkundige' })
		.professional('N2', { organisation: 'Thuiszorg', function: 'verzorgende' })
		.professional('P1', { organisation: 'Politie', function: 'wijkagent' })
		.professional('S1', { organisation: 'De Linde', function: 'leerkracht' })
		.helps('H-01', ['N1', 'N2', 'P1', 'S1'])
		.contact([
			['N1', 'P1'],
			['N1', 'S1'],
			['N1', 'N2']
		])
		.askEveryone(['N1', 'N2', 'P1', 'S1'])
		.look();
	const base = baseOf(snapshot, directory);
	const trial = tryOut(base, edits);
	const after = { snapshot: trial.applied.snapshot, directory: trial.directory };
	return effectReading(base, after, trial, 'nl');
}

const changesOf = (edits: Scenario): readonly string[] => readingOf(edits).changes;

test('who only goes asks nobody for anything; who gets to know somebody does', () => {
	expect(readingOf([{ verb: 'leaves', who: 'N1' }]).takes).toEqual([]);
	const both = [
		{ verb: 'leaves', who: 'N1' },
		{ verb: 'introduce', who: 'P1', other: 'S1' }
	] as const;
	expect(readingOf(both).takes).toEqual(['Dat vraagt 1 nieuw contact.']);
});

describe('what a trial changes', () => {
	test('lines that are gone are told before there are fewer of one person', () => {
		const changes = changesOf([{ verb: 'leaves', who: 'N1' }]);
		const gone = changes.indexOf('2 lijnen tussen organisaties vallen dan weg.');
		expect(gone).toBeGreaterThanOrEqual(0);
		expect(changes.findIndex((one) => one.includes('via 1 persoon'))).toBeGreaterThan(gone);
	});

	test('no line is gone where somebody stays in contact, or two come to know each other', () => {
		for (const edits of [
			[{ verb: 'leaves', who: 'N2' }],
			[{ verb: 'introduce', who: 'P1', other: 'S1' }]
		] as const) {
			expect(changesOf(edits).join(' ')).not.toContain('weg.');
		}
	});
});
