import type { Lens } from '#lib/domain/lens.ts';
import { dateInWords } from './dates.ts';
import { capital } from './template.ts';
import type { Language } from '../language.ts';
import { words } from '../words.ts';
import { lifeDomainName } from '../readings/names.ts';

/** What a lens shows, in a few words for below a picture or on paper: the measurement first. */
export function lensInWords(lens: Lens, language: Language): string {
	const { labels, screens } = words(language);
	const { when } = lens;
	const seen =
		when === 'all'
			? screens.lens.all
			: 'wave' in when
				? when.wave
				: screens.lens.asOf(dateInWords(when.asOf, language));
	const parts = [
		capital(seen),
		labels.rules[lens.rule],
		...(lens.side === 'practice' ? [] : [labels.sides[lens.side]]),
		...(lens.lifeDomains ?? []).map((code) => lifeDomainName(code, language)),
		...(lens.neighbourhoods ?? []),
		...(lens.sourceKinds ?? []).map((kind) => labels.sourceKinds[kind]),
		...(lens.sources ?? []),
		...(lens.tieKinds ?? []).map((kind) => labels.tieKinds[kind])
	];
	return parts.join(' · ');
}
