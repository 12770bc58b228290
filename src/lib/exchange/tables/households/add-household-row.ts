import type { Context } from '../context.ts';
import type { HelperAdder } from '../rows/add-helpers.ts';
import { addContact } from '../contacts/add-contacts.ts';
import type { HouseholdRow } from './household-row.ts';
import { addSource } from '../rows/row-source.ts';
import type { ParticipantRef } from './table-events.ts';

/** Adds one row about a household to the records. */
export function addHouseholdRow(
	row: HouseholdRow,
	isFirst: boolean,
	adder: HelperAdder,
	context: Context
): readonly number[] {
	const { builder } = context;
	const { facts } = row;
	const source = (wave?: HouseholdRow['helpers'][number]['wave']): number =>
		addSource(context.sources, row.source, context, wave);
	const household = builder.actor(
		{
			kind: 'household',
			code: row.household,
			neighbourhood: facts.neighbourhood,
			from: facts.since,
			to: facts.until,
			tags: facts.tags,
			attributes: Object.keys(facts.attributes).length > 0 ? facts.attributes : undefined
		},
		{ codeGiven: true }
	);
	if (facts.consultation) builder.consultation({ household, state: facts.consultation });
	if (isFirst)
		for (const ageBand of facts.children ?? [])
			builder.member({ household, role: 'child', ageBand });
	const isUnsure = !row.source.isSure;
	const drafts = row.helpers.map((helper) =>
		isUnsure ? { ...helper, claim: { ...helper.claim, certainty: 'low' as const } } : helper
	);
	const helpers = adder.support(
		drafts,
		row.household,
		household,
		({ wave }) => source(wave),
		row.source.isPaper
	);
	for (const { theme, none, wave } of row.answers) {
		if (adder.once('answer', household, theme, wave?.name))
			builder.answer(household, theme, none, source(wave));
	}
	for (const { wave, ...statement } of facts.statements) {
		const { theme, kind, words, value } = statement;
		if (!adder.once('statement', household, theme, kind, words, value, wave?.name)) continue;
		builder.statement({
			...statement,
			about: household,
			source: source(wave),
			member: '',
			shareable: false
		});
	}
	for (const { wave, ...figure } of facts.figures) {
		if (!adder.once('figure', household, figure.what, figure.value, wave?.name)) continue;
		const period = wave?.day ?? row.source.mention.day ?? context.options.day ?? '';
		builder.figure({ ...figure, about: household, period, denominator: NaN, source: source(wave) });
	}
	if (row.deputies.length > 0) addDeputies(row, household, helpers, source(), adder, context);
	addContacts(row, household, helpers, source, adder, context);
	addEvents(row, household, source, adder, context);
	return helpers;
}

/** The professional of the row has contact with those it names, about this household. */
function addContacts(
	row: HouseholdRow,
	household: number,
	helpers: readonly number[],
	source: () => number,
	adder: HelperAdder,
	context: Context
): void {
	const people = helpers.filter((helper) => context.builder.kindOf(helper) === 'professional');
	for (const end of row.contacts) {
		const claim = { stance: 'present', reporter: 'from', direction: 'none' } as const;
		const subject = { people: people.slice(0, 1) };
		if (
			people.length > 0 &&
			!addContact(subject, end, source(), claim, [household], adder, context)
		) {
			context.notes.counted('warning', 'contact-with-oneself', { row: row.number });
		}
	}
}

/** Whoever stands in does so for the helper of the row, or for its case manager. */
function addDeputies(
	row: HouseholdRow,
	household: number,
	helpers: readonly number[],
	source: number,
	adder: HelperAdder,
	context: Context
): void {
	const professionals = helpers.filter(
		(helper) => context.builder.kindOf(helper) === 'professional'
	);
	if (professionals.length === 0) {
		context.notes.counted('warning', 'deputy-of-nobody', { row: row.number });
		return;
	}
	const [subject] = professionals;
	for (const ref of row.deputies) {
		const deputy = adder.add(ref, row.household, source);
		if (deputy === subject) continue;
		context.builder.claim(
			{ kind: 'deputy', from: subject!, to: deputy, source, about: [household] },
			{ stance: 'present', reporter: 'other', direction: 'forward' }
		);
	}
}

function addEvents(
	row: HouseholdRow,
	household: number,
	source: () => number,
	adder: HelperAdder,
	context: Context
): void {
	const { builder, people, organisations } = context;
	const actorOf = (ref: ParticipantRef): number => {
		if (ref.kind === 'household') return household;
		return ref.kind === 'person'
			? people.add(builder, ref.handle)
			: organisations.add(builder, ref.handle);
	};
	for (const event of row.events) {
		const day = event.day || (event.kind === 'case-meeting' ? (row.source.mention.day ?? '') : '');
		const name = [`${row.household}/${event.kind}`, day].filter(Boolean).join('/');
		const code = eventCode(name, event, adder);
		if (code === undefined) continue;
		builder.event({
			code,
			kind: event.kind,
			day,
			about: household,
			text: event.text,
			source: source(),
			participants: event.participants.map(({ ref, role, presence }) => ({
				actor: actorOf(ref),
				role,
				presence
			}))
		});
	}
}

/** Rows about one household repeat its nomination; another table around it is another event. */
function eventCode(
	name: string,
	event: HouseholdRow['events'][number],
	adder: HelperAdder
): string | undefined {
	const who = event.participants
		.map(({ ref, presence }) => `${ref.kind}${'handle' in ref ? ref.handle : ''}${presence}`)
		.join();
	if (event.kind === 'nomination') return adder.once('event', name) ? name : undefined;
	if (!adder.once('event', name, event.text, who)) return undefined;
	let nth = 1;
	while (!adder.once('event code', name, nth)) nth++;
	return nth > 1 ? `${name}/${nth}` : name;
}
