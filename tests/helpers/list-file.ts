import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';

/** A row of a list of helpers, as people keep it: a family, who comes, and from where. */
export interface ListRow {
	readonly family: string;
	readonly helper: string;
	readonly organisation?: string;
	readonly informal?: boolean;
	readonly from?: string;
	readonly to?: string;
	readonly times?: number;
}

/** A list without codes, read as the records of one file. */
export function listFile(rows: readonly ListRow[], file = 'lijst.xlsx'): Records {
	const list = new RecordsBuilder();
	const source = list.source({
		code: file,
		kind: 'register',
		title: file,
		status: 'done',
		covers: 'mentions',
		file: { name: file, sha256: 'x' }
	});
	const employed = new Set<number>();
	rows.forEach(({ family, helper, organisation, informal, ...said }, i) => {
		const household = list.actor({ kind: 'household', code: family });
		const employer = organisation
			? list.actor({ kind: 'organisation', code: organisation, label: organisation })
			: -1;
		const from = list.actor(
			{
				kind: informal ? 'informal' : 'professional',
				// What a reader tells people apart by; no code of theirs.
				code: informal ? `${helper} of ${family}` : `${helper} at ${organisation ?? ''}`,
				label: helper
			},
			{ organisation: employer }
		);
		const is = { stance: 'present', reporter: 'other', direction: 'none' } as const;
		if (employer >= 0 && !employed.has(from)) {
			employed.add(from);
			list.claim({ kind: 'employment', from, to: employer, source }, { ...is, main: true });
		}
		list.claim(
			{ kind: 'support', from, to: household, source },
			{ ...is, from: said.from, to: said.to, timesAMonth: said.times }
		);
		list.row('', i + 2, 'read');
	});
	return list.build();
}
