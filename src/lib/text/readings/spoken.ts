import type { Snapshot } from '#lib/graph/snapshot.ts';
import { fewAnswered } from '#lib/measures/guards.ts';
import type { Language } from '../language.ts';
import { fewSpoken } from '../sentences/role.ts';

/** The warning that belongs to lines and parts when too few professionals were spoken to. */
export function spokenWarning(snapshot: Snapshot, language: Language): string | undefined {
	if (!fewAnswered(snapshot)) return undefined;
	const { formal, answered } = snapshot.helper;
	let asked = 0;
	let spoken = 0;
	for (let p = 0; p < formal.length; p++) {
		if (!formal[p]) continue;
		asked++;
		if (answered[p]) spoken++;
	}
	return fewSpoken({ spoken, asked }, language);
}
