/**
 * `npm run bench`: how fast it is, beside others in the same run and with the same
 * answers. Ends with 1 only when an answer is not the same.
 */
import { availableParallelism, cpus } from 'node:os';
import { Ground, type Bench } from './ground.ts';
import { USAGE, readOptions, type BenchOptions } from './options.ts';
import { Igraph } from './peers/igraph.ts';
import { betweenness } from './rows/betweenness.ts';
import { browser } from './rows/browser.ts';
import { communities } from './rows/communities.ts';
import { distanceLoss } from './rows/distance-loss.ts';
import { headline } from './rows/headline.ts';
import { keyPlayers } from './rows/key-players.ts';
import { layout } from './rows/layout.ts';
import { losses } from './rows/losses.ts';
import { scenario } from './rows/scenario.ts';
import { stored } from './rows/stored.ts';
import { cores, holes } from './rows/structure.ts';
import { households, thinPairs } from './rows/teams.ts';
import { Report, tableOf } from './table.ts';
import { ROUNDS } from './timing.ts';
import { SEED, SIZES } from './town/sizes.ts';

const BENCHES: readonly Bench[] = [
	losses,
	betweenness,
	distanceLoss,
	keyPlayers,
	households,
	thinPairs,
	holes,
	cores,
	communities,
	layout,
	headline,
	scenario,
	stored,
	browser
];

async function bench({ only, sizes, rounds }: BenchOptions): Promise<number> {
	const report = new Report();
	const igraph = Igraph.start();
	try {
		for (const size of sizes) {
			const asked = BENCHES.filter(
				(one) => one.sizes.includes(size) && (only?.includes(one.name) ?? true)
			);
			if (asked.length === 0) continue;
			const ground = new Ground(size, report, igraph, rounds);
			if (size !== 'XL') await igraph?.load(ground.town);
			for (const one of asked) await one.run(ground);
		}
	} finally {
		igraph?.stop();
	}
	report.tellGrowth();
	process.stdout.write(`${head(igraph)}\n\n${tableOf(report.rows)}\n\n${foot(report)}\n`);
	return report.unequal.length === 0 ? 0 : 1;
}

function head(igraph: Igraph | undefined): string {
	const sizes = Object.entries(SIZES).map(
		([name, { professionals, organisations, households, ties }]) =>
			`${name} ${[professionals, organisations, households, ties].map(grouped).join(' / ')}`
	);
	return `Node ${process.versions.node}, ${availableParallelism()} cores of ${cpus()[0]!.model.trim()}
${igraph ? `igraph ${igraph.version} for Python` : 'igraph is not there: its rows are left out'}
Towns (professionals / organisations / households / ties), seed ${SEED}: ${sizes.join('; ')}
Times are of the processor, medians of ${ROUNDS} rounds; ratios are paired per round.`;
}

function grouped(count: number): string {
	return count.toLocaleString('en-GB');
}

function foot({ rows, unequal }: Report): string {
	const missed = rows.filter(({ holds }) => holds === false).length;
	const asked = rows.filter(({ holds }) => holds !== undefined).length;
	const same =
		unequal.length === 0
			? 'Every answer equals that of each peer.'
			: `NOT EQUAL: ${unequal.join('; ')}`;
	return `${asked - missed} of ${asked} goals hold. ${same}`;
}

try {
	const names = BENCHES.map(({ name }) => name);
	process.exitCode = await bench(readOptions(process.argv.slice(2), names));
} catch (error) {
	if (!(error instanceof RangeError) && !(error instanceof TypeError)) throw error;
	process.stderr.write(`${error.message}\n\n${USAGE}\n`);
	process.exitCode = 2;
}
