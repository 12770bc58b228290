import { seeded, shuffle } from '#lib/graph/walks/seeded.ts';

/**
 * Could two nets look this much alike by chance?
 *
 * QAP (Krackhardt 1987): the people of the second net are shuffled, rows and columns
 * together, and the ties in both are counted again; as margins stay, that is the order of
 * the correlation too. `qap_p_greater` = (shuffles with as many or more + 1) / (shuffles +
 * 1). In (0,1]; the same for the same nets and seed. O(shuffles * ties). MEASURES 5.3.
 * With fewer than ten people there are few shuffles: read no more into it.
 */
export function qapPGreater(
	people: number,
	a: readonly (readonly [number, number])[],
	b: readonly (readonly [number, number])[],
	shuffles = 999,
	seed = 1
): number {
	if (people < 2 || a.length === 0 || b.length === 0) return NaN;
	const inA = new Set(a.map(([from, to]) => from * people + to));
	const count = (place: Int32Array): number =>
		b.reduce((sum, [from, to]) => sum + Number(inA.has(place[from]! * people + place[to]!)), 0);
	const place = Int32Array.from({ length: people }, (_, i) => i);
	const observed = count(place);
	const random = seeded(seed);
	let asMany = 0;
	for (let i = 0; i < shuffles; i++) {
		if (count(shuffle(place, random)) >= observed) asMany++;
	}
	return (asMany + 1) / (shuffles + 1);
}
