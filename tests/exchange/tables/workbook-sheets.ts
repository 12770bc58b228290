import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import { WORKBOOK, type SheetId, type WorkbookColumn } from '#lib/domain/columns.ts';
import { joinList } from '#lib/domain/columns/list-cell.ts';
import { VALUE_WORDS, type ValueList } from '#lib/domain/columns/values.ts';
import { listAt, type Lists } from '#lib/domain/records/lists.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import type { Cell, Sheet } from '#lib/exchange/sheet.ts';

type Row = Readonly<Record<string, unknown>>;

const TIE_SHEETS: Readonly<Record<string, readonly [SheetId, string, string]>> = {
	employment: ['employment', 'person', 'organisation'],
	support: ['support', 'person', 'household'],
	collaboration: ['collaboration', 'person', 'with'],
	participation: ['participation', 'actor', 'forum'],
	agreement: ['agreements', 'organisation', 'with'],
	deputy: ['deputies', 'person', 'deputy'],
	commission: ['commissions', 'actor', 'to']
};

/** A plain way to lay records out as the sheets of a workbook, for the tests alone. */
export function sheetsOf(records: Records, language: 'nl' | 'en'): Sheet[] {
	const rows = rowsOf(records);
	return WORKBOOK.filter((sheet) => rows.get(sheet.id)!.length > 0).map((sheet): Sheet => {
		const header = sheet.columns.map((column) => column[language] + (column.required ? '*' : ''));
		const lines = rows
			.get(sheet.id)!
			.map((row) => sheet.columns.map((column) => cellOf(column, row[column.id], language)));
		return { name: sheet[language], hidden: false, rows: [header, ...lines] };
	});
}

function cellOf(column: WorkbookColumn, value: unknown, language: 'nl' | 'en'): Cell {
	if (value === undefined || value === '' || (typeof value === 'number' && Number.isNaN(value)))
		return null;
	const words = (
		VALUE_WORDS as Readonly<Record<string, Readonly<Record<string, { nl: string; en: string }>>>>
	)[column.holds as ValueList];
	const say = (one: string): string => words?.[one]?.[language] ?? one;
	if (Array.isArray(value))
		return value.length === 0 ? null : joinList(value.map((one) => say(String(one))));
	if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
	if (column.holds === 'attributes') return JSON.stringify(value);
	return typeof value === 'number' ? value : say(String(value));
}

function rowsOf(records: Records): Map<SheetId, Row[]> {
	const { actors, claims, sources } = records;
	const rows = new Map<SheetId, Row[]>(WORKBOOK.map((sheet) => [sheet.id, []]));
	const code = (actor: number): string | undefined =>
		actor < 0 ? undefined : `${ACTOR_KINDS[actors.kind[actor]!]}: ${actors.code[actor]}`;
	const list = (lists: Lists, i: number, words: readonly string[]): string[] =>
		[...listAt(lists, i)].map((at) => words[at]!);
	const source = (at: number): string => sources[at]!.code;
	for (const wave of records.waves)
		rows.get('waves')!.push({ name: wave.name, from: wave.from, until: wave.to });
	for (let i = 0; i < actors.length; i++) {
		const kind = ACTOR_KINDS[actors.kind[i]!]!;
		const detail = records.actorDetails[i] ?? {};
		const sheet =
			({ organisation: 'organisations', household: 'households', forum: 'forums' } as const)[
				kind as 'forum'
			] ?? 'people';
		const consultation = records.consultations.findIndex((one) => one.household === i);
		const asked = records.consultationDetails[consultation];
		rows.get(sheet)!.push({
			code: actors.code[i],
			name: actors.label[i],
			kind,
			identity: ['person', 'function', 'someone-of'][actors.identity[i]!],
			function: actors.functionName[i],
			neighbourhood: actors.neighbourhood[i],
			partOf: code(actors.partOf[i]!),
			domain: list(actors.lifeDomains, i, records.words.domain),
			organisation:
				detail.organisation === undefined || detail.organisation < 0
					? []
					: [code(detail.organisation)!],
			aliases: detail.aliases,
			tags: detail.tags,
			tier: detail.tier,
			organisationType: detail.organisationType,
			isEntrance: detail.isEntrance,
			from: detail.from,
			until: detail.to,
			other: actors.attributes[i],
			members: records.members
				.filter((one) => one.household === i)
				.map((one) =>
					[VALUE_WORDS.memberRoles[one.role].nl, one.ageBand].filter(Boolean).join(' ')
				),
			consultation: records.consultations[consultation]?.state,
			scope: records.consultations[consultation]?.scope?.map(source),
			date: asked?.day,
			byRole: asked?.byRole,
			how: asked?.how,
			feedback: asked?.feedback
		});
	}
	sources.forEach((one, i) => {
		const detail = records.sourceDetails[i] ?? {};
		rows.get('sources')!.push({
			...detail,
			code: one.code,
			kind: one.kind,
			title: one.title,
			date: one.day,
			wave: records.waves[one.wave]?.name,
			informants: one.informants.map((actor) => code(actor)!),
			status: one.status,
			covers: one.covers,
			household: code(one.household),
			file: one.file
		});
	});
	records.roster.status.forEach((status, i) => {
		rows.get('roster')!.push({
			wave: records.waves[records.roster.wave[i]!]!.name,
			actor: code(records.roster.actor[i]!),
			status
		});
	});
	for (let i = 0; i < claims.length; i++) {
		const [sheet, from, to] = TIE_SHEETS[TIE_KINDS[claims.kind[i]!]!]!;
		const { attributes, ...detail } = records.claimDetails[i] ?? {};
		const { seat, ...other } = attributes ?? {};
		rows.get(sheet)!.push({
			...detail,
			[from]: code(claims.from[i]!),
			[to]: code(claims.to[i]!),
			until: detail.to,
			seat,
			other: Object.keys(other).length > 0 ? other : undefined,
			relation: claims.relation[i]! < 0 ? undefined : records.words.relation[claims.relation[i]!],
			onBehalfOf: code(claims.onBehalfOf[i]!),
			standsInFor: code(claims.standsInFor[i]!),
			about: [...listAt(claims.about, i)].map((one) => code(one)!),
			domain: list(claims.lifeDomains, i, records.words.domain),
			legalFrame: list(claims.legalFrames, i, records.words.frame),
			setting: list(claims.settings, i, records.words.setting),
			role: SUPPORT_ROLES.filter((_, bit) => (claims.roles[i]! >> bit) & 1),
			mode: MODES.filter((_, bit) => (claims.modes[i]! >> bit) & 1),
			timesAMonth: claims.timesAMonth[i],
			contacts: claims.contacts[i],
			strength: claims.strength[i],
			main: claims.main[i] ? true : undefined,
			status: SUPPORT_STATUSES[claims.status[i]!],
			stance: STANCES[claims.stance[i]!],
			reporter: REPORTERS[claims.reporter[i]!],
			direction: DIRECTIONS[claims.direction[i]!],
			source: source(claims.source[i]!)
		});
	}
	for (const one of records.agreements)
		rows.get('parties')!.push({
			...one,
			until: one.to,
			source: source(one.source),
			parties: one.parties.map((actor) => code(actor)!)
		});
	for (const one of records.events) {
		rows.get('events')!.push({
			...one,
			date: one.day,
			about: code(one.about),
			source: source(one.source),
			participants: one.participants.map(({ actor }) => code(actor)!),
			roles: one.participants.map(({ role }) => role),
			presences: one.participants.map(({ presence }) => presence)
		});
	}
	for (const one of records.statements)
		rows.get('statements')!.push({ ...one, about: code(one.about), source: source(one.source) });
	for (const one of records.figures)
		rows.get('figures')!.push({ ...one, about: code(one.about), source: source(one.source) });
	return rows;
}

/** What a scan says, whatever the order in which it was said. */
export function contentsOf(records: Records): readonly string[] {
	return sheetsOf(records, 'en')
		.flatMap((sheet) => sheet.rows.slice(1).map((row) => `${sheet.name} ${JSON.stringify(row)}`))
		.sort();
}
