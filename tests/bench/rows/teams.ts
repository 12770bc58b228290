import type Graph from 'graphology';
import { groupPairsOf, type GroupPairs } from '#lib/graph/walks/groups/pairs.ts';
import { careDensity } from '#lib/measures/household/care-density.ts';
import { MEASURES } from '#lib/measures/index.ts';
import { CANON, type Measure } from '#lib/measures/measure.ts';
import { isClose } from '../equal.ts';
import type { Bench, Ground } from '../ground.ts';
import { medianOf, paired, timed } from '../timing.ts';
import { KIND, type BenchTown } from '../town/make-town.ts';

const HOUSEHOLD = (MEASURES as readonly Measure[]).filter(
	({ scope, cost }) => scope === 'household' && cost === 'linear'
);

export const households: Bench = {
	name: 'households',
	sizes: ['S', 'M', 'L'],
	async run(ground) {
		const { name, town, report, igraph } = ground;
		const everything = medianOf(() => {
			const snapshot = ground.unseen();
			for (const measure of HOUSEHOLD) measure.compute(snapshot, CANON);
		});
		const what = `all ${HOUSEHOLD.length} household measures, all households`;
		report.below(what, name, everything);
		report.grows('all household measures', town.from.length, everything);
		const ours = () => careDensity.compute(ground.unseen(), CANON) as { values: Float64Array };
		const mine = inTownOrder(ground, ours().values);
		if (igraph) {
			const { helpers, homes } = helpTies(town);
			const first = town.size.professionals + town.size.organisations;
			const given = [igraph.keep(homes), igraph.keep(helpers), first, town.nodes];
			let theirs: unknown;
			const peer = await paired(ours, async () => {
				const answer = await igraph.ask('careDensity', ...given);
				theirs = answer.value;
				return answer;
			});
			report.faster('care density', name, 'igraph projection', peer, name === 'L' ? 15 : undefined);
			report.equal('care density, igraph', name, isClose(mine, theirs as number[], 1e-12));
		}
		let theirs: number[] = [];
		const peer = await paired(ours, () =>
			timed(() => (theirs = densityByGraphology(ground.graphology, town)))
		);
		report.faster('care density', name, 'graphology', peer, name === 'L' ? 18 : undefined);
		report.equal('care density, graphology', name, isClose(mine, theirs, 1e-12));
	}
};

/** Values per household of the snapshot, in the order of the town; NaN for who is not in view. */
function inTownOrder({ town, snapshot, records }: Ground, values: Float64Array): Float64Array {
	const ordered = new Float64Array(town.size.households).fill(NaN);
	for (let h = 0; h < snapshot.households; h++) {
		const code = records.actors.code[snapshot.actor[snapshot.helpers + h]!]!;
		ordered[Number(code.slice(1))] = values[h]!;
	}
	return ordered;
}

function helpTies({ from, to, kind }: BenchTown) {
	const isHelp = (_: number, i: number): boolean => kind[i] === KIND.help;
	return { helpers: from.filter(isHelp), homes: to.filter(isHelp) };
}

function densityByGraphology(graph: Graph, { nodes, size }: BenchTown): number[] {
	const first = size.professionals + size.organisations;
	const shared = new Map<number, number>();
	const teams: number[][] = [];
	for (let node = first; node < nodes; node++) {
		const team = graph.mapNeighbors(String(node), Number).sort((a, b) => a - b);
		teams.push(team);
		eachPair(team, nodes, (key) => shared.set(key, (shared.get(key) ?? 0) + 1));
	}
	return teams.map((team) => {
		let sum = 0;
		eachPair(team, nodes, (key) => (sum += shared.get(key)!));
		return team.length < 2 ? NaN : sum / ((team.length * (team.length - 1)) / 2);
	});
}

function eachPair(team: readonly number[], nodes: number, visit: (key: number) => void): void {
	for (let i = 0; i < team.length; i++) {
		for (let j = i + 1; j < team.length; j++) visit(team[i]! * nodes + team[j]!);
	}
}

export const thinPairs: Bench = {
	name: 'thin-pairs',
	sizes: ['S', 'M', 'L'],
	async run(ground) {
		const { name, town, report, igraph, snapshot } = ground;
		const ours = (): GroupPairs => groupPairsOf(ground.unseen());
		const what = 'pairs of organisations: carriers and redundancy';
		report.grows('pairs of organisations', town.from.length, medianOf(ours));
		const { carriers } = ours();
		let thin = 0;
		for (let i = 0; i < carriers.length; i += 2) if (carriers[i]! >= 0) thin++;
		const group = groupOfTown(ground);
		if (igraph) {
			const kept = igraph.keep(group);
			let theirs: unknown;
			const peer = await paired(ours, async () => {
				const answer = await igraph.ask('thinPairs', kept);
				theirs = answer.value;
				return answer;
			});
			report.faster(what, name, 'igraph and a dictionary', peer, 4);
			report.equal(`${what}, Python`, name, theirs === thin);
		}
		let theirs = 0;
		const peer = await paired(ours, () =>
			timed(() => (theirs = thinByGraphology(ground.graphology, group, snapshot.groups)))
		);
		report.faster(what, name, 'graphology', peer, 3);
		report.equal(`${what}, graphology`, name, theirs === thin);
	}
};

/** Per professional of the town the group that the snapshot gives. */
function groupOfTown({ town, snapshot, records }: Ground): Int32Array {
	const group = new Int32Array(town.size.professionals).fill(-1);
	for (let p = 0; p < snapshot.helpers; p++) {
		const code = records.actors.code[snapshot.actor[p]!]!;
		group[Number(code.slice(1))] = snapshot.helper.group[p]!;
	}
	return group;
}

function thinByGraphology(graph: Graph, group: Int32Array, groups: number): number {
	const lines = new Map<number, [number, number]>();
	graph.forEachEdge((_, __, source, target) => {
		let [a, b] = [Number(source), Number(target)];
		if (a >= group.length || b >= group.length || group[a]! < 0 || group[b]! < 0) return;
		if (group[a] === group[b]) return;
		if (group[a]! > group[b]!) [a, b] = [b, a];
		const key = group[a]! * groups + group[b]!;
		const known = lines.get(key);
		if (!known) lines.set(key, [a, b]);
		else {
			if (known[0] !== a) known[0] = -1;
			if (known[1] !== b) known[1] = -1;
		}
	});
	return [...lines.values()].filter(([a, b]) => a >= 0 || b >= 0).length;
}
