import { listAt } from '#lib/domain/records/lists.ts';
import { words } from '#lib/text/words.ts';
import type { Study } from '../study.ts';

/** Where helpers come: what each setting is called, and of each helper its number, -1 unknown. */
export interface HelperSettings {
	readonly names: readonly string[];
	readonly ofHelper: readonly number[];
}

/** Of each helper the setting that most of their help names; of equals the first of the list. */
export function settingsOf({
	view,
	columns,
	language
}: Pick<Study, 'view' | 'columns' | 'language'>): HelperSettings {
	const { snapshot, resolution } = view;
	const { ofHelper, tie } = snapshot.support;
	const codes = columns.words.setting;
	const known: Readonly<Record<string, string>> = words(language).labels.settings;
	return {
		names: codes.map((code) => known[code] ?? code),
		ofHelper: Array.from({ length: snapshot.helpers }, (_, helper) => {
			const counts = new Int32Array(codes.length);
			for (const row of listAt(ofHelper, helper)) {
				for (const setting of listAt(resolution.ties.settings, tie[row]!)) counts[setting]!++;
			}
			const most = Math.max(0, ...counts);
			return most === 0 ? -1 : counts.indexOf(most);
		})
	};
}
