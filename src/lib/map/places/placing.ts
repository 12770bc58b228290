import { startLayout, type Job } from '#lib/work/client.ts';
import { arrangement } from '../levels/arrangement.ts';
import { unfolded } from '../levels/unfolded.ts';
import { placedLayout, type AllPlaces, type Place } from './places.ts';
import { layoutTies, type Level, type Scene } from '../scene.ts';
import type { Wish } from '../wish.ts';

const ROUNDS = 400;

/** What is to be placed, and where everything stood before. */
interface Placing {
	readonly level: Level;
	readonly scene: Scene;
	/** The same level with nobody left out and nothing unfolded: it is laid out first, so that a part looks like the whole. */
	readonly whole: Scene;
	readonly places: AllPlaces;
	readonly wish: Pick<Wish, 'layout' | 'focus' | 'open'>;
}

/**
 * Finds a place for every node of a scene. Whoever had one keeps it, and when all had one
 * there is nothing to wait for. What somebody put somewhere stands there.
 *
 * @param report share done, 0 to 1
 */
export function placing(
	{ level, scene, whole, places: all, wish }: Placing,
	report: (share: number) => void
): Job<{ readonly at: Float64Array; readonly toKeep: readonly Place[] }> {
	const pins = all.of(level, placedLayout(wish));
	if (wish.layout !== 'force') {
		const at = pins.over(scene, arrangement(scene, wish.layout, wish.focus));
		return { result: Promise.resolve({ at, toKeep: [] }), cancel() {} };
	}
	const places = all.of(level, 'force');
	let job: Job<Float64Array> | undefined;
	let isCancelled = false;
	const toKeep: Place[] = [];
	async function layOut(of: Scene): Promise<void> {
		const known = places.of(of);
		if (isCancelled || !known.some(Number.isNaN)) return;
		job = startLayout({ ...layoutTies(of), places: known, rounds: ROUNDS, seed: 1 }, report);
		toKeep.push(...places.learn(of, await job.result));
	}
	async function run() {
		if (level === 'organisations' && wish.open.length > 0) {
			await layOut(whole);
			const at = places.of(whole);
			const spots = new Map(
				whole.nodes.map(({ code }, i) => [code, { x: at[2 * i]!, y: at[2 * i + 1]! }])
			);
			const folded = unfolded(scene, (code) => spots.get(code) ?? { x: 0, y: 0 });
			return { at: pins.over(scene, folded), toKeep };
		}
		if (places.of(scene).some(Number.isNaN)) await layOut(whole);
		await layOut(scene);
		return { at: places.of(scene), toKeep };
	}
	return {
		result: run(),
		cancel() {
			isCancelled = true;
			job?.cancel();
		}
	};
}
