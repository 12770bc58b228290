import { HUE_COUNT } from '#lib/ui/legend/hue.ts';
import type { Scene, SceneNode } from '../scene.ts';
import type { ColourBy } from '../wish.ts';

/** What a colour of the map stands for. */
export interface ColourKey {
	/** Number of the hue; -1 is grey. */
	readonly hue: number;
	/** The rest has no colour of its own. */
	readonly kind: 'domain' | 'organisation' | 'helper-kind' | 'none' | 'rest';
	/** Number of the domain or organisation, or of the kind: 0 professional, 1 own circle. */
	readonly number: number;
	readonly name: string;
}

/** As many organisations as can be told apart: each hue as a disc and as a ring. */
const MOST_ORGANISATIONS = 2 * HUE_COUNT;

/** A scene in other colours, with what each of them stands for. */
export function colouredBy(
	scene: Scene,
	by: ColourBy,
	nameOfDomain: (domain: number) => string,
	nameOfOrganisation: (organisation: number) => string
): { readonly scene: Scene; readonly key: readonly ColourKey[] } {
	if (by === 'organisation') return byOrganisation(scene, nameOfOrganisation);
	if (by === 'kind') return byKind(scene);
	const domains = new Map(scene.nodes.map(({ hue, domain }) => [hue, domain]));
	const key = [...domains]
		.filter(([hue]) => hue >= 0)
		.sort(([a], [b]) => a - b)
		.map(([hue, domain]): ColourKey => ({
			hue,
			kind: 'domain',
			number: domain,
			name: nameOfDomain(domain)
		}));
	const hasNone = scene.nodes.some((node) => node.hue < 0 && node.kind !== 'household');
	return { scene, key: hasNone ? [...key, NONE] : key };
}

const NONE: ColourKey = { hue: -1, kind: 'none', number: -1, name: '' };

function byOrganisation(scene: Scene, nameOf: (organisation: number) => string) {
	const people = new Map<number, number>();
	for (const node of scene.nodes) {
		const organisation = employerOf(node);
		if (organisation >= 0)
			people.set(organisation, (people.get(organisation) ?? 0) + Math.max(1, node.people));
	}
	const largest = [...people]
		.sort(([a, n], [b, m]) => m - n || a - b)
		.slice(0, MOST_ORGANISATIONS)
		.map(([organisation]) => organisation);
	const hues = new Map(largest.map((organisation, hue) => [organisation, hue]));
	const key = largest.map((organisation, hue): ColourKey => ({
		hue,
		kind: 'organisation',
		number: organisation,
		name: nameOf(organisation)
	}));
	const rest: ColourKey = { hue: -1, kind: 'rest', number: -1, name: '' };
	return {
		scene: painted(scene, (node) => hues.get(employerOf(node)) ?? -1),
		key: people.size > largest.length ? [...key, rest] : key
	};
}

/** Of an organisation itself, or of somebody who works there. */
function employerOf(node: SceneNode): number {
	return node.kind === 'organisation' ? node.number : node.organisation;
}

function byKind(scene: Scene) {
	const kindOf = (node: SceneNode): number =>
		node.kind !== 'helper' ? -1 : node.shape === 'triangle' ? 1 : 0;
	const used = [...new Set(scene.nodes.map(kindOf))].filter((kind) => kind >= 0).sort();
	return {
		scene: painted(scene, kindOf),
		key: used.map((kind): ColourKey => ({
			hue: kind,
			kind: 'helper-kind',
			number: kind,
			name: ''
		}))
	};
}

function painted(scene: Scene, hueOf: (node: SceneNode) => number): Scene {
	return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, hue: hueOf(node) })) };
}

/** Between 0 and 1 for each node, by a number of each; NaN counts as the smallest. */
export function weightsBy(scene: Scene, valueOf: (node: SceneNode) => number): Float64Array {
	const values = scene.nodes.map((node) => Math.max(0, valueOf(node) || 0));
	const most = Math.max(...values, 0) || 1;
	return Float64Array.from(values, (value) => value / most);
}
