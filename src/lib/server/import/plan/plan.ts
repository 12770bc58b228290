import type { Problem } from '#lib/domain/problem.ts';
import type { Records } from '#lib/domain/records/records.ts';
import type { ImportCounts } from '../../store/import/log.ts';
import type { ScanState } from '../../store/import/state.ts';
import { Drafts } from './drafts.ts';
import { outcomesOf } from './outcomes.ts';
import { planActors } from './actors.ts';
import { planConsultations, planMembers, planRoster, unseenHouseholds } from './cases.ts';
import { planClaims, type GoneClaim } from './claims.ts';
import { planBeside, planKept } from './kept.ts';
import { planSources, planWaves, planWords } from './sources.ts';
import { planTold } from './told.ts';
import { Fates, type Planning } from './planning.ts';

/** What an import would do: known before a row is written. */
export interface ImportPlan {
	readonly drafts: Drafts;
	/** Per row of the file an index in ROW_OUTCOMES. */
	readonly outcome: Uint8Array;
	readonly counts: ImportCounts;
	readonly problems: readonly Problem[];
	/** Claims that this source made before and makes no longer; they are kept. */
	readonly gone: readonly GoneClaim[];
	readonly fates: Fates;
}

/** Compares what a file says with what a scan holds. Pure but for reading the state. */
export function planImport(records: Records, state: ScanState, sha256: string): ImportPlan {
	const drafts = new Drafts(state);
	const fates = new Fates(records);
	const planning: Planning = {
		records,
		state,
		drafts,
		fates,
		problems: [],
		isRepeat: state.wasImported(sha256),
		actorIds: new Int32Array(records.actors.length),
		sourceIds: new Int32Array(records.sources.length),
		waveIds: new Int32Array(records.waves.length),
		unseen: new Set(),
		isUnseenKept: false
	};
	planWords(planning);
	planWaves(planning);
	planActors(planning);
	planning.unseen = unseenHouseholds(planning, 'others');
	planSources(planning);
	planRoster(planning);
	planMembers(planning);
	planConsultations(planning);
	const gone = planClaims(planning);
	planTold(planning);
	planKept(planning);
	planBeside(planning);
	if (planning.isUnseenKept) planning.problems.push({ code: 'unseen-stays', severity: 'notice' });
	const { outcome, counts, problems } = outcomesOf(records, fates);
	return { drafts, outcome, counts, gone, fates, problems: [...planning.problems, ...problems] };
}
