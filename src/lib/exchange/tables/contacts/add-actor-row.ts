import type { Claim } from '#lib/domain/claim.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { Context } from '../context.ts';
import { addContact, addEnd, type AddedEnds } from './add-contacts.ts';
import type { HelperAdder } from '../rows/add-helpers.ts';
import type { ContactDraft } from './contact-claim.ts';
import type { ContactEnd } from './contact-ends.ts';
import type { RowActors } from './row-actors.ts';
import { addSource, type RowSource } from '../rows/row-source.ts';
import type { Seats } from './seats.ts';

/** All that one row of organisations, people or contacts says. */
export interface ActorRow {
	readonly number: number;
	readonly actors: RowActors;
	/** The first ends of its contacts, where they stand in a column of their own. */
	readonly from: readonly ContactEnd[];
	readonly others: readonly ContactEnd[];
	readonly seats: Seats;
	readonly contact: ContactDraft;
	readonly reporter: Claim['reporter'];
	/** The household that a contact is about. */
	readonly household?: string;
	readonly agreement: {
		readonly text: string;
		readonly document: string;
		readonly page: string;
		readonly day: string;
	};
	readonly source: RowSource;
}

/** Adds a row about organisations, people or contacts to the records. */
export function addActorRow(row: ActorRow, adder: HelperAdder, context: Context): void {
	const { builder, organisations } = context;
	const source = addSource(context.sources, row.source, context);
	const organisation =
		row.actors.organisation === undefined
			? undefined
			: organisations.addWhole(builder, row.actors.organisation);
	if (row.actors.department !== undefined) organisations.add(builder, row.actors.department);
	const people = row.actors.people.map((person) =>
		adder.add({ kind: 'named', person }, '', source)
	);
	const subjects: AddedEnds[] =
		row.from.length === 0
			? [{ organisation, handle: row.actors.organisation, people }]
			: row.from.map((end) => {
					const actor = addEnd(end, source, adder, context);
					if (end.kind === 'organisation')
						return { organisation: actor, handle: end.handle, people: [] };
					// The organisation in the row is that of the person in front.
					if (organisation !== undefined) adder.employ(actor, organisation, source, true);
					return { people: [actor] };
				});
	addContacts(row, subjects, source, adder, context);
	addSeats(
		row,
		[...people, ...(people.length === 0 && organisation !== undefined ? [organisation] : [])],
		source,
		adder,
		context
	);
	addAgreement(row, subjects, source, adder, context);
}

function addContacts(
	row: ActorRow,
	subjects: readonly AddedEnds[],
	source: number,
	adder: HelperAdder,
	context: Context
): void {
	const { builder, options, notes } = context;
	const { isPaper, isSure } = row.source;
	const about =
		row.household === undefined
			? []
			: [builder.actor({ kind: 'household', code: row.household }, { codeGiven: true })];
	const claim: Claim = {
		...row.contact,
		stance: row.contact.stance ?? (isPaper ? 'agreed' : 'present'),
		reporter: isPaper ? 'other' : row.reporter,
		certainty: isSure ? row.contact.certainty : 'low'
	};
	const wave = options.covers === 'roster' ? context.sources.wave() : undefined;
	for (const subject of subjects) {
		const spoke =
			subject.organisation !== undefined && row.others.every((end) => end.kind === 'organisation')
				? [subject.organisation]
				: subject.people;
		if (wave !== undefined) {
			for (const actor of spoke) {
				builder.informant(source, actor);
				if (builder.kindOf(actor) !== 'organisation') builder.roster(wave, actor, 'answered');
			}
		}
		for (const other of row.others) {
			const isAdded = addContact(subject, other, source, claim, about, adder, context);
			if (!isAdded) notes.counted('warning', 'contact-with-oneself', { row: row.number });
			if (wave !== undefined && other.kind === 'person') {
				builder.roster(wave, addEnd(other, source, adder, context), 'inView');
			}
		}
	}
}

function addSeats(
	{ seats }: ActorRow,
	own: readonly number[],
	source: number,
	adder: HelperAdder,
	context: Context
): void {
	if (seats.forum === '') return;
	const { builder } = context;
	const forum = builder.actor(
		{ kind: 'forum', code: foldName(seats.forum), label: seats.forum },
		{ codeGiven: false }
	);
	const named = seats.participants.map((ref) =>
		ref.kind === 'organisation'
			? context.organisations.add(builder, ref.handle)
			: adder.add({ kind: 'named', person: 'handle' in ref ? ref.handle : -1 }, '', source)
	);
	for (const actor of new Set([...own, ...named])) {
		builder.claim(
			{ kind: 'participation', from: actor, to: forum, source },
			{
				stance: 'present',
				reporter: 'other',
				direction: 'none',
				from: seats.since,
				attributes: seats.seat ? { seat: seats.seat } : undefined
			}
		);
	}
}

function addAgreement(
	{ agreement, others }: ActorRow,
	subjects: readonly AddedEnds[],
	source: number,
	adder: HelperAdder,
	context: Context
): void {
	const { text, document, page, day } = agreement;
	if (text === '') return;
	const parties = subjects.flatMap((subject) =>
		subject.organisation === undefined ? subject.people : [subject.organisation]
	);
	parties.push(...others.map((end) => addEnd(end, source, adder, context)));
	const code = [
		context.builder.sourceRow(source).code,
		foldName(text).slice(0, 60),
		...parties.map((party) => context.builder.codeOf(party))
	].join(' / ');
	context.builder.agreement({
		code,
		kind: '',
		text,
		document,
		page,
		from: day,
		to: '',
		source,
		parties: [...new Set(parties)]
	});
}
