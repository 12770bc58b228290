import { listAt } from '#lib/domain/records/lists.ts';
import { LIFE_DOMAINS, hueOfDomain } from '#lib/domain/words.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import { nameHelper } from '../people.ts';
import type { Study } from '../study.ts';

/** A life domain at a household, with who works on it. */
interface DomainRow {
	readonly name: string;
	/** Number of its hue, -1 none. */
	readonly hue: number;
	readonly who: readonly string[];
	/** How many of them are professionals. */
	readonly professionals: number;
	/** The household would like help with it. */
	readonly isWished: boolean;
}

export interface Domains {
	readonly rows: readonly DomainRow[];
	/** Professionals without a life domain, which is normal. */
	readonly blank: readonly string[];
}

/**
 * Who does what around one household: several in one life domain, and domains in which
 * they would like help and nobody is. Domains that nobody speaks of are left out.
 *
 * @param wishes codes of life domains
 */
export function domainsAround(study: Study, household: number, wishes: readonly string[]): Domains {
	const { support, helper } = study.view.snapshot;
	const byCode = new Map<string, Set<number>>(wishes.map((code) => [code, new Set()]));
	const filled = new Map<number, boolean>();
	for (let row = support.offsets[household]!; row < support.offsets[household + 1]!; row++) {
		const who = support.helper[row]!;
		const codes = Array.from(
			listAt(support.lifeDomains, row),
			(at) => study.directory.domains[at]!
		);
		filled.set(who, filled.get(who) === true || codes.length > 0);
		for (const code of codes) byCode.set(code, (byCode.get(code) ?? new Set()).add(who));
	}
	const nameOf = (who: number): string => nameHelper(study, who).name;
	const rows = [...byCode]
		.sort(([a], [b]) => rankOf(a) - rankOf(b))
		.map(([code, who]): DomainRow => ({
			name: lifeDomainName(code, study.language),
			hue: hueOf(study, code),
			who: [...who].map(nameOf),
			professionals: [...who].filter((one) => helper.formal[one]).length,
			isWished: wishes.includes(code)
		}));
	const blank = [...filled].filter(([who, isFilled]) => !isFilled && helper.formal[who]);
	return { rows, blank: blank.map(([who]) => nameOf(who)) };
}

function rankOf(code: string): number {
	const known = (LIFE_DOMAINS as readonly string[]).indexOf(code);
	return known < 0 ? LIFE_DOMAINS.length : known;
}

function hueOf({ directory }: Study, code: string): number {
	const at = directory.domains.indexOf(code);
	if (at >= 0) return hueOfDomain(directory.domains, at);
	const known = (LIFE_DOMAINS as readonly string[]).indexOf(code);
	return known;
}
