import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { View } from '#lib/graph/view.ts';

const ORGANISATION = /^(organisation|organisatie|org)$/i;
const DOMAIN = /^(domain|domein|lifeDomain|leefgebied)$/i;

/**
 * What divides the helpers, as the graph calls it. A file may name the organisation of
 * a person in its own words and keep no attribute of that name.
 */
export function groupNamed(scan: ScanColumns, name: string): string {
	const isGiven = scan.actors.attributes.some((given) => given?.[name] !== undefined);
	if (isGiven) return name;
	if (ORGANISATION.test(name)) return 'organisation';
	return DOMAIN.test(name) ? 'domain' : name;
}

/** What else divides the helpers of a view: attributes that at least two of them share a value of. */
export function otherAttributes(scan: ScanColumns, view: View, group: string): string[] {
	const { snapshot } = view;
	const values = new Map<string, Set<string>>();
	const shared = new Set<string>();
	const meet = (attribute: string, value: string): void => {
		const known = values.get(attribute) ?? new Set<string>();
		values.set(attribute, known);
		if (known.has(value)) shared.add(attribute);
		known.add(value);
	};
	for (let p = 0; p < snapshot.helpers; p++) {
		const attributes = scan.actors.attributes[snapshot.actor[p]!] ?? {};
		for (const [name, value] of Object.entries(attributes)) meet(name, String(value));
		if (snapshot.helper.organisation[p]! >= 0) {
			meet('organisation', String(snapshot.helper.organisation[p]));
		}
		const first = snapshot.helper.lifeDomains.offsets[p]!;
		if (first < snapshot.helper.lifeDomains.offsets[p + 1]!) {
			meet('domain', String(snapshot.helper.lifeDomains.values[first]));
		}
	}
	return [...shared].filter((attribute) => attribute !== group).sort();
}
