import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYBODY, type Net } from '#lib/map/levels/net.ts';
import { sceneOf } from '#lib/map/levels/scene-of.ts';
import { sizesBy } from '#lib/map/looks/sizes.ts';
import { contactRows, sorted } from '#lib/map/table/rows.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { randomTown } from '../../helpers/random-town.ts';

function netOf(seed: number): Net {
	const town = randomTown(seed);
	const [snapshot, directory] = [town.snapshot(), town.directory()];
	return {
		...{ snapshot, directory, domainNames: directory.domains },
		people: directory.codes.slice(0, snapshot.helpers).map((code) => [`Naam ${code}`, ''] as const),
		onPaper: { helpers: [], organisations: [] },
		settings: { names: [], ofHelper: [] },
		kinds: { household: '', organisation: () => '', domain: () => '' }
	};
}

/** Of everybody who has a place on the map, straight from the network: with how many they have contact, and where else. */
function truth({ contacts, helper, helpers }: Snapshot, values: ArrayLike<number>) {
	return Array.from({ length: helpers }, (_, i) => i).flatMap((i) => {
		const others = Array.from(contacts.targets.slice(contacts.offsets[i], contacts.offsets[i + 1]));
		const own = helper.organisation[i]!;
		if (others.length === 0 && own < 0) return [];
		const across = others.filter((other) => helper.organisation[other] !== own);
		return [[i, others.length, across.length, values[i]!, others.sort((a, b) => a - b)]];
	});
}

test('the table of any net says the same as the net: who, how many contacts, and each number', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.constantFrom('contacts', 'households'), async (seed, size) => {
			const net = netOf(seed);
			const scene = sceneOf(net, EVERYBODY);
			const values = (await sizesBy(net.snapshot, size))!;
			const told = contactRows(scene, values).map(({ node, others, across, value }) => [
				...[node.number, node.contacts, across, value],
				others.map(({ at }) => scene.nodes[at]!.number).sort((a, b) => a - b)
			]);
			expect(told.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(truth(net.snapshot, values));
		}),
		{ numRuns: 60 }
	);
});

test('a number of a person is the number of that very person', () => {
	const net = netOf(7);
	const { helpers } = net.snapshot;
	const values = Float64Array.from({ length: helpers }, (_, i) => 100 + i);
	const rows = contactRows(sceneOf(net, EVERYBODY), values);
	expect(rows.length).toBeGreaterThan(8);
	for (const { node, value } of rows) expect(value).toBe(100 + node.number);
});

test('sorting keeps everybody, and puts what cannot be read last', () => {
	const rows = contactRows(sceneOf(netOf(7), EVERYBODY), undefined).map((row, i) => ({
		...row,
		value: i % 3 === 0 ? NaN : i
	}));
	const found = sorted(rows, 'value', new Intl.Collator('nl')).map(({ value }) => value!);
	const read = found.filter((value) => !Number.isNaN(value));
	expect(found.slice(0, read.length)).toEqual([...read].sort((a, b) => b - a));
	expect(found.length - read.length).toBe(rows.filter((_, i) => i % 3 === 0).length);
});
