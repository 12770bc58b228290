import { hueOfDomain } from '#lib/domain/words.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { starts } from '#lib/graph/directory.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import { words } from '#lib/text/words.ts';
import type { Study } from '../study.ts';

/** What the helpers around a household are divided by in its picture. */
export type SectorKind = 'life-domain' | 'organisation-type';

export interface Sector {
	/** '' when it is not known. */
	readonly name: string;
	/** Number of its hue, -1 none. */
	readonly hue: number;
}

export interface Sectors {
	readonly kind: SectorKind;
	of(row: number): Sector;
}

const NONE: Sector = { name: '', hue: -1 };

/**
 * Sectors of the rows of support of one household: life domains, or where fewer than half
 * of the professionals have one, the type of the organisation that they come from.
 *
 * @param types of organisations, by their id in the store
 */
export function sectorsOf(
	study: Study,
	rows: readonly number[],
	types: ReadonlyMap<number, string>
): Sectors {
	const { support, helper } = study.view.snapshot;
	const professionals = rows.filter((row) => helper.formal[support.helper[row]!]);
	const byDomain = (row: number): Sector => {
		const [first] = listAt(support.lifeDomains, row);
		if (first === undefined) return NONE;
		const code = study.directory.domains[first]!;
		return {
			name: lifeDomainName(code, study.language),
			hue: hueOfDomain(study.directory.domains, first)
		};
	};
	const known = professionals.filter((row) => byDomain(row) !== NONE).length;
	const typeOf = typeReader(study, types);
	const typed = professionals.filter((row) => typeOf(row) !== undefined).length;
	if (2 * known >= professionals.length || typed <= known) {
		return { kind: 'life-domain', of: byDomain };
	}
	const order = [...new Set(professionals.flatMap((row) => typeOf(row) ?? []))].sort();
	const labels: Readonly<Record<string, string>> = words(study.language).labels.organisationTypes;
	return {
		kind: 'organisation-type',
		of(row) {
			const type = typeOf(row);
			if (type === undefined) return NONE;
			return { name: labels[type] ?? type, hue: order.indexOf(type) };
		}
	};
}

/** The type of the first organisation of a row of support that has one. */
function typeReader(
	{ view: { snapshot }, columns }: Study,
	types: ReadonlyMap<number, string>
): (row: number) => string | undefined {
	const first = starts(snapshot).organisation;
	return (row) =>
		Array.from(listAt(snapshot.support.organisations, row), (organisation) =>
			types.get(columns.actors.id[snapshot.actor[first + organisation]!]!)
		).find((type) => type !== undefined);
}
