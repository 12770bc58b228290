import { expect, test } from 'vitest';
import { lineModesOf } from '#lib/graph/handovers.ts';
import { Town } from '../text/town.ts';

/** A team, a school and the police, and what their contacts are for. */
function town(): Town {
	const three = new Town();
	for (const code of ['T1', 'T2']) three.professional(code, { organisation: 'Team' });
	for (const code of ['S1', 'S2']) three.professional(code, { organisation: 'School' });
	return three.professional('P1', { organisation: 'Politie' });
}

function lines(from: Town, byOrganisation = true) {
	const view = from.view();
	return lineModesOf(view, byOrganisation).map(({ a, b, ...rest }) => ({
		between: [view.groupNames[a], view.groupNames[b]],
		...rest
	}));
}

test('what is only handed over is told apart from what is consulted as well', () => {
	const told = town()
		.contact([['T1', 'S1']], { mode: 'handover', direction: 'forward' })
		.contact([['T2', 'S2']], { mode: ['handover', 'consult'] })
		.contact([['T1', 'S2']]);
	expect(lines(told)).toEqual([
		{
			between: ['School', 'Team'],
			handover: 1,
			consult: 1,
			untold: 1,
			fromA: false,
			fromB: true
		}
	]);
});

test('who hands over is told by its place in the pair', () => {
	const told = town().contact([['P1', 'T1']], { mode: 'handover', direction: 'forward' });
	expect(lines(told)).toEqual([
		{
			between: ['Politie', 'Team'],
			handover: 1,
			consult: 0,
			untold: 0,
			fromA: true,
			fromB: false
		}
	]);
});

test('two layers between the same two people are one contact', () => {
	const told = town()
		.contact([['T1', 'P1']], { mode: 'handover' })
		.tie('collaboration', 'P1', 'T1', { mode: 'consult' });
	expect(lines(told)).toMatchObject([{ handover: 0, consult: 1, untold: 0 }]);
});

test('what organisations say as a whole counts where they are the groups, and not elsewhere', () => {
	const told = town().tie('collaboration', 'Team', 'School', { mode: 'handover' });
	expect(lines(told)).toMatchObject([{ between: ['School', 'Team'], handover: 1 }]);
	expect(lines(told, false)).toEqual([]);
});
