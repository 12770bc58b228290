import type { Database } from 'better-sqlite3';
import type { ConsultationDetail, Records } from '#lib/domain/records/records.ts';
import { NO_LISTS } from '#lib/domain/records/lists.ts';
import { readActorDetails } from './actor-details.ts';
import { readClaimDetails } from './claim-details.ts';
import { readColumns } from '../read/columns.ts';
import { readApart, readScenarios } from './kept-records.ts';
import {
	readAgreements,
	readEvents,
	readFigures,
	readMembers,
	readSourceDetails,
	readStatements
} from './told-records.ts';

/** Everything a scan holds that a file can hold, as if a file had said it. */
export function readRecords(sqlite: Database, scan: number): Records {
	return sqlite.transaction((): Records => {
		const { columns, places } = readColumns(sqlite, scan);
		return {
			...columns,
			actorDetails: readActorDetails(sqlite, scan, places.actors),
			claimDetails: readClaimDetails(sqlite, scan, columns.claims.id),
			sourceDetails: readSourceDetails(sqlite, scan),
			consultationDetails: readConsultationDetails(sqlite, scan),
			members: readMembers(sqlite, scan, places),
			agreements: readAgreements(sqlite, scan, places),
			events: readEvents(sqlite, scan, places),
			statements: readStatements(sqlite, scan, places),
			figures: readFigures(sqlite, scan, places),
			apart: readApart(sqlite, scan, places),
			scenarios: readScenarios(sqlite, scan),
			rows: {
				length: 0,
				sheets: [],
				sheet: new Int32Array(0),
				number: new Int32Array(0),
				fate: new Uint8Array(0),
				made: NO_LISTS
			}
		};
	})();
}

/** In the order of the consultations of the columns. */
function readConsultationDetails(sqlite: Database, scan: number): readonly ConsultationDetail[] {
	return sqlite
		.prepare<
			[number],
			{
				on_day: string | null;
				by_role: string | null;
				how: string | null;
				feedback: string | null;
			}
		>(
			`SELECT on_day, by_role, how, feedback FROM consultation WHERE id IN
				(SELECT max(id) FROM consultation WHERE scan_id = ? GROUP BY household_id)
			ORDER BY id`
		)
		.all(scan)
		.map(({ on_day, by_role, how, feedback }) => ({
			day: on_day ?? undefined,
			byRole: by_role ?? undefined,
			how: how ?? undefined,
			feedback: feedback ?? undefined
		}));
}
