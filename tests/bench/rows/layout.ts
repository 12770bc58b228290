import { seeded } from '#lib/graph/walks/seeded.ts';
import { Forces, massesOf, type ForceSettings, type Springs } from '#lib/work/force/forces.ts';
import { unfold, type Places } from '#lib/work/force/unfold.ts';
import type { Bench, Ground } from '../ground.ts';
import { ForceAtlas2 } from '../peers/forceatlas2.ts';
import { FIGURES, meanOf, qualityOf, type Quality } from '../quality.ts';
import { short } from '../table.ts';
import { median, paired, timed } from '../timing.ts';
import { SEED } from '../town/sizes.ts';

/** Rounds after which two pictures are compared, and how much worse a figure of ours may be. */
const ROUNDS = 60;
const AS_GOOD = 1.05;
/** The same from nothing to the end: rounds of our coarsest network, and how many starts are taken together. */
const COARSEST = { S: 400, M: 200 };
const STARTS = 5;
const AS_GOOD_AT_THE_END = 1.02;
/** On a city the peer takes too long to start more than once. */
const THEIR_STARTS = { S: STARTS, M: 1 };
/** The peer has 0.5 of its own accord, and takes a far cell as one point; ours has a series of three terms. */
const THETA = { ours: 0.9, theirs: 0.5 };
/** How many times faster a round should be, and by when the whole should be done. */
const FASTER = { S: 8, M: 14 };
const DONE_MS = { S: 100, M: 1000 };

export const layout: Bench = {
	name: 'layout',
	sizes: ['S', 'M'],
	async run(ground) {
		await roundByRound(ground);
		fromNothing(ground);
	}
};

/** Both from one start, with the same forces and the same number of rounds. */
async function roundByRound(ground: Ground): Promise<void> {
	const { name, town, report } = ground;
	const springs = springsOf(ground);
	const mine = scattered(town.nodes, SEED);
	const points = { ...mine, mass: massesOf(town.nodes, springs) };
	const forces = new Forces(points, springs, {
		...theirs(town.nodes),
		theta: THETA.ours
	});
	const peer = new ForceAtlas2(scattered(town.nodes, SEED), springs, theirs(town.nodes));
	for (let round = 0; round < ROUNDS; round++) forces.step();
	peer.run(ROUNDS);
	compare(
		ground,
		`${ROUNDS} rounds`,
		qualityOf(ground, mine),
		qualityOf(ground, peer.places),
		AS_GOOD
	);
	const found = await paired(
		() => forces.step(),
		() => timed(() => peer.run(1))
	);
	report.faster('layout, a round', name, 'graphology', found, FASTER[name as keyof typeof FASTER]);
}

/** Ours by way of coarser networks, the peer's by as many rounds as were asked for. */
function fromNothing(ground: Ground): void {
	const { name, town, report, rounds } = ground;
	const springs = springsOf(ground);
	const settings = {
		...{ ...theirs(town.nodes), theta: THETA.ours, slowDown: 2 },
		rounds: COARSEST[name as keyof typeof COARSEST]
	};
	const seeds = Array.from({ length: STARTS }, (_, start) => SEED + start);
	const ours = seeds.map((seed) => {
		let places: Places | undefined;
		const spent = timed(() => (places = unfold(town.nodes, springs, { ...settings, seed })));
		return { spent, quality: qualityOf(ground, places!) };
	});
	const peers = seeds.slice(0, THEIR_STARTS[name as keyof typeof THEIR_STARTS]).map((seed) => {
		const peer = new ForceAtlas2(scattered(town.nodes, seed), springs, theirs(town.nodes));
		const spent = timed(() => peer.run(rounds));
		return { spent, quality: qualityOf(ground, peer.places) };
	});
	const what = `to its ${rounds} rounds`;
	const isAsGood = compare(
		ground,
		what,
		meanOf(ours.map(({ quality }) => quality)),
		meanOf(peers.map(({ quality }) => quality)),
		AS_GOOD_AT_THE_END
	);
	const [mine, their] = [ours, peers].map((all) => median(all.map(({ spent }) => spent.cpu))) as [
		number,
		number
	];
	const limit = DONE_MS[name as keyof typeof DONE_MS];
	report.add({
		...{ what: `layout, ${what}`, size: name, ours: `${short(mine)} ms, ${STARTS} starts` },
		peer: `graphology ${short(their / 1000)} s, ${peers.length === 1 ? 'one start' : `${peers.length} starts`}`,
		...{ ratio: `${short(their / mine)} × faster`, goal: `${limit} ms, as good` },
		holds: mine <= limit && isAsGood
	});
}

/** Whether no figure of ours is worse than so many times the peer's; the bench ends with 1 when one is. */
function compare(
	{ name, report }: Ground,
	what: string,
	mine: Quality,
	peers: Quality,
	atMost: number
): boolean {
	const worse = FIGURES.filter((figure) => {
		const times = mine[figure] / peers[figure];
		report.add({
			...{ what: `layout, ${what}: ${figure}`, size: name, ours: told(mine[figure]) },
			...{ peer: `graphology ${told(peers[figure])}`, ratio: `${times.toFixed(3)} × theirs` },
			...{ goal: `at most ${atMost} ×`, holds: times <= atMost }
		});
		return times > atMost;
	});
	report.equal(`layout, ${what}: as good`, name, worse.length === 0);
	return worse.length === 0;
}

function told(figure: number): string {
	return figure < 1 ? figure.toFixed(4) : figure.toFixed(0);
}

function theirs(nodes: number): ForceSettings {
	return { push: 10, gravity: 0.05, slowDown: 1 + Math.log(nodes), theta: THETA.theirs };
}

function springsOf({ town: { from, to } }: Ground): Springs {
	return { from, to, weight: new Float64Array(from.length).fill(1) };
}

function scattered(nodes: number, seed: number): Places {
	const random = seeded(seed);
	const side = 10 * Math.sqrt(nodes);
	const scatter = (): Float64Array =>
		Float64Array.from({ length: nodes }, () => side * (random() - 0.5));
	return { x: scatter(), y: scatter() };
}
