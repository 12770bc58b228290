import type { SupportRole } from '#lib/domain/claim.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { Context } from '../context.ts';
import type { ClaimDraft, HelperDraft, HelperRef } from './draft.ts';

/** Adds helpers and their ties to the records; what a file repeats is added once. */
export class HelperAdder {
	readonly #context: Context;
	readonly #employed = new Set<string>();
	readonly #roles = new Set<string>();
	readonly #said = new Set<string>();

	constructor(context: Context) {
		this.#context = context;
	}

	/** Adds a helper; its code holds the household where nothing else tells it apart. */
	add(ref: HelperRef, household: string, source: number): number {
		const { builder, people, organisations } = this.#context;
		if (ref.kind === 'named') {
			const actor = people.add(builder, ref.person);
			people
				.employersOf(ref.person)
				.forEach((employer, i) =>
					this.employ(actor, organisations.add(builder, employer), source, i === 0)
				);
			return actor;
		}
		const code = this.codeOf(ref, household);
		if (ref.kind === 'informal') {
			return builder.actor(
				{
					kind: 'informal',
					code,
					label: ref.label,
					function: ref.relation || undefined,
					identity: 'function'
				},
				{ codeGiven: true }
			);
		}
		const organisation =
			ref.organisation === undefined ? undefined : organisations.add(builder, ref.organisation);
		const actor = builder.actor(
			{
				kind: 'professional',
				code,
				label: ref.organisation === undefined ? ref.label : organisations.labelOf(ref.organisation),
				identity: 'someone-of',
				function: ref.functionName,
				organisationType: ref.organisationType
			},
			{ codeGiven: true, organisation }
		);
		if (organisation !== undefined) this.employ(actor, organisation, source, true);
		return actor;
	}

	/** What tells a helper without a name apart, also when the file is read again. */
	codeOf(ref: Exclude<HelperRef, { kind: 'named' }>, household: string): string {
		const { organisations } = this.#context;
		const isOfOrganisation = ref.kind === 'someone' && ref.organisation !== undefined;
		const what = isOfOrganisation ? organisations.codeOf(ref.organisation!) : wordKey(ref.label);
		const extra =
			ref.kind === 'someone' && ref.functionName && isOfOrganisation
				? ` ${wordKey(ref.functionName)}`
				: '';
		return `${household}/${what}${extra}${ref.nth > 1 ? `/${ref.nth}` : ''}`;
	}

	/** Whether something is said for the first time in this table. */
	once(...key: readonly (string | number | undefined)[]): boolean {
		const id = key.join('\u0000');
		if (this.#said.has(id)) return false;
		this.#said.add(id);
		return true;
	}

	employ(person: number, organisation: number, source: number, main: boolean): void {
		const key = `${person}|${organisation}|${source}`;
		if (this.#employed.has(key)) return;
		this.#employed.add(key);
		this.#context.builder.claim(
			{ kind: 'employment', from: person, to: organisation, source },
			{ stance: 'present', reporter: 'other', direction: 'none', main }
		);
	}

	/** Adds the help of one row. Two cells that name one helper make one claim. */
	support(
		drafts: readonly HelperDraft[],
		household: string,
		actor: number,
		sourceOf: (draft: HelperDraft) => number,
		isPaper: boolean
	): readonly number[] {
		const merged = new Map<string, HelperDraft>();
		for (const draft of drafts) {
			const key = `${this.#identityOf(draft.ref, household)}|${draft.wave?.name ?? ''}`;
			const before = merged.get(key);
			merged.set(key, before ? join(before, draft) : draft);
		}
		return [...merged.values()].map((draft) => {
			const source = sourceOf(draft);
			const helper = this.add(draft.ref, household, source);
			if (this.#isRoleAgain(draft, `${helper}|${actor}|${source}`)) return helper;
			const stance = draft.claim.stance ?? (isPaper ? 'agreed' : 'present');
			this.#context.builder.claim(
				{ kind: 'support', from: helper, to: actor, source },
				{ ...draft.claim, stance, roles: draft.roles, reporter: 'other', direction: 'none' }
			);
			return helper;
		});
	}

	/** A list of helpers names the case manager in every row; it is one claim. */
	#isRoleAgain({ roles, claim }: HelperDraft, key: string): boolean {
		const saysMore = Object.entries(claim).some(([, value]) =>
			Array.isArray(value) ? value.length > 0 : value !== undefined
		);
		const id = `${key}|${roles.join()}`;
		if (roles.length > 0 && !saysMore && this.#roles.has(id)) return true;
		if (roles.length > 0) this.#roles.add(id);
		return false;
	}

	#identityOf(ref: HelperRef, household: string): string {
		if (ref.kind === 'named') return `named ${this.#context.people.identityOf(ref.person)}`;
		return `${ref.kind} ${this.codeOf(ref, household)}`;
	}
}

function join(a: HelperDraft, b: HelperDraft): HelperDraft {
	const roles: SupportRole[] = [...new Set([...a.roles, ...b.roles])];
	const list = (one?: readonly string[], two?: readonly string[]): readonly string[] => [
		...new Set([...(one ?? []), ...(two ?? [])])
	];
	const said = Object.fromEntries(
		Object.entries(b.claim).filter(([, value]) => value !== undefined)
	) as ClaimDraft;
	const claim: ClaimDraft = {
		...said,
		...Object.fromEntries(Object.entries(a.claim).filter(([, value]) => value !== undefined)),
		lifeDomains: list(a.claim.lifeDomains, b.claim.lifeDomains),
		legalFrames: list(a.claim.legalFrames, b.claim.legalFrames),
		settings: list(a.claim.settings, b.claim.settings)
	};
	return { ref: a.ref, roles, claim, wave: a.wave };
}
