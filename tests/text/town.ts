/** A scan typed in by hand, for sentences that need a snapshot. */
import type { Identity } from '../../src/lib/domain/actor.ts';
import type { Claim, SupportRole } from '../../src/lib/domain/claim.ts';
import type { Lens } from '../../src/lib/domain/lens.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/lens/default.ts';
import { RecordsBuilder } from '../../src/lib/domain/records/builder.ts';
import type { AnswerTheme } from '../../src/lib/domain/records/columns.ts';
import type { Covers } from '../../src/lib/domain/source.ts';
import type { TieKind } from '../../src/lib/domain/tie.ts';
import { directoryOf, type Directory } from '../../src/lib/graph/directory.ts';
import type { Snapshot } from '../../src/lib/graph/snapshot.ts';
import { viewOf, type View } from '../../src/lib/graph/view.ts';

const IS: Claim = { stance: 'present', reporter: 'from', direction: 'none' };

/** Builds one scan: people of organisations, who help households and have contact. */
export class Town {
	readonly #builder = new RecordsBuilder();
	readonly #numbers = new Map<string, number>();
	readonly #wave: number;
	readonly #source: number;

	constructor() {
		this.#wave = this.#builder.wave('najaar 2018', '2018-09', '2018-11');
		this.#source = this.source('list', 'mentions');
	}

	source(code: string, covers: Covers, informants: readonly string[] = []): number {
		return this.#builder.source(
			{ code, kind: 'professional', title: '', status: 'done', covers, day: '2018-10' },
			{ wave: this.#wave, informants: informants.map((each) => this.#numbers.get(each)!) }
		);
	}

	household(code: string): this {
		this.#numbers.set(code, this.#builder.actor({ kind: 'household', code }));
		this.#builder.consultation({ household: this.#numbers.get(code)!, state: 'agreed' });
		return this;
	}

	organisation(label: string): number {
		const known = this.#numbers.get(label);
		if (known !== undefined) return known;
		const number = this.#builder.actor({ kind: 'organisation', code: label, label });
		this.#numbers.set(label, number);
		return number;
	}

	/** Somebody who helps; `organisation` and `function` may be left out. */
	professional(
		code: string,
		about: { organisation?: string; function?: string; name?: string; identity?: Identity } = {}
	): this {
		const { name, identity } = about;
		const person = { kind: 'professional', code, label: name, identity } as const;
		const number = this.#builder.actor({ ...person, function: about.function });
		this.#numbers.set(code, number);
		this.#builder.roster(this.#wave, number, 'inView');
		if (about.organisation) {
			this.#claim('employment', number, this.organisation(about.organisation), IS);
		}
		return this;
	}

	neighbour(code: string): this {
		this.#numbers.set(code, this.#builder.actor({ kind: 'informal', code }));
		return this;
	}

	helps(household: string, helpers: readonly string[], claim: Partial<Claim> = {}): this {
		for (const helper of helpers) this.tie('support', helper, household, claim);
		return this;
	}

	caseManager(household: string, helper: string): this {
		const roles: readonly SupportRole[] = ['caseManager'];
		return this.tie('support', helper, household, { roles });
	}

	contact(pairs: readonly (readonly [string, string])[], claim: Partial<Claim> = {}): this {
		for (const [a, b] of pairs) this.tie('collaboration', a, b, claim);
		return this;
	}

	noContact(pairs: readonly (readonly [string, string])[]): this {
		return this.contact(pairs, { stance: 'absent' });
	}

	tie(kind: TieKind, from: string, to: string, claim: Partial<Claim> = {}): this {
		this.#claim(kind, this.#numbers.get(from)!, this.#numbers.get(to)!, { ...IS, ...claim });
		return this;
	}

	#claim(kind: TieKind, from: number, to: number, claim: Claim): void {
		this.#builder.claim({ kind, from, to, source: this.#source }, claim);
	}

	/** Asks professionals to name everyone they have contact with. */
	askEveryone(codes: readonly string[]): this {
		for (const code of codes) this.source(`talk with ${code}`, 'roster', [code]);
		return this;
	}

	/** Asked, and the answer was none or not known. */
	answered(about: string, theme: AnswerTheme, none: boolean): this {
		this.#builder.answer(this.#numbers.get(about)!, theme, none, this.#source);
		return this;
	}

	view(lens: Partial<Lens> = {}): View {
		const when = { wave: 'najaar 2018' };
		return viewOf(this.#builder.build(), { ...DEFAULT_LENS, when, ...lens });
	}

	/** The town through a lens, with or without names. */
	look(lens: Partial<Lens> = {}, names = false): { snapshot: Snapshot; directory: Directory } {
		const scan = this.#builder.build();
		const view = this.view(lens);
		return { snapshot: view.snapshot, directory: directoryOf(scan, view, names) };
	}
}
