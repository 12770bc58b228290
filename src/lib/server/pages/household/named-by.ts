import { capital } from '#lib/text/format/template.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { sourcesDiffer } from '#lib/text/sentences/comparison.ts';
import type { HouseholdPage as StoredHousehold } from '../../store/read/households.ts';
import type { Evidence, TieEvidence } from '../../store/read/evidence.ts';
import type { SourceBrief } from '../../store/read/sources.ts';
import { nameReference } from '../people.ts';
import { sourceTitle } from '../sources.ts';
import type { Study } from '../study.ts';
import { heardBy } from './heard.ts';
import type { TeamMember } from './team.ts';

/** What one source says of one helper. */
type Mention =
	| Evidence['stance']
	| 'ended'
	| 'waiting'
	/** Silent, of a list on which everybody stands: so not there. */
	| 'not-on-list'
	/** Silent, of a list of whom one thought of: may be there. */
	| 'not-named';

export interface NamedBy {
	readonly sources: readonly {
		readonly id: number;
		readonly title: string;
		readonly day: string;
	}[];
	readonly rows: readonly {
		readonly tie: number;
		readonly name: string;
		/** In the order of the sources. */
		readonly mentions: readonly Mention[];
		/** What to say when two of the sources contradict each other. */
		readonly differ?: string;
	}[];
}

/** Who around a household is named by which of the sources that the lens hears, newest first. */
export function namedBy(
	study: Study,
	stored: StoredHousehold,
	team: readonly TeamMember[]
): NamedBy {
	const heard = heardBy(study);
	const ties = stored.ties.filter(({ kind }) => kind === 'support');
	const told = ties.flatMap((tie) => {
		const evidence = tie.evidence.filter(
			({ source, withdrawn }) => heard.has(source.id) && !withdrawn
		);
		return evidence.length === 0 ? [] : [{ ...tie, evidence }];
	});
	const sources = new Map<number, SourceBrief>();
	for (const { evidence } of told)
		for (const { source } of evidence) sources.set(source.id, source);
	const columns = [...sources.values()].sort(
		(a, b) => (b.day ?? '').localeCompare(a.day ?? '') || b.id - a.id
	);
	const place = new Map(team.map(({ tie }, i) => [tie, i]));
	const rank = ({ id }: TieEvidence): number => place.get(id) ?? team.length;
	const rows = told
		.sort((a, b) => rank(a) - rank(b) || a.id - b.id)
		.map((tie) => {
			const mentions = columns.map((source) => mentionOf(tie, source));
			return {
				tie: tie.id,
				name: team[rank(tie)]?.name ?? nameReference(tie.from, study),
				mentions,
				differ: differenceOf(mentions, columns, study)
			};
		});
	return {
		sources: columns.map((source) => ({
			id: source.id,
			title: capital(sourceTitle(source, study)),
			day: source.day ? dateInWords(source.day, study.language) : ''
		})),
		rows
	};
}

/** Practice comes before paper where a source says both. */
function mentionOf(tie: TieEvidence, source: SourceBrief): Mention {
	const said = tie.evidence.filter((one) => one.source.id === source.id);
	const main = said.find(({ stance }) => stance === 'present') ?? said[0];
	if (!main) return source.covers === 'roster' ? 'not-on-list' : 'not-named';
	if (main.stance !== 'present') return main.stance;
	if (main.status === 'ended') return 'ended';
	return main.status === 'requested' || main.status === 'waiting' ? 'waiting' : 'present';
}

function differenceOf(
	mentions: readonly Mention[],
	sources: readonly SourceBrief[],
	study: Study
): string | undefined {
	const yes = sources[mentions.indexOf('present')];
	const no = sources[mentions.findIndex((one) => one === 'absent' || one === 'not-on-list')];
	if (!yes || !no) return undefined;
	return sourcesDiffer(
		{ source: sourceTitle(yes, study), otherSource: sourceTitle(no, study) },
		study.language
	);
}
