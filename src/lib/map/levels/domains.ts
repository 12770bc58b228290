import { listAt } from '#lib/domain/records/lists.ts';
import { hueOfDomain } from '#lib/domain/words.ts';
import type { Scene, SceneNode } from '../scene.ts';
import type { Net, Sight } from './net.ts';
import { isOnPaper, within } from './net.ts';
import { PairCounts, neighboursIn, restrict } from './pair-counts.ts';

/**
 * Life domains, as wide a line between two as there are pairs in contact of whom one works
 * in the one and one in the other. Whoever works in several counts in each.
 */
export function domainsScene(net: Net, sight: Sight): Scene {
	const { snapshot, directory, domainNames } = net;
	const { lifeDomains } = snapshot.helper;
	const domainsOf = (helper: number): readonly number[] =>
		sight.shows(helper) ? [...new Set(listAt(lifeDomains, helper))] : [];
	const people = new Int32Array(snapshot.domains);
	const asked = new Set<number>();
	for (let helper = 0; helper < snapshot.helpers; helper++) {
		for (const domain of domainsOf(helper)) {
			people[domain]!++;
			if (snapshot.helper.answered[helper]) asked.add(domain);
		}
	}
	const used = directory.domains.flatMap((code, domain) =>
		people[domain]! > 0 &&
		!sight.hidden.has(code) &&
		(sight.only.size === 0 || sight.only.has(code))
			? [domain]
			: []
	);
	const place = new Map(used.map((domain, i) => [domain, i]));
	const nodes = used.map((domain): SceneNode => ({
		kind: 'domain',
		number: domain,
		code: directory.domains[domain]!,
		name: domainNames[domain]!,
		under: net.kinds.domain(people[domain]!),
		organisation: -1,
		shape: 'disc',
		setting: -1,
		domain,
		hue: hueOfDomain(directory.domains, domain),
		contacts: 0,
		isAsked: asked.has(domain),
		people: people[domain]!,
		isCutPoint: false
	}));
	const isPaper = isOnPaper(net);
	const counts = new PairCounts();
	const { offsets, targets } = snapshot.contacts;
	for (let helper = 0; helper < snapshot.helpers; helper++) {
		for (const other of targets.subarray(offsets[helper], offsets[helper + 1])) {
			if (other < helper || isPaper(helper, other)) continue;
			// A pair counts once between two domains, whichever of the two works in which.
			const met = new Set<string>();
			for (const a of domainsOf(helper)) {
				for (const b of domainsOf(other)) {
					const [from, to] = [place.get(Math.min(a, b)), place.get(Math.max(a, b))];
					if (a === b || from === undefined || to === undefined || met.has(`${from} ${to}`))
						continue;
					met.add(`${from} ${to}`);
					counts.add(from, to, true);
				}
			}
		}
	}
	for (const [helper, other] of net.onPaper.helpers) {
		for (const a of domainsOf(helper)) {
			for (const b of domainsOf(other)) {
				const [from, to] = [place.get(a), place.get(b)];
				if (a !== b && from !== undefined && to !== undefined) counts.agree(from, to);
			}
		}
	}
	const ties = counts.tiesFor(nodes);
	const focused = nodes.findIndex(({ code }) => code === sight.focus);
	const shown =
		focused < 0
			? nodes.map((_, i) => i)
			: [...within([focused], sight.depth, neighboursIn(nodes.length, ties)).keys()];
	const seen = restrict(nodes, ties, shown);
	return {
		level: 'domains',
		...seen,
		organisations: [],
		grounds: [],
		groundsBy: 'organisation',
		all: used.length,
		placed: used.length,
		contacts: seen.ties.length
	};
}
