import { describe, expect, test } from 'vitest';
import * as actor from '../../src/lib/domain/actor.ts';
import { CHANGE_VERBS } from '../../src/lib/domain/change.ts';
import * as claim from '../../src/lib/domain/claim.ts';
import { SHEET_IDS } from '../../src/lib/domain/columns.ts';
import * as columns from '../../src/lib/domain/records/columns.ts';
import * as records from '../../src/lib/domain/records/records.ts';
import * as source from '../../src/lib/domain/source.ts';
import * as tie from '../../src/lib/domain/tie.ts';
import { ORGANISATION_TYPE_CODES } from '../../src/lib/domain/vocabulary/organisation-types.ts';
import * as lists from '../../src/lib/domain/words.ts';
import { MEASURES } from '../../src/lib/measures/index.ts';
import { REASONS } from '../../src/lib/measures/measure.ts';
import { LANGUAGES } from '../../src/lib/text/language.ts';
import { measureWords } from '../../src/lib/text/measure-words.ts';
import { words } from '../../src/lib/text/words.ts';

describe.each(LANGUAGES)('in %s', (language) => {
	const { labels, measures, reasons, terms } = words(language);

	test.each([
		['actorKinds', actor.ACTOR_KINDS],
		['identities', actor.IDENTITIES],
		['tiers', actor.TIERS],
		['memberRoles', actor.MEMBER_ROLES],
		['ageBands', actor.AGE_BANDS],
		['consultationStates', actor.CONSULTATION_STATES],
		['audiences', actor.AUDIENCES],
		['stances', claim.STANCES],
		['reporters', claim.REPORTERS],
		['directions', claim.DIRECTIONS],
		['supportRoles', claim.SUPPORT_ROLES],
		['supportStatuses', claim.SUPPORT_STATUSES],
		['modes', claim.MODES],
		['certainties', claim.CERTAINTIES],
		['sourceKinds', source.SOURCE_KINDS],
		['sourceStatuses', source.SOURCE_STATUSES],
		['covers', source.COVERS],
		['rosterStatuses', source.ROSTER_STATUSES],
		['tieKinds', tie.TIE_KINDS],
		['lifeDomains', lists.LIFE_DOMAINS],
		['legalFrames', lists.LEGAL_FRAMES],
		['settings', lists.SETTINGS],
		['wordKinds', columns.WORD_KINDS],
		['answerThemes', columns.ANSWER_THEMES],
		['recordTables', records.RECORD_TABLES],
		['rowFates', records.ROW_FATES],
		['changeVerbs', CHANGE_VERBS],
		['organisationTypes', ORGANISATION_TYPE_CODES],
		['sheets', SHEET_IDS]
	] as const)('%s have a label each, and no two the same', (name, codes) => {
		expect(Object.keys(labels[name]).sort()).toEqual([...codes].sort());
		const said = Object.values(labels[name]);
		expect(new Set(said).size).toBe(said.length);
		expect(said.every((label) => label.trim() !== '')).toBe(true);
	});

	test('every measure has a name and one line of meaning', () => {
		for (const { id } of MEASURES) {
			const { name, meaning } = measures[id];
			expect(name, id).toMatch(/^\p{Lu}/u);
			expect(meaning, id).toMatch(/^[\p{Lu}\p{N}-].*\.$/u);
			for (const sentence of meaning.split('. ')) {
				expect(sentence.split(' ').length, id).toBeLessThanOrEqual(22);
			}
		}
	});

	test('a figure is found by its id, whatever its parameters', () => {
		expect(measureWords('betweenness[normalized=true]', language)).toEqual(measures.betweenness);
		expect(measureWords('jaccard', language)?.name).toBe(measures.jaccard.name);
		expect(measureWords('toString', language)).toBeUndefined();
	});

	test('every reason says why', () => {
		const because = { nl: /, want .*\.$/, en: /, because .*\.$/ }[language];
		for (const reason of REASONS) expect(reasons[reason], reason).toMatch(because);
		expect(Object.keys(reasons).sort()).toEqual([...REASONS].sort());
	});

	test('terms have both forms or are one expression', () => {
		for (const term of Object.values<string | { one: string; many: string }>(terms)) {
			const forms = typeof term === 'string' ? [term] : [term.one, term.many];
			for (const form of forms) expect(form.trim()).toBe(form);
			expect(forms).not.toContain('');
		}
	});
});
