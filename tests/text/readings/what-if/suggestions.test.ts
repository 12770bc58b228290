import { describe, expect, test } from 'vitest';
import { agreedNotSeen } from '#lib/graph/suggestions/agreed.ts';
import { householdSuggestions } from '#lib/text/readings/what-if/suggestions.ts';
import { Town } from '../../town.ts';

/** Nurse and officer know each other; the teacher was asked and knows neither. */
function town(): Town {
	return new Town()
		.household('H-01')
		.professional('N1', { organisation: 'Thuiszorg', function: 'wijkverpleegkundige' })
		.professional('P1', { organisation: 'Politie', function: 'wijkagent' })
		.professional('S1', { organisation: 'De Linde', function: 'leerkracht' })
		.helps('H-01', ['N1', 'P1', 'S1'])
		.contact([['N1', 'P1']])
		.askEveryone(['N1', 'P1', 'S1']);
}

describe('what might help around a household', () => {
	test('a contact that joins two parts, and who might keep the overview', () => {
		const { snapshot, directory } = town().look();
		const { suggestions, note } = householdSuggestions(snapshot, directory, 0, 'nl');
		expect(suggestions).toEqual([
			{
				question:
					'Kennen de wijkverpleegkundige van Thuiszorg en de leerkracht van De Linde elkaar? Hun contact zou 2 losse delen verbinden.',
				takes: ['Dat vraagt 1 nieuw contact.'],
				scenario: [{ verb: 'introduce', who: 'N1', other: 'S1' }]
			},
			{
				question:
					'Kan de wijkverpleegkundige van Thuiszorg de vaste regisseur zijn? De wijkverpleegkundige heeft al contact met 1 van de 2 anderen.',
				takes: [
					'Dat vraagt 1 nieuw contact.',
					'De wijkverpleegkundige is dan regisseur van 1 huishouden in deze scan.',
					'Valt de wijkverpleegkundige weg, dan zijn het weer 2 losse delen.'
				],
				scenario: [{ verb: 'appoint', who: 'N1', household: 'H-01' }]
			},
			{
				question:
					'Kan de wijkagent van Politie de vaste regisseur zijn? De wijkagent heeft al contact met 1 van de 2 anderen.',
				takes: [
					'Dat vraagt 1 nieuw contact.',
					'De wijkagent is dan regisseur van 1 huishouden in deze scan.',
					'Valt de wijkagent weg, dan zijn het weer 2 losse delen.'
				],
				scenario: [{ verb: 'appoint', who: 'P1', household: 'H-01' }]
			}
		]);
		expect(note).toBe(
			'Dit is een rekenvoorbeeld. Of het beter wordt voor dit huishouden, weten we niet.'
		);
	});

	test('what was agreed comes first, whoever was asked', () => {
		const agreed = town().tie('collaboration', 'P1', 'S1', { stance: 'agreed' });
		const view = agreed.view();
		const { snapshot, directory } = agreed.look();
		const { suggestions } = householdSuggestions(snapshot, directory, 0, 'en', {
			agreed: agreedNotSeen(view)
		});
		expect(suggestions[0]).toEqual({
			question:
				'By agreement the wijkagent of Politie and the leerkracht of De Linde should be in contact. Does that work?',
			takes: ['This takes 1 new contact.'],
			scenario: [{ verb: 'introduce', who: 'P1', other: 'S1' }]
		});
		expect(suggestions.filter(({ scenario }) => scenario[0]?.verb === 'introduce')).toHaveLength(1);
	});

	test('where nobody was asked nobody is introduced: they may know each other', () => {
		const unasked = new Town()
			.household('H-01')
			.professional('N1', { function: 'wijkverpleegkundige' })
			.professional('P1', { function: 'wijkagent' })
			.helps('H-01', ['N1', 'P1']);
		const { snapshot, directory } = unasked.look();
		expect(householdSuggestions(snapshot, directory, 0, 'nl').note).toBe(
			'We vinden hier geen voorstel. Misschien heeft u er zelf een.'
		);
	});

	test('what hangs on somebody nobody asked is no number', () => {
		// Only the nurse was asked: whether officer and teacher know each other is not known.
		const partly = new Town()
			.household('H-01')
			.professional('N1', { function: 'wijkverpleegkundige' })
			.professional('P1', { function: 'wijkagent' })
			.professional('S1', { function: 'leerkracht' })
			.helps('H-01', ['N1', 'P1', 'S1'])
			.contact([['N1', 'P1']])
			.askEveryone(['N1']);
		const { snapshot, directory } = partly.look();
		const { suggestions } = householdSuggestions(snapshot, directory, 0, 'nl');
		const takes = suggestions.flatMap((one) => one.takes);
		expect(takes.filter((sentence) => sentence.startsWith('Valt '))).toEqual([
			'Valt de wijkverpleegkundige weg, dan zijn het hoogstens 2 losse delen.',
			'Valt de wijkagent weg, dan zijn het weer 2 losse delen.'
		]);
	});

	test('two who may reach each other already are no certain parts', () => {
		const apart = new Town()
			.household('H-01')
			.professional('N1', { function: 'wijkverpleegkundige' })
			.professional('P1', { function: 'wijkagent' })
			.professional('S1', { function: 'leerkracht' })
			.helps('H-01', ['N1', 'P1', 'S1'])
			.noContact([
				['N1', 'S1'],
				['P1', 'S1']
			]);
		const { snapshot, directory } = apart.look();
		const { suggestions } = householdSuggestions(snapshot, directory, 0, 'nl');
		const asked = suggestions.filter(({ scenario }) => scenario[0]?.verb === 'introduce');
		expect(asked.map(({ question, takes }) => [question.split('? ')[1], ...takes])).toEqual([
			[
				'Hun contact zou voor zover bekend 2 losse delen verbinden.',
				'Dat vraagt hoogstens 1 nieuw contact.'
			],
			['Hun contact zou 2 losse delen verbinden.', 'Dat vraagt 1 nieuw contact.']
		]);
	});

	test('who keeps the overview needs somebody who takes over, unless that was agreed', () => {
		const managed = (): Town =>
			town()
				.contact([['P1', 'S1']])
				.caseManager('H-01', 'N1');
		const { snapshot, directory } = managed().look();
		expect(householdSuggestions(snapshot, directory, 0, 'nl').suggestions).toEqual([
			{
				question: 'Wie neemt het over als de wijkverpleegkundige van Thuiszorg er niet is?',
				takes: [],
				scenario: []
			}
		]);
		const covered = managed().tie('deputy', 'N1', 'P1').look();
		expect(householdSuggestions(covered.snapshot, covered.directory, 0, 'nl').suggestions).toEqual(
			[]
		);
	});
});
