import { householdCode, type Net } from '../levels/net.ts';
import type { Fate, Line } from './fates.ts';
import type { Tried, TrialScene } from './trial-scene.ts';

/** A line in words, for who does not look at the picture. */
export interface NamedLine {
	readonly from: string;
	readonly to: string;
	readonly kind: 'contact' | 'help';
}

/** Lines that share a fate, drawn or not: first contacts, then help to households. */
export function namedLines(
	net: Net,
	{ directory }: Tried,
	{ fates }: TrialScene,
	fate: Exclude<Fate, 'stays'>
): readonly NamedLine[] {
	const person = (number: number): string => {
		const [name, under] = net.people[number] ?? [directory.codes[fates.now[number]!]!, ''];
		return under ? `${name}, ${under}` : name;
	};
	const isOf = (line: Line): boolean => line.fate === fate;
	return [
		...fates.contacts
			.filter(isOf)
			.map(({ from, to }): NamedLine => ({ from: person(from), to: person(to), kind: 'contact' })),
		...fates.help.filter(isOf).map(({ from, to }): NamedLine => ({
			from: person(from),
			to: householdCode(net, to),
			kind: 'help'
		}))
	];
}
