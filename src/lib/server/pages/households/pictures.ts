import { pairState } from '#lib/graph/pairs.ts';
import { CASE_MANAGER } from '#lib/graph/roles.ts';
import { PAIR } from '#lib/graph/snapshot.ts';
import { sectorsOf, type Sector, type SectorKind, type Sectors } from '../household/sectors.ts';
import type { Study } from '../study.ts';

/** How somebody stands in a small picture. */
type Look = 'own-circle' | 'some' | 'none' | 'not-asked';

/** One household, small: those who help in a ring, and who of them have contact. */
interface Picture {
	/** Hue, look, and whether this is the case manager. */
	readonly marks: readonly (readonly [hue: number, look: Look, isKeeper: boolean])[];
	/** Places in `marks`. */
	readonly contacts: readonly (readonly [number, number])[];
}

export interface Pictures {
	/** What the hues stand for: the same in all pictures. */
	readonly kind: SectorKind;
	readonly sectors: readonly Sector[];
	/** By household, in the order of their codes. */
	readonly of: readonly Picture[];
}

/** @param types of organisations, by their id in the store */
export function picturesOf(study: Study, types: ReadonlyMap<number, string>): Pictures {
	const { snapshot } = study.view;
	const rows = Array.from(snapshot.support.helper, (_, row) => row);
	const sectors = sectorsOf(study, rows, types);
	const seen = new Map<number, Sector>();
	for (const row of rows) {
		if (snapshot.helper.formal[snapshot.support.helper[row]!]) {
			const sector = sectors.of(row);
			seen.set(sector.hue, sector);
		}
	}
	return {
		kind: sectors.kind,
		// Those without a sector come last.
		sectors: [...seen.values()].sort((a, b) => rank(a.hue) - rank(b.hue)),
		of: Array.from({ length: snapshot.households }, (_, h) => pictureOf(study, sectors, h))
	};
}

const rank = (hue: number): number => (hue < 0 ? 1000 : hue);

function pictureOf({ view: { snapshot } }: Study, sectors: Sectors, household: number): Picture {
	const { support, helper } = snapshot;
	const rows: number[] = [];
	for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) rows.push(i);
	const who = (row: number): number => support.helper[row]!;
	const isFormal = (row: number): boolean => helper.formal[who(row)] === 1;
	const place = (row: number): number => (isFormal(row) ? rank(sectors.of(row).hue) : 2000);
	const organisation = (row: number): number => helper.organisation[who(row)]!;
	rows.sort((a, b) => place(a) - place(b) || organisation(a) - organisation(b) || a - b);
	const contacts: [number, number][] = [];
	rows.forEach((one, a) =>
		rows.forEach((other, b) => {
			if (b > a && pairState(snapshot, who(one), who(other)) === PAIR.contact)
				contacts.push([a, b]);
		})
	);
	const lookOf = (row: number): Look => {
		if (!isFormal(row)) return 'own-circle';
		const others = rows.filter((other) => other !== row && isFormal(other));
		const states = others.map((other) => pairState(snapshot, who(row), who(other)));
		// Alone there is nobody to have contact with: that is no lack of it.
		if (states.length === 0 || states.includes(PAIR.contact)) return 'some';
		return states.every((state) => state === PAIR.none) ? 'none' : 'not-asked';
	};
	return {
		marks: rows.map((row) => [
			isFormal(row) ? sectors.of(row).hue : -1,
			lookOf(row),
			(support.roles[row]! & CASE_MANAGER) !== 0
		]),
		contacts
	};
}
