import { dividedByOrganisation } from '#lib/text/readings/organisation-lines.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import type { Study } from '../study.ts';

/** What divides the people of a study: organisations as a rule, else whatever the lens asks. */
export interface Groups {
	readonly areOrganisations: boolean;
	/** What an address calls a group. */
	readonly code: (group: number) => string;
	readonly name: (group: number) => string;
}

export function groupsOf(study: Study): Groups {
	const { view, directory, names, lens, language } = study;
	const areOrganisations = dividedByOrganisation(view.snapshot, directory);
	const labels = new Map(
		lens.group === 'organisation.top'
			? directory.codes.map((code, i) => [code, directory.labels[i] || code])
			: []
	);
	const nameOf = (code: string): string =>
		lens.group === 'domain' ? lifeDomainName(code, language) : (labels.get(code) ?? code);
	return {
		areOrganisations,
		code: (group) => view.groupNames[group]!,
		name: (group) =>
			areOrganisations ? names.organisation(group) : nameOf(view.groupNames[group]!)
	};
}
