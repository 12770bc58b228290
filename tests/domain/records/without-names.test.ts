import { expect, test } from 'vitest';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { withoutNames } from '#lib/domain/records/without-names.ts';
import { canonical } from '../../helpers/canonical.ts';
import { wholeTown } from '../../helpers/whole-town.ts';

test('nobody of a town can be read by name, wherever the name was said', () => {
	const text = JSON.stringify(canonical(withoutNames(wholeTown())));
	expect(text).not.toMatch(/sanne|bakker|\btom\b|\boma\b|loes/i);
	expect(text).toContain('Gesprek met P1');
	expect(text).toContain('coördinator');
	expect(text).toContain('GGZ Meerzicht');
	expect(text).toContain('De Tafel');
});

test('without names everything else is still said', () => {
	const [named, coded] = [wholeTown(), withoutNames(wholeTown())];
	expect(coded.claims).toEqual(named.claims);
	expect(coded.roster).toEqual(named.roster);
	expect(coded.actors.code).toEqual(named.actors.code);
	expect(coded.actorDetails[1]!.aliases).toEqual(['G.G.Z. Meerzicht']);
	expect(named.actors.label).toContain('Sanne Bakker');
});

test('a name that served as a code becomes a code; codes and initials stay', () => {
	const builder = new RecordsBuilder();
	for (const code of ['Valjean', 'P-0001', 'sanne bakker (ggz)', 'SB', 'p7']) {
		builder.actor({ kind: 'professional', code }, { codeGiven: !code.startsWith('sanne') });
	}
	builder.actor({ kind: 'organisation', code: 'Meerzicht' });
	expect(withoutNames(builder.build()).actors.code).toEqual([
		...['P-N0000', 'P-0001', 'P-N0002', 'SB', 'p7'],
		'Meerzicht'
	]);
});

test('a first name that two people share points to neither, and attributes called name go', () => {
	const builder = new RecordsBuilder();
	const described = { naam: 'Jan Smit', wie: 'zus van Jan', team: 'Wijk Noord', uren: 24 };
	builder.actor({ kind: 'professional', code: 'P1', label: 'Jan Smit', attributes: described });
	builder.actor({ kind: 'professional', code: 'P2', label: 'Jan de Wijk', function: 'arts Wijk' });
	const { attributes } = withoutNames(builder.build()).actors;
	expect(attributes[0]).toEqual({ wie: 'zus van …', team: 'Wijk Noord', uren: 24 });
});
