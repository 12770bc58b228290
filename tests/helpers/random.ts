export { seeded } from '#lib/graph/walks/seeded.ts';

/** A whole number in [0, below). */
export function below(random: () => number, limit: number): number {
	return Math.floor(random() * limit);
}
