import { ACTOR_KINDS, isHelper } from '#lib/domain/actor.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { withCodes } from '#lib/domain/scenario.ts';

const NAMES = ['Sanne Bakker', 'Karim Yılmaz', 'Joke de Wit', 'Piet Smit', 'Noor Visser'];

/**
 * Records in which people have names, and in which every text names one of them: what a
 * file without names cannot hold. One of them has her name for a code.
 */
export function withPeople(records: Records): Records {
	const { actors } = records;
	const people = actors.code.flatMap((_, i) =>
		isHelper(ACTOR_KINDS[actors.kind[i]!]!) ? [i] : []
	);
	const name = (i: number): string => `${NAMES[i % NAMES.length]!} ${'ABCDEFGHIJKLMNOP'[i]!}.`;
	const said = (i: number, text: string): string => `${text} ${name(people[i % people.length]!)}`;
	const named = people[0]!;
	const [old, code] = [actors.code[named]!, 'sanne bakker-jansen'];
	const details = <Row extends object>(
		rows: readonly (Row | undefined)[],
		fields: (i: number) => object
	) => rows.map((row, i) => ({ ...row, ...fields(i) }) as Row);
	return {
		...records,
		actors: {
			...actors,
			identity: actors.identity.map((one, i) => (people.includes(i) ? 0 : one)),
			code: actors.code.map((own, i) => (i === named ? code : own)),
			label: actors.label.map((label, i) => (people.includes(i) ? name(i) : label)),
			functionName: actors.functionName.map((_, i) => said(i + 1, 'vervangt')),
			attributes: actors.attributes.map((attributes, i) => ({
				...attributes,
				opmerking: said(i, 'belt met'),
				naam: said(i, 'ook wel')
			}))
		},
		actorDetails: details(records.actorDetails, (i) => ({ tags: ['groep', said(i, 'team van')] })),
		claimDetails: details(records.claimDetails, (i) => ({
			quote: said(i, 'dat zegt'),
			attributes: { uren: 4, naam: said(i, 'gaat over'), bij: said(i, 'samen met') }
		})),
		sources: records.sources.map((source, i) => ({
			...source,
			code: said(i, `B${i}`),
			title: said(i, 'gesprek met')
		})),
		sourceDetails: details(records.sourceDetails, (i) => ({
			question: said(i, 'waarom belt u'),
			interviewers: [said(i, 'met')]
		})),
		consultationDetails: details(records.consultationDetails, (i) => ({ byRole: said(i, 'door') })),
		agreements: records.agreements.map((row, i) => ({ ...row, text: said(i, 'volgens') })),
		events: records.events.map((row, i) => ({
			...row,
			text: said(i, 'overleg met'),
			participants: row.participants.map((one, k) => ({ ...one, role: said(k, 'naast') }))
		})),
		statements: records.statements.map((row, i) =>
			row.kind === 'answer' ? row : { ...row, words: said(i, 'vraag het') }
		),
		figures: records.figures.map((row, i) => ({ ...row, what: said(i, `telling ${i} van`) })),
		scenarios: records.scenarios.map((row, i) => ({
			...row,
			name: said(i, 'zonder'),
			lens: { ...row.lens, sources: [said(0, 'B0')] },
			edits: withCodes(row.edits, (own, what) => (what === 'helper' && own === old ? code : own))
		}))
	};
}
