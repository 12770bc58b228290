import type { Database } from 'better-sqlite3';
import type { Records } from '#lib/domain/records/records.ts';
import { NO_LISTS } from '#lib/domain/records/lists.ts';
import { readActorDetails } from './actor-details.ts';
import { readClaimDetails } from './claim-details.ts';
import { readColumns } from '../read/columns.ts';
import {
	answerDetail,
	readAnswers,
	readApart,
	readCard,
	readEarlier,
	readPlaced,
	readScenarios
} from './kept-records.ts';
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
			consultationDetails: readAnswers(sqlite, scan, 'newest').map(answerDetail),
			members: readMembers(sqlite, scan, places),
			agreements: readAgreements(sqlite, scan, places),
			events: readEvents(sqlite, scan, places),
			statements: readStatements(sqlite, scan, places),
			figures: readFigures(sqlite, scan, places),
			apart: readApart(sqlite, scan, places),
			scenarios: readScenarios(sqlite, scan),
			cards: [readCard(sqlite, scan)],
			earlier: readEarlier(sqlite, scan, places),
			positions: readPlaced(sqlite, scan, places),
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
