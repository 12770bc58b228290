import type { ActorKind } from '#lib/domain/actor.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import type { Source } from '#lib/domain/source.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import { pairState } from '#lib/graph/pairs.ts';
import { PAIR } from '#lib/graph/snapshot.ts';
import { viewOf, type View } from '#lib/graph/view.ts';

/** A scan in the words of a story: sources that say things about people by their code. */
export class Story {
	readonly records = new RecordsBuilder();

	actor(kind: ActorKind, ...codes: string[]): this {
		for (const code of codes) this.records.actor({ kind, code });
		return this;
	}

	find(code: string): number {
		for (const kind of [
			'professional',
			'informal',
			'household',
			'organisation',
			'forum'
		] as const) {
			const found = this.records.findActor(kind, code);
			if (found !== undefined) return found;
		}
		throw new RangeError(`nobody is called ${code}`);
	}

	source(
		code: string,
		source: Partial<Source> = {},
		points: { wave?: string; informants?: string[] } = {}
	): number {
		return this.records.source(
			{ code, kind: 'professional', title: code, status: 'done', covers: 'mentions', ...source },
			{
				...(points.wave ? { wave: this.records.wave(points.wave) } : {}),
				informants: points.informants?.map((informant) => this.find(informant))
			}
		);
	}

	/** One source says of one tie; unless told otherwise, that it is. */
	says(
		source: string,
		kind: TieKind,
		from: string,
		to: string,
		claim: Partial<Claim> & {
			onBehalfOf?: string;
			standsInFor?: string;
			about?: string[];
			relation?: string;
		} = {}
	): this {
		const { onBehalfOf, standsInFor, about, relation, ...said } = claim;
		this.records.claim(
			{
				kind,
				from: this.find(from),
				to: this.find(to),
				source: this.records.findSource(source)!,
				relation,
				onBehalfOf: onBehalfOf === undefined ? undefined : this.find(onBehalfOf),
				standsInFor: standsInFor === undefined ? undefined : this.find(standsInFor),
				about: about?.map((code) => this.find(code))
			},
			{
				stance: 'present',
				reporter: kind === 'collaboration' ? 'both' : 'other',
				direction: 'none',
				...said
			}
		);
		return this;
	}

	scan(): ScanColumns {
		return this.records.build();
	}

	through(lens: Partial<Lens> = {}): Seen {
		return new Seen(this.scan(), { ...DEFAULT_LENS, ...lens });
	}
}

/** A scan seen through a lens, asked by code. */
export class Seen {
	readonly view: View;
	readonly scan: ScanColumns;

	constructor(scan: ScanColumns, lens: Lens) {
		this.scan = scan;
		this.view = viewOf(scan, lens);
	}

	get snapshot() {
		return this.view.snapshot;
	}

	/** Number of the actor within its kind; -1 when the lens does not show it. */
	number(code: string): number {
		const { actor, helpers, households, organisations } = this.snapshot;
		const at = Array.from(actor).findIndex((index) => this.scan.actors.code[index] === code);
		if (at < helpers) return at;
		if (at < helpers + households) return at - helpers;
		if (at < helpers + households + organisations) return at - helpers - households;
		return at - helpers - households - organisations;
	}

	code(helper: number): string {
		return this.scan.actors.code[this.snapshot.actor[helper]!]!;
	}

	/** Contacts as `a-b`, sorted. */
	contacts(): string[] {
		const { offsets, targets } = this.snapshot.contacts;
		const pairs: string[] = [];
		for (let a = 0; a < this.snapshot.helpers; a++) {
			for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
				if (targets[k]! > a) pairs.push(`${this.code(a)}-${this.code(targets[k]!)}`);
			}
		}
		return pairs;
	}

	pair(a: string, b: string): 'contact' | 'none' | 'not asked' {
		const state = pairState(this.snapshot, this.number(a), this.number(b));
		return state === PAIR.contact ? 'contact' : state === PAIR.none ? 'none' : 'not asked';
	}

	/** Helpers of a household by code. */
	team(household: string): string[] {
		const { offsets, helper } = this.snapshot.support;
		const h = this.number(household);
		return Array.from(helper.subarray(offsets[h]!, offsets[h + 1]!), (p) => this.code(p));
	}
}
