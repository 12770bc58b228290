import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#lib/domain/scenario.ts';
import { applyScenario, directoryAfter } from '#lib/graph/scenario/apply.ts';
import { codesOf } from '#lib/graph/scenario/codes.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Net } from '#lib/map/levels/net.ts';
import { MOST_ACTORS, MOST_TIES } from '#lib/map/scene.ts';
import { trialScene, type TrialScene } from '#lib/map/trial/trial-scene.ts';
import { anyScenario } from '../../helpers/any-scenario.ts';
import { chainTown, netOfStory } from '../../helpers/map-scene.ts';
import { randomTown } from '../../helpers/random-town.ts';
import { Story } from '../../helpers/scan.ts';
import { Town } from '../../helpers/town.ts';

function netOfTown(town: Town): Net {
	const [snapshot, directory] = [town.snapshot(), town.directory()];
	const codes = directory.codes.slice(0, snapshot.helpers);
	return {
		...netOfStory(new Story()),
		snapshot,
		directory,
		people: codes.map((code) => [code, '']),
		settings: { names: [], ofHelper: codes.map(() => -1) }
	};
}

function tried(net: Net, scenario: Scenario) {
	const { snapshot, directory } = net;
	const applied = applyScenario(snapshot, codesOf(snapshot, directory), scenario);
	const after = directoryAfter(directory, snapshot, applied);
	return { net, applied, after, drawn: trialScene(net, { applied, directory: after }) };
}

/** Pairs in contact by code, as a snapshot holds them. */
function contactsIn({ helpers, contacts }: Snapshot, codes: readonly string[]): string[] {
	const { offsets, targets } = contacts;
	return Array.from({ length: helpers }, (_, helper) =>
		[...targets.subarray(offsets[helper], offsets[helper + 1])]
			.filter((other) => other > helper)
			.map((other) => [codes[helper]!, codes[other]!].sort().join(' - '))
	)
		.flat()
		.sort();
}

/** Lines of the scene that one would see before, or after; `kind` is of the other end. */
function linesOf(
	{ scene, ties }: TrialScene,
	fates: readonly string[],
	kind: 'helper' | 'household' = 'helper'
): string[] {
	return scene.ties
		.filter(({ to }, i) => fates.includes(ties[i]!) && scene.nodes[to]!.kind === kind)
		.map(({ from, to }) => [scene.nodes[from]!.code, scene.nodes[to]!.code].sort().join(' - '))
		.sort();
}

/** Who helps the households that are drawn. */
function helpIn({ support }: Snapshot, codes: readonly string[], drawn: TrialScene) {
	const households = drawn.scene.nodes.filter(({ kind }) => kind === 'household');
	return households
		.flatMap(({ number, code }) => {
			const rows = support.helper.subarray(support.offsets[number], support.offsets[number + 1]);
			return [...new Set(rows)].map((helper) => [code, codes[helper]!].sort().join(' - '));
		})
		.sort();
}

function marked(
	{ scene, nodes }: TrialScene,
	what: (mark: TrialScene['nodes'][number]) => boolean
) {
	return scene.nodes.filter((_, i) => what(nodes[i]!)).map(({ code }) => code);
}

function codesOfKind({ scene }: TrialScene, kind: string): string[] {
	return scene.nodes.filter((node) => node.kind === kind).map(({ code }) => code);
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe('before and after in one picture', () => {
	test('lines that stay with those that go are the ones before, with those that come the ones after', () => {
		fc.assert(
			fc.property(seeds, seeds, (seed, steps) => {
				const { net, applied, after, drawn } = tried(
					netOfTown(randomTown(seed)),
					anyScenario(steps)
				);
				const { fates } = drawn;
				expect(linesOf(drawn, ['stays', 'goes'])).toEqual(
					contactsIn(net.snapshot, net.directory.codes)
				);
				expect(linesOf(drawn, ['stays', 'comes'])).toEqual(
					contactsIn(applied.snapshot, after.codes)
				);
				expect(fates.contacts.length).toBe(linesOf(drawn, ['stays', 'goes', 'comes']).length);
				expect(linesOf(drawn, ['stays', 'goes'], 'household')).toEqual(
					helpIn(net.snapshot, net.directory.codes, drawn)
				);
				expect(linesOf(drawn, ['stays', 'comes'], 'household')).toEqual(
					helpIn(applied.snapshot, after.codes, drawn)
				);
				const gone = net.directory.codes
					.slice(0, net.snapshot.helpers)
					.filter((code) => !after.codes.slice(0, applied.snapshot.helpers).includes(code));
				expect(marked(drawn, ({ fate }) => fate === 'goes')).toEqual(gone);
				expect(marked(drawn, ({ fate }) => fate === 'comes').sort()).toEqual(
					[...applied.newcomers.values()].sort()
				);
			}),
			{ numRuns: 80 }
		);
	});

	/** Two teams of one household each; a and c are of one organisation, b and d of another. */
	function town(): Net {
		return netOfTown(
			new Town()
				.person('a', { organisations: ['O'] })
				.person('b', { organisations: ['Q'] })
				.person('c', { organisations: ['O'] })
				.person('d', { organisations: ['Q'] })
				.helps('a', 'H-1', { roles: ['caseManager'] })
				.helps('b', 'H-1')
				.helps('c', 'H-2')
				.contact('a', 'b')
				.contact('c', 'd')
		);
	}

	test('who becomes case manager is marked, and who then no longer is, with their household', () => {
		const { drawn } = tried(town(), [
			{ verb: 'appoint', who: 'b', household: 'H-1' },
			{ verb: 'appoint', who: 'c', household: 'H-2' }
		]);
		expect(marked(drawn, ({ manager }) => manager === 'comes')).toEqual(['b', 'c']);
		expect(marked(drawn, ({ manager }) => manager === 'goes')).toEqual(['a']);
		expect(codesOfKind(drawn, 'household')).toEqual(['H-1', 'H-2']);
		expect(linesOf(drawn, ['goes'])).toEqual([]);
	});

	test('who drops out keeps a place, with their lines to people and to a household', () => {
		const { drawn } = tried(town(), [{ verb: 'leaves', who: 'a' }]);
		expect(codesOfKind(drawn, 'helper')).toEqual(['a', 'b', 'c', 'd']);
		expect(linesOf(drawn, ['goes'])).toEqual(['a - b']);
		expect(linesOf(drawn, ['goes'], 'household')).toEqual(['H-1 - a']);
		expect(linesOf(drawn, ['stays'], 'household')).toEqual(['H-1 - b']);
		expect([...drawn.touched].map((i) => drawn.scene.nodes[i]!.code).sort()).toEqual([
			'H-1',
			'a',
			'b'
		]);
	});

	test('a newcomer stands with those of the same organisation, by the name that was given', () => {
		const { drawn } = tried(town(), [
			{ verb: 'joins', who: 'nieuw', organisation: 'Q', contacts: ['a'], households: ['H-2'] }
		]);
		expect(marked(drawn, ({ fate }) => fate === 'comes')).toEqual(['nieuw']);
		expect(linesOf(drawn, ['comes'])).toEqual(['a - nieuw']);
		expect(linesOf(drawn, ['comes'], 'household')).toEqual(['H-2 - nieuw']);
		const { scene } = drawn;
		const colleagues = scene.organisations.find(({ code }) => code === 'Q')!;
		expect(colleagues.members.map((i) => scene.nodes[i]!.code)).toEqual(['b', 'd', 'nieuw']);
	});

	test('who goes to another organisation is marked, and nobody who stays', () => {
		const { drawn } = tried(town(), [
			{ verb: 'merge-organisations', organisation: 'O', into: 'Q' }
		]);
		expect(marked(drawn, ({ isMoved }) => isMoved)).toEqual(['a', 'c']);
	});

	test('of too many only those are drawn for whom something changes, and who they know', () => {
		const { drawn } = tried(netOfStory(chainTown(MOST_ACTORS + 1)), [
			{ verb: 'leaves', who: 'p5' }
		]);
		expect(codesOfKind(drawn, 'helper').sort()).toEqual(['p3', 'p4', 'p5', 'p6', 'p7']);
		expect(drawn.people).toBe(MOST_ACTORS + 1);
		const all = tried(netOfStory(chainTown(MOST_ACTORS)), [{ verb: 'leaves', who: 'p5' }]);
		expect(all.drawn.scene.nodes).toHaveLength(MOST_ACTORS);
	});

	test('never more than fits, and what changes comes first', () => {
		const story = chainTown(2 * MOST_ACTORS + 100);
		for (let i = 2; i < 2 * MOST_ACTORS + 100; i++)
			story.says('list', 'collaboration', 'p0', `p${i}`);
		const { drawn } = tried(netOfStory(story), [{ verb: 'leaves', who: 'p0' }]);
		expect(drawn.scene.nodes).toHaveLength(MOST_ACTORS);
		expect(drawn.scene.ties.length).toBeLessThanOrEqual(MOST_TIES);
		expect(drawn.ties.slice(0, MOST_ACTORS - 1).every((fate) => fate === 'goes')).toBe(true);
		expect(marked(drawn, ({ fate }) => fate === 'goes')).toEqual(['p0']);
	});
});
