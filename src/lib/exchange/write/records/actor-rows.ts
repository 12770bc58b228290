import { ACTOR_KINDS, IDENTITIES, type ActorKind } from '#lib/domain/actor.ts';
import type { SheetId } from '#lib/domain/columns.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { ConsultationRow } from '#lib/domain/records/columns.ts';
import type { ConsultationDetail, Records } from '#lib/domain/records/records.ts';
import type { References } from './references.ts';
import type { Row } from './row.ts';

const SHEET_OF: Readonly<Record<ActorKind, SheetId>> = {
	household: 'households',
	professional: 'people',
	informal: 'people',
	organisation: 'organisations',
	forum: 'forums'
};

/** One row an actor, on the sheet of its kind. */
export function actorRows(
	records: Records,
	refer: References
): readonly (readonly [SheetId, Row])[] {
	const { actors } = records;
	const members = Map.groupBy(records.members, ({ household }) => household);
	const consultations = new Map(records.consultations.map((row, i) => [row.household, i]));
	return Array.from({ length: actors.length }, (_, actor) => {
		const [sheet, row] = actorRow(records, actor, refer);
		if (sheet !== 'households') return [sheet, row];
		const consultation = consultationOf(records, consultations.get(actor), refer);
		const living = (members.get(actor) ?? []).map(({ role, ageBand }) =>
			ageBand ? `${role} ${ageBand}` : role
		);
		return [sheet, { ...row, members: living, ...consultation }];
	});
}

/** An actor itself, without who lives there and what was discussed. */
export function actorRow(
	records: Records,
	actor: number,
	refer: References
): readonly [SheetId, Row] {
	const { actors } = records;
	const kind = ACTOR_KINDS[actors.kind[actor]!]!;
	const row = commonOf(records, actor, refer);
	if (kind === 'household') return [SHEET_OF[kind], { code: actors.code[actor], ...row }];
	return [SHEET_OF[kind], { ...row, ...namedOf(records, actor, refer) }];
}

function commonOf(records: Records, actor: number, refer: References): Row {
	const { actors, words } = records;
	const { tier, organisationType, isEntrance, tags, from, to } = records.actorDetails[actor] ?? {};
	const identity = IDENTITIES[actors.identity[actor]!]!;
	return {
		identity: identity === 'person' ? undefined : identity,
		function: actors.functionName[actor],
		neighbourhood: actors.neighbourhood[actor],
		partOf: refer.actor(actors.partOf[actor]),
		mergedInto: refer.actor(actors.mergedInto[actor]),
		domain: refer.words(actors.lifeDomains, actor, words.domain),
		tier,
		organisationType,
		isEntrance,
		tags,
		from,
		until: to,
		other: actors.attributes[actor]
	};
}

/** What a household never has: a name and other names. */
function namedOf(records: Records, actor: number, refer: References): Row {
	const { actors } = records;
	const kind = ACTOR_KINDS[actors.kind[actor]!]!;
	const { aliases, organisation, codeGiven } = records.actorDetails[actor] ?? {};
	const where = refer.actor(organisation);
	const name = actors.label[actor]!;
	const code = actors.code[actor]!;
	return {
		// Whoever had no code gets none here: a reader makes the same one of the name.
		code: !codeGiven && name !== '' && code === codeOfName(name, where) ? undefined : code,
		name,
		kind: kind === 'organisation' || kind === 'forum' ? undefined : kind,
		organisation: where === undefined ? undefined : [where],
		aliases
	};
}

/** The code that a reader of the workbook makes for whoever has none. */
function codeOfName(name: string, organisation: string | undefined): string {
	const folded = foldName(name);
	return organisation === undefined ? folded : `${folded} (${foldName(organisation)})`;
}

function consultationOf(records: Records, index: number | undefined, refer: References): Row {
	if (index === undefined) return {};
	return answerOf(records.consultations[index]!, records.consultationDetails[index], refer);
}

/** What a household answered, as the columns of a sheet. */
export function answerOf(
	{ state, scope }: ConsultationRow,
	detail: ConsultationDetail | undefined,
	refer: References
): Row {
	const { day, ...how } = detail ?? {};
	const sources = scope?.map((source) => refer.source(source));
	return {
		consultation: state,
		date: day,
		...how,
		scope: sources?.length === 0 ? ['none'] : sources
	};
}
