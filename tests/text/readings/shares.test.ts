import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURES } from '#lib/measures/index.ts';
import { SCREEN, type Measure } from '#lib/measures/measure.ts';
import { readings } from '#lib/text/readings/readings.ts';
import { inCounts } from '#lib/text/readings/shares.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { Town } from '../town.ts';

const SHARES = [
	'largest_component_share',
	'cross_organisation_share',
	'thin_org_pair_share',
	'density'
] as const;

/** Four of five reach each other; of 4 contacts 2 go to the other organisation, through 1 person. */
const town = new Town()
	.professional('A1', { organisation: 'A' })
	.professional('A2', { organisation: 'A' })
	.professional('B1', { organisation: 'B' })
	.professional('B2', { organisation: 'B' })
	.professional('C1', { organisation: 'C' })
	.contact([
		['A1', 'A2'],
		['A1', 'B1'],
		['A1', 'B2'],
		['B1', 'B2']
	])
	.askEveryone(['A1', 'A2', 'B1', 'B2', 'C1']);

function valueOf(id: string, snapshot: ReturnType<Town['look']>['snapshot']): number {
	const measure = (MEASURES as readonly Measure[]).find((one) => one.id === id)!;
	const result = measure.compute(snapshot, SCREEN);
	return result.kind === 'number' ? result.value : NaN;
}

test('a share is told in its counts', () => {
	const { snapshot } = town.look();
	const told = (language: 'nl' | 'en'): string[] =>
		SHARES.map((id) => inCounts(snapshot, id, valueOf(id, snapshot), language));
	expect(told('nl')).toEqual(['4 van de 5', '2 van de 4', '1 van de 1', '4 van de 10']);
	expect(told('en')).toEqual(['4 of the 5', '2 of the 4', '1 of the 1', '4 of the 10']);
});

test('who is told to be in the largest part are professionals', () => {
	const { snapshot } = new Town()
		.professional('A1')
		.professional('A2')
		.neighbour('N1')
		.household('H-01')
		.helps('H-01', ['A1', 'N1'])
		.contact([['A1', 'A2']])
		.look();
	const value = valueOf('largest_component_share', snapshot);
	expect(value).toBeCloseTo(2 / 3);
	expect(inCounts(snapshot, 'largest_component_share', value, 'nl')).toBe('2 van de 2');
});

test('who is told to have no contact are professionals', () => {
	const { snapshot } = new Town()
		.professional('A1')
		.professional('A2')
		.professional('A3')
		.neighbour('N1')
		.household('H-01')
		.helps('H-01', ['A1', 'N1'])
		.contact([['A1', 'A2']])
		.look();
	// The measure counts A3 and the neighbour.
	expect(inCounts(snapshot, 'isolates', 2, 'nl')).toBe('1 van de 3');
	expect(inCounts(snapshot, 'isolates', 2, 'en')).toBe('1 of the 3');
});

test('a count stays a count', () => {
	const { snapshot } = town.look();
	expect(inCounts(snapshot, 'truck_factor', 2, 'nl')).toBe('2');
});

/** A net of any kind, of whom many may not be asked. */
const nets = fc.nat().map((seed) => randomTown(seed));

test('whatever the net, a share is a whole number of them', () => {
	fc.assert(
		fc.property(nets, (net) => {
			const snapshot = net.snapshot();
			// The largest part is told in professionals, where the measure counts everybody.
			for (const id of SHARES.slice(1)) {
				const value = valueOf(id, snapshot);
				if (Number.isNaN(value)) continue;
				const [part, whole] = inCounts(snapshot, id, value, 'nl').split(' van de ').map(Number);
				expect(part! / whole!).toBeCloseTo(value, 9);
			}
		}),
		{ numRuns: 60 }
	);
});

test('no sentence about a net holds a decimal', () => {
	fc.assert(
		fc.property(nets, (net) => {
			const [snapshot, directory] = [net.snapshot(), net.directory()];
			expect(readings(snapshot, directory, 'nl').filter((one) => /\d,\d/.test(one))).toEqual([]);
			expect(readings(snapshot, directory, 'en').filter((one) => /\d\.\d/.test(one))).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});
