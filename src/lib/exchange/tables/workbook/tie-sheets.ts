import type { ActorKind } from '#lib/domain/actor.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { SheetId } from '#lib/domain/columns.ts';
import { endsFit, type TieKind } from '#lib/domain/tie.ts';
import { eachRow } from './each-row.ts';
import type { WorkbookContext } from './workbook-context.ts';
import type { WorkbookRow } from './workbook-row.ts';
import type { WorkbookTable } from './workbook-table.ts';

const HELPERS: readonly ActorKind[] = ['professional', 'informal'];
const PARTIES: readonly ActorKind[] = ['professional', 'informal', 'organisation'];
const ANYONE: readonly ActorKind[] = ['professional', 'informal', 'organisation', 'household'];

interface TieSheet {
	readonly kind: TieKind;
	readonly from: readonly [column: string, kinds: readonly ActorKind[]];
	readonly to: readonly [column: string, kinds: readonly ActorKind[]];
}

const TIES: Partial<Record<SheetId, TieSheet>> = {
	employment: {
		kind: 'employment',
		from: ['person', HELPERS],
		to: ['organisation', ['organisation']]
	},
	support: { kind: 'support', from: ['person', PARTIES], to: ['household', ['household']] },
	collaboration: { kind: 'collaboration', from: ['person', PARTIES], to: ['with', PARTIES] },
	participation: { kind: 'participation', from: ['actor', ANYONE], to: ['forum', ['forum']] },
	agreements: {
		kind: 'agreement',
		from: ['organisation', ['organisation']],
		to: ['with', ['organisation']]
	},
	deputies: { kind: 'deputy', from: ['person', HELPERS], to: ['deputy', HELPERS] },
	commissions: {
		kind: 'commission',
		from: ['actor', [...PARTIES, 'forum']],
		to: ['to', [...PARTIES, 'forum']]
	}
};

export function isTieSheet(id: SheetId): boolean {
	return TIES[id] !== undefined;
}

/** Reads a sheet of which every row says something of one tie. */
export function readTieSheet(table: WorkbookTable, context: WorkbookContext): void {
	const { kind, from, to } = TIES[table.sheet.id]!;
	const { builder } = context;
	eachRow(table, context, (row) => {
		const ends = { from: row.actor(from[0], from[1], true), to: row.actor(to[0], to[1], true) };
		const source = readSource(row, context);
		const points = {
			relation: row.text('relation') || undefined,
			onBehalfOf: row.actor('onBehalfOf', ['organisation']),
			standsInFor: row.actor('standsInFor', HELPERS),
			about: row.actors('about', ['household'])
		};
		const claim = readClaim(row);
		if (ends.from !== undefined && ends.to !== undefined) {
			const kinds = { from: builder.kindOf(ends.from), to: builder.kindOf(ends.to) };
			if (!endsFit(kind, kinds.from, kinds.to)) row.reject('ends-do-not-fit', to[0], kinds);
			if (ends.from === ends.to) row.reject('contact-with-oneself', to[0], { count: '1' });
		}
		return () => {
			const at = source();
			const [a, b] = [ends.from!, ends.to!];
			builder.claim(
				{ kind, from: a, to: b, source: at, ...points },
				{ ...claim, ...voice(claim, a, b, at, kind, context) }
			);
		};
	});
}

/** The source of a row; a row without one comes from the workbook itself. */
export function readSource(row: WorkbookRow, context: WorkbookContext): () => number {
	const [code] = row.sourceCodes('source');
	const found = code === undefined ? undefined : context.sourceIndex.get(code);
	if (code !== undefined && found === undefined)
		row.reject('end-unknown', 'source', { name: code });
	return () => found ?? context.sources.add();
}

type WrittenClaim = Omit<Claim, 'stance' | 'reporter' | 'direction'> &
	Partial<Pick<Claim, 'stance' | 'reporter' | 'direction'>>;

function readClaim(row: WorkbookRow): WrittenClaim {
	const [from, to] = row.period();
	const strength = row.number('strength');
	if (strength !== undefined && strength <= 0) row.reject('weight-not-positive', 'strength');
	const seat = row.code('seat', 'seats');
	const other = row.attributes('other');
	const modes = row.codes('mode', 'modes');
	return {
		from,
		to,
		strength,
		stance: row.code('stance', 'stances'),
		reporter: row.code('reporter', 'reporters'),
		direction: row.code('direction', 'directions'),
		status: row.code('status', 'supportStatuses'),
		contacts: row.number('contacts'),
		timesAMonth: row.number('timesAMonth'),
		mode: modes.length > 0 ? modes : undefined,
		roles: row.codes('role', 'supportRoles'),
		main: row.yes('main'),
		lifeDomains: row.codes('domain', 'domains'),
		legalFrames: row.codes('legalFrame', 'frames'),
		settings: row.codes('setting', 'settings'),
		certainty: row.code('certainty', 'certainties'),
		quote: row.text('quote') || undefined,
		does: row.text('does') || undefined,
		provision: row.text('provision') || undefined,
		forMembers: row.text('forMembers') || undefined,
		requestedOn: row.day('requestedOn'),
		lastConfirmed: row.day('lastConfirmed'),
		purpose: row.text('purpose') || undefined,
		ease: row.text('ease') || undefined,
		withdrawn: row.yes('withdrawn'),
		attributes: seat || other ? { ...other, ...(seat ? { seat } : {}) } : undefined
	};
}

/** Who says so, where the row leaves it open: the informants of its source, else a third. */
function voice(
	claim: WrittenClaim,
	from: number,
	to: number,
	source: number,
	kind: TieKind,
	{ builder }: WorkbookContext
): Pick<Claim, 'stance' | 'reporter' | 'direction'> {
	const { informants, kind: sourceKind } = builder.sourceRow(source);
	const [a, b] = [informants.includes(from), informants.includes(to)];
	const told = a && b ? 'both' : a ? 'from' : b ? 'to' : 'other';
	const isPaper = sourceKind === 'document' || kind === 'agreement';
	return {
		stance: claim.stance ?? (isPaper ? 'agreed' : 'present'),
		reporter: claim.reporter ?? told,
		direction: claim.direction ?? (kind === 'deputy' || kind === 'commission' ? 'forward' : 'none')
	};
}
