import { describe, expect, test } from 'vitest';
import { isFirstNameAlone, mayBeSamePerson, personKey } from '#lib/exchange/tables/values/names.ts';
import { readWho, type Who, type WhoHints } from '#lib/exchange/tables/values/who.ts';

function who(
	text: string,
	expects: WhoHints['expects'] = 'anyone',
	known: readonly string[] = []
): Who {
	return readWho(text, {
		expects,
		isOrganisation: (name) => known.includes(name),
		isPerson: () => false
	});
}

test.each(['Zoë 👩🏽‍⚕️ de Vries', '👑 Karin', 'محمد العلي', 'राज कुमार', '田中さん', 'noor kaya'])(
	'in a column of people %s is somebody, whatever the letters',
	(name) => {
		expect(who(name, 'person')).toMatchObject({ kind: 'person', name });
	}
);

test.each(['👩🏽‍⚕️', '<script>alert(1)</script>'])('%s is asked about', (text) => {
	expect(who(text, 'person').kind).toBe('unclear');
});

describe('whom a text names', () => {
	test.each<[string, Partial<Who>]>([
		['Sanne', { kind: 'person', name: 'Sanne' }],
		['S. Bakker', { kind: 'person', name: 'S. Bakker' }],
		['Sanne B.', { kind: 'person', name: 'Sanne B.' }],
		['mw. Bakker', { kind: 'person', name: 'mw. Bakker' }],
		['mw. De Boer', { kind: 'person', name: 'mw. De Boer' }],
		['Fatma El Idrissi', { kind: 'person', name: 'Fatma El Idrissi' }],
		['Sanne (wijkteam)', { kind: 'person', name: 'Sanne', organisation: 'wijkteam' }],
		['Tom - GGZ', { kind: 'person', name: 'Tom', organisation: 'GGZ' }],
		['GGZ: Tom', { kind: 'person', name: 'Tom', organisation: 'GGZ' }],
		['Tom van de GGZ', { kind: 'person', name: 'Tom', organisation: 'GGZ' }],
		['Jan van Dijk', { kind: 'person', name: 'Jan van Dijk' }],
		['Tom (FACT)', { kind: 'person', name: 'Tom', organisation: 'FACT' }],
		['Peter wijkagent', { kind: 'person', name: 'Peter', functionName: 'wijkagent' }],
		[
			'casemanager Sanne de Boer',
			{ kind: 'person', name: 'Sanne de Boer', functionName: 'casemanager' }
		],
		['wijkagent', { kind: 'function', functionName: 'wijkagent' }],
		[
			'Wijkagent Noord',
			{ kind: 'function', name: 'Wijkagent Noord', functionName: 'Wijkagent', area: 'Noord' }
		],
		[
			'IB De Linde',
			{ kind: 'function', name: 'IB De Linde', functionName: 'IB', organisation: 'De Linde' }
		],
		["jb'er", { kind: 'function' }],
		['SHV', { kind: 'function' }],
		['Jeugdzorg Oost', { kind: 'organisation', name: 'Jeugdzorg Oost' }],
		['G.G.Z. Meerzicht', { kind: 'organisation' }],
		['Kredietbank', { kind: 'organisation' }],
		['Woonst.', { kind: 'organisation' }],
		['Politie (wijkagent)', { kind: 'organisation', name: 'Politie' }],
		['iemand van GGZ Meerzicht', { kind: 'organisation', name: 'GGZ Meerzicht' }],
		['UWV', { kind: 'organisation' }],
		['oma', { kind: 'own-circle', name: 'oma' }],
		['Piet (buurman)', { kind: 'own-circle', name: 'buurman' }],
		['alle', { kind: 'group' }],
		['team', { kind: 'group' }],
		['diverse', { kind: 'group' }],
		['cliënt', { kind: 'household' }],
		['vacature', { kind: 'vacancy' }],
		['huurwoning', { kind: 'unclear' }]
	])('%s', (text, expected) => {
		expect(who(text)).toMatchObject(expected);
	});

	test.each<[string, Partial<Who>]>([
		['GGZ (2x)', { name: 'GGZ', count: 2 }],
		['Jeugdzorg Oost 2x', { name: 'Jeugdzorg Oost', count: 2 }],
		['2x GGZ', { name: 'GGZ', count: 2 }],
		['Karin (weg)', { name: 'Karin', hasEnded: true, status: 'ended' }],
		['Karin (weg per 1 juni)', { name: 'Karin', hasEnded: true }],
		['Sanne?', { name: 'Sanne', isSure: false }],
		['Kredietbank (?)', { name: 'Kredietbank', isSure: false }],
		['Sanne (regie)', { name: 'Sanne', roles: ['caseManager'] }],
		['GGZ (wachtlijst)', { name: 'GGZ', status: 'waiting' }],
		['vervanger van Sanne', { kind: 'function', roles: ['deputy'] }]
	])('%s, with the marks around it', (text, expected) => {
		expect(who(text)).toMatchObject(expected);
	});

	test('in a column of people an unknown word is a name, in one of organisations it is theirs', () => {
		expect(who('sevda', 'person').kind).toBe('person');
		expect(who('Levvel', 'organisation').kind).toBe('organisation');
		expect(who('Vivare', 'place').kind).toBe('organisation');
		expect(who('Anja', 'place').kind).toBe('person');
		expect(who('Vechtwijzer', 'anyone', ['Vechtwijzer']).kind).toBe('organisation');
	});

	test('in a column of the own circle no name is ever kept', () => {
		for (const text of [
			'Piet',
			'oma Riet',
			'buurvrouw - Truus',
			'Riet Jansen (tante)',
			'mevrouw Bakker'
		]) {
			expect(JSON.stringify(who(text, 'own-circle'))).not.toMatch(/Piet|Riet|Truus|Bakker/);
		}
		expect(who('Riet Jansen (tante)', 'own-circle').name).toBe('tante');
	});
});

describe('whether two names are one', () => {
	test('titles and case do not tell people apart', () => {
		expect(personKey('Dhr. Smit')).toBe('smit');
		expect(personKey('de heer SMIT')).toBe('smit');
		expect(personKey('mw. S.  Bakker')).toBe(personKey('S. Bakker'));
	});

	test('a first name alone is one word', () => {
		expect(isFirstNameAlone('Sanne')).toBe(true);
		expect(isFirstNameAlone('Sanne B.')).toBe(false);
		expect(isFirstNameAlone('Dhr. Smit')).toBe(false);
	});

	test('"Sanne" may be "Sanne B." and no other', () => {
		expect(mayBeSamePerson('Sanne', 'Sanne B.')).toBe(true);
		expect(mayBeSamePerson('Sanne', 'Susanne B.')).toBe(false);
	});
});
