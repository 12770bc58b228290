import type { Lens } from '#lib/domain/lens.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import type { Net } from './net.ts';

/**
 * Whether somebody is among those that a lens looks at. The graph holds everybody whom
 * a source names; on the map stand those who work in one of the domains, and who help a
 * household in one of the areas.
 *
 * @param coaches codes of those who are there as coach alone
 */
export function shownBy(
	{ snapshot, directory }: Net,
	lens: Pick<Lens, 'lifeDomains' | 'neighbourhoods'>,
	coaches: readonly string[]
): (helper: number) => boolean {
	const domains = lens.lifeDomains?.map((code) => directory.domains.indexOf(code));
	const hidden = new Set(coaches);
	return (helper) =>
		!hidden.has(directory.codes[helper]!) &&
		(!domains || listAt(snapshot.helper.lifeDomains, helper).some((d) => domains.includes(d))) &&
		(!lens.neighbourhoods || listAt(snapshot.support.ofHelper, helper).length > 0);
}
