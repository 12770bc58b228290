import { expect, test } from 'vitest';
import { measured, ofHouseholds, reasonsOf } from '../../helpers/measured.ts';
import { familyOfSeventeen } from '../../helpers/seventeen.ts';
import { Town } from '../../helpers/town.ts';

const IDS = 'case_manager,case_manager_reach1,case_manager_reach2';

function line(...codes: string[]): Town {
	const town = new Town().people(...codes);
	codes.slice(1).forEach((code, i) => town.contact(codes[i]!, code));
	return town;
}

test('the case manager of the seventeen knows 3 of the 16 others, and reaches 4 in two steps', () => {
	const { households } = measured(familyOfSeventeen(), IDS);
	expect({ ...households['H-01'] }).toEqual({
		case_manager: ['p01'],
		case_manager_reach1: 3 / 16,
		case_manager_reach2: 4 / 16
	});
});

test('steps go through the team only', () => {
	const town = line('a', 'b', 'c', 'd', 'e');
	for (const code of ['a', 'b', 'd', 'e'])
		town.helps(code, 'h', { roles: code === 'a' ? ['caseManager'] : [] });
	expect(ofHouseholds(town, 'case_manager_reach2')).toEqual({ h: 1 / 3 });
});

test('of two case managers the reach is taken together, themselves left out', () => {
	const town = line('a', 'b', 'c', 'd', 'e');
	for (const code of ['a', 'b', 'c', 'd', 'e']) {
		town.helps(code, 'h', { roles: code === 'a' || code === 'd' ? ['caseManager'] : [] });
	}
	const { h } = measured(town, IDS).households;
	expect({ ...h }).toEqual({
		case_manager: ['a', 'd'],
		case_manager_reach1: 1,
		case_manager_reach2: 1
	});
});

test('nobody marked: an empty list, and no reach, which says why', () => {
	const town = line('a', 'b').helps('a', 'h').helps('b', 'h');
	town.helps('a', 'alone', { roles: ['caseManager'] });
	expect(ofHouseholds(town, 'case_manager')).toEqual({ h: [], alone: ['a'] });
	expect(ofHouseholds(town, 'case_manager_reach1')).toEqual({ h: null, alone: null });
	expect(reasonsOf(town, 'case_manager_reach1')).toEqual({
		'households.h.case_manager_reach1': 'no-case-manager',
		'households.alone.case_manager_reach1': 'too-few-providers'
	});
});
