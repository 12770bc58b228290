import { HiddenNames } from './hidden-names.ts';
import { CARD_TEXTS } from '../columns/scan-card.ts';
import { withCodes } from '../scenario.ts';
import type {
	CardRecord,
	ClaimDetail,
	ConsultationDetail,
	Records,
	ScenarioRecord,
	SourceDetail
} from './records.ts';

/**
 * Records in which people carry codes and functions only: no names, no other names, and
 * none in what is said or in the titles of sources. Who did the talking is left out.
 */
export function withoutNames(records: Records): Records {
	const hide = new HiddenNames(records.actors, records.actorDetails);
	const { actors } = records;
	const sources = uniqueCodes(records.sources.map(({ code }) => hide.text(code)));
	return {
		...records,
		actors: {
			...actors,
			code: actors.code.map((_, i) => hide.code(i)),
			label: actors.label.map((label, i) => (hide.isPerson(i) ? '' : label)),
			functionName: actors.functionName.map((text) => hide.text(text)),
			attributes: actors.attributes.map((attributes) => hide.attributes(attributes))
		},
		actorDetails: records.actorDetails.map((detail, i) => {
			if (!detail) return detail;
			const tags = detail.tags?.map((tag) => hide.text(tag));
			const kept = { ...detail, ...(tags ? { tags } : {}) };
			return hide.isPerson(i) ? { ...kept, aliases: undefined, codeGiven: true } : kept;
		}),
		claimDetails: records.claimDetails.map((detail) => detail && claimDetail(detail, hide)),
		sources: records.sources.map((source, i) => ({
			...source,
			code: sources[i]!,
			title: hide.text(source.title),
			file: hide.text(source.file)
		})),
		sourceDetails: records.sourceDetails.map((detail) => detail && sourceDetail(detail, hide)),
		consultationDetails: records.consultationDetails.map(
			(detail) => detail && consultationDetail(detail, hide)
		),
		earlier: records.earlier.map(({ detail, ...row }) => ({
			...row,
			...(detail ? { detail: consultationDetail(detail, hide) } : {})
		})),
		cards: records.cards.map((row) => cardOf(row, hide)),
		agreements: records.agreements.map((row) => hideTexts(row, hide, ['kind', 'text', 'document'])),
		events: records.events.map((row) => ({
			...hideTexts(row, hide, ['kind', 'text']),
			participants: row.participants.map((one) => hideTexts(one, hide, ['role']))
		})),
		statements: records.statements.map((row) =>
			hideTexts(row, hide, ['theme', 'words', 'member', 'value'])
		),
		figures: records.figures.map((row) => hideTexts(row, hide, ['what'])),
		scenarios: records.scenarios.map((row) => scenario(row, records, hide, sources))
	};
}

/** What somebody tried, with the codes that the others have now. */
function scenario(
	row: ScenarioRecord,
	{ actors, sources }: Records,
	hide: HiddenNames,
	sourceCodes: readonly string[]
): ScenarioRecord {
	const helpers = new Map<string, string>();
	actors.code.forEach((code, i) => {
		if (hide.isPerson(i) && !helpers.has(code)) helpers.set(code, hide.code(i));
	});
	const heard = row.lens.sources?.map((code) => {
		return sourceCodes[sources.findIndex((source) => source.code === code)] ?? hide.text(code);
	});
	return {
		name: hide.text(row.name),
		lens: heard ? { ...row.lens, sources: heard } : row.lens,
		edits: withCodes(row.edits, (code, named) => {
			if (named === 'new') return hide.text(code);
			return named === 'helper' ? (helpers.get(code) ?? code) : code;
		})
	};
}

function claimDetail(detail: ClaimDetail, hide: HiddenNames): ClaimDetail {
	const texts = ['quote', 'does', 'provision', 'forMembers', 'purpose', 'ease'] as const;
	const hidden = hideTexts(detail, hide, texts);
	const { attributes } = detail;
	return attributes ? { ...hidden, attributes: hide.attributes(attributes) } : hidden;
}

function consultationDetail(detail: ConsultationDetail, hide: HiddenNames): ConsultationDetail {
	return hideTexts(detail, hide, ['byRole', 'how', 'infoVersion', 'feedback']);
}

/** Who does the study is named nowhere else, so nobody can tell a name in it from a word. */
function cardOf({ name, card }: CardRecord, hide: HiddenNames): CardRecord {
	const hidden = hideTexts(card, hide, CARD_TEXTS);
	return { name, card: { ...hidden, team: undefined } };
}

function sourceDetail(detail: SourceDetail, hide: HiddenNames): SourceDetail {
	return {
		...hideTexts(detail, hide, ['question', 'secondHandOf']),
		interviewers: undefined
	};
}

/** The same row with names hidden in some of its texts. */
function hideTexts<Row extends object>(
	row: Row,
	hide: HiddenNames,
	fields: readonly (keyof Row)[]
): Row {
	const hidden = { ...row };
	for (const field of fields) {
		const text = row[field];
		if (typeof text === 'string') hidden[field] = hide.text(text) as Row[typeof field];
	}
	return hidden;
}

/** Codes that became the same are told apart again. */
function uniqueCodes(codes: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return codes.map((code) => {
		let unique = code;
		for (let i = 2; taken.has(unique); i++) unique = `${code} (${i})`;
		taken.add(unique);
		return unique;
	});
}
