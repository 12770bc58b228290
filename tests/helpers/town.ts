import type { Identity } from '#lib/domain/actor.ts';
import type { SupportRole } from '#lib/domain/claim.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';
import type { Covers } from '#lib/domain/source.ts';
import { directoryOf, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { viewOf, type View } from '#lib/graph/view.ts';

export interface Person {
	readonly kind?: 'professional' | 'informal';
	readonly identity?: Identity;
	readonly organisations?: readonly string[];
	readonly domains?: readonly string[];
	readonly attributes?: Readonly<Record<string, string | number>>;
	/** Spoken to, and whether they were asked to name everyone. */
	readonly asked?: Covers;
}

export interface Help {
	readonly roles?: readonly SupportRole[];
	readonly domains?: readonly string[];
	readonly frames?: readonly string[];
	readonly onBehalfOf?: string;
	readonly contacts?: number;
}

/**
 * A small town to write down in a test: who is there, who helps whom, who is in
 * contact. What is said comes from one source that mentions, so a pair of which
 * nothing is said was not asked.
 */
export class Town {
	readonly #builder = new RecordsBuilder();
	readonly #wave = this.#builder.wave('now');
	readonly #source = this.#builder.source({
		code: 'told',
		kind: 'session',
		title: 'What was told',
		status: 'done',
		covers: 'mentions'
	});
	readonly #helpers = new Map<string, number>();

	/** Everybody stands on the list of the measurement. */
	person(code: string, person: Person = {}): this {
		const helper = this.#builder.actor({
			kind: person.kind ?? 'professional',
			code,
			identity: person.identity,
			lifeDomains: person.domains,
			attributes: person.attributes
		});
		this.#helpers.set(code, helper);
		for (const organisation of person.organisations ?? []) {
			const to = this.#builder.actor({ kind: 'organisation', code: organisation });
			this.#builder.claim(
				{ kind: 'employment', from: helper, to, source: this.#source },
				{ stance: 'present', reporter: 'other', direction: 'none' }
			);
		}
		this.#builder.roster(this.#wave, helper, person.asked ? 'answered' : 'inView');
		if (person.asked) this.#askOf(code, helper, person.asked);
		return this;
	}

	people(...codes: readonly string[]): this {
		for (const code of codes) this.person(code);
		return this;
	}

	#askOf(code: string, helper: number, covers: Covers): void {
		this.#builder.source(
			{ code: `told by ${code}`, kind: 'professional', title: code, status: 'done', covers },
			{ informants: [helper] }
		);
	}

	/** An organisation of whom nobody need be in view. */
	organisation(code: string): this {
		this.#builder.actor({ kind: 'organisation', code });
		return this;
	}

	household(code: string): number {
		return this.#builder.actor({ kind: 'household', code });
	}

	helps(person: string, household: string, help: Help = {}): this {
		const { roles, domains, frames, onBehalfOf, contacts } = help;
		this.#builder.claim(
			{
				kind: 'support',
				from: this.#helper(person),
				to: this.household(household),
				source: this.#source,
				onBehalfOf:
					onBehalfOf === undefined
						? undefined
						: this.#builder.actor({ kind: 'organisation', code: onBehalfOf })
			},
			{
				stance: 'present',
				reporter: 'other',
				direction: 'none',
				roles,
				lifeDomains: domains,
				legalFrames: frames,
				contacts
			}
		);
		return this;
	}

	/** Contact between two, told by neither of them. */
	contact(a: string, b: string, strength?: number): this {
		return this.#say(a, b, 'present', strength);
	}

	noContact(a: string, b: string): this {
		return this.#say(a, b, 'absent');
	}

	#say(a: string, b: string, stance: 'present' | 'absent', strength?: number): this {
		this.#builder.claim(
			{ kind: 'collaboration', from: this.#helper(a), to: this.#helper(b), source: this.#source },
			{ stance, reporter: 'both', direction: 'none', strength }
		);
		return this;
	}

	/** A deputy for one household, or for all of them. */
	deputy(of: string, deputy: string, household?: string): this {
		const about = household === undefined ? [] : [this.household(household)];
		this.#builder.claim(
			{
				kind: 'deputy',
				from: this.#helper(of),
				to: this.#helper(deputy),
				source: this.#source,
				about
			},
			{ stance: 'agreed', reporter: 'other', direction: 'none' }
		);
		return this;
	}

	#helper(code: string): number {
		const helper = this.#helpers.get(code);
		if (helper === undefined) throw new RangeError(`nobody is called ${code}`);
		return helper;
	}

	records(): Records {
		return this.#builder.build();
	}

	view(lens: Partial<Lens> = {}): View {
		return viewOf(this.records(), { ...DEFAULT_LENS, ...lens });
	}

	snapshot(lens: Partial<Lens> = {}): Snapshot {
		return this.view(lens).snapshot;
	}

	directory(lens: Partial<Lens> = {}): Directory {
		const records = this.records();
		return directoryOf(records, viewOf(records, { ...DEFAULT_LENS, ...lens }), true);
	}
}
