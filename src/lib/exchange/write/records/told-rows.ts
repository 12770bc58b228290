import type { SheetId } from '#lib/domain/columns.ts';
import { WORD_KINDS } from '#lib/domain/records/columns.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { answerOf } from './actor-rows.ts';
import type { References } from './references.ts';
import type { Row } from './row.ts';

type Rows = readonly (readonly [SheetId, Row])[];

/** Measurements, sources, who belongs to a measurement, and the words of the scan. */
export function frameRows(records: Records, refer: References): Rows {
	return [
		...WORD_KINDS.flatMap((kind) =>
			records.words[kind].map((word) => ['words', { kind, word }] as const)
		),
		...records.waves.map(({ name, from, to }) => ['waves', { name, from, until: to }] as const),
		...records.sources.map((source, i) => {
			const { question, form, secondHandOf, interviewers, sha256 } = records.sourceDetails[i] ?? {};
			const { code, kind, title, status, covers, file } = source;
			const row = {
				...{ code, kind, title, status, covers, file, sha256 },
				...{ question, form, secondHandOf, interviewers },
				date: source.day,
				wave: refer.wave(source.wave),
				informants: refer.actors(source.informants),
				household: refer.actor(source.household)
			};
			return ['sources', row] as const;
		}),
		...records.roster.status.map((status, i) => {
			const wave = refer.wave(records.roster.wave[i]!);
			return ['roster', { wave, actor: refer.actor(records.roster.actor[i]), status }] as const;
		})
	];
}

/** Agreements, events, statements and figures. */
export function toldRows(records: Records, refer: References): Rows {
	return [
		...records.agreements.map(({ parties, to, source, ...row }) => {
			const more = { until: to, parties: refer.actors(parties), source: refer.source(source) };
			return ['parties', { ...row, ...more }] as const;
		}),
		...records.events.map(({ code, kind, day, text, about, source, participants }) => {
			const row = {
				...{ code, kind, date: day, text },
				about: refer.actor(about),
				participants: refer.actors(participants.map(({ actor }) => actor)),
				roles: participants.map(({ role }) => role),
				presences: participants.map(({ presence }) => presence),
				source: refer.source(source)
			};
			return ['events', row] as const;
		}),
		...records.statements.map(({ about, source, shareable, ...row }) => {
			const more = { about: refer.actor(about), source: refer.source(source) };
			return ['statements', { ...row, ...more, shareable: shareable || undefined }] as const;
		}),
		...records.figures.map(({ about, source, ...row }) => {
			const more = { about: refer.actor(about), source: refer.source(source) };
			return ['figures', { ...row, ...more }] as const;
		})
	];
}

/** What people said of the data themselves: who is not the same, and what they tried. */
export function keptRows({ apart, scenarios }: Records, refer: References): Rows {
	return [
		...apart.map(({ actor, other }) => {
			return ['apart', { actor: refer.actor(actor), with: refer.actor(other) }] as const;
		}),
		...scenarios.flatMap(({ name, lens, edits }, i) =>
			edits.map((edit, k) => {
				const what = { edit: JSON.stringify(edit), lens: JSON.stringify(lens) };
				return ['scenarios', { number: String(i + 1), name, step: k + 1, ...what }] as const;
			})
		)
	];
}

/** The scan itself, what households answered before, and who stands where on the map. */
export function besideRows({ cards, earlier, positions }: Records, refer: References): Rows {
	return [
		...cards.map(({ name, card }) => ['scan', { name, ...card }] as const),
		...earlier.map((row) => {
			const household = refer.actor(row.household);
			return ['earlier', { household, ...answerOf(row, row.detail, refer) }] as const;
		}),
		...positions.map(({ actor, pinned, ...place }) => {
			const who = { actor: refer.actor(actor), pinned: pinned || undefined };
			return ['positions', { ...place, ...who }] as const;
		})
	];
}
