import { Draw } from './draw.ts';
import { PairSet } from './pair-set.ts';
import { SEED, SIZES, type SizeName, type TownSize } from './sizes.ts';

/** What a tie is: help at a household, contact between two professionals, or employment. */
export const KIND = { help: 0, contact: 1, employment: 2 } as const;

/**
 * A town as plain ties. Nodes are professionals, then organisations, then households;
 * a tie begins at a professional, and no pair has two.
 */
export interface BenchTown {
	readonly name: SizeName;
	readonly size: TownSize;
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly kind: Uint8Array;
	readonly strength: Uint8Array;
	/** Per professional the organisation that counts, from 0. */
	readonly employer: Int32Array;
}

/** In how many more wards somebody takes cases, by how far their organisation works. */
const CASES = { ward: 0, town: 2, region: 3 } as const;

/**
 * A town made like a real one: organisations of very different size that work in a
 * ward, in the whole town or everywhere; a few professionals with many cases; households
 * with 1 to 25 helpers of their own ward, 15% with exactly one; contacts half from shared
 * cases, the others from the ward, the organisation and the town, 1% from anywhere.
 */
export function makeTown(name: SizeName, seed = SEED): BenchTown {
	const size = SIZES[name];
	const maker = new TownMaker(size, new Draw(seed));
	maker.employ();
	maker.formTeams();
	maker.connect();
	return { name, size, ...maker.town() };
}

class TownMaker {
	readonly #size: TownSize;
	readonly #draw: Draw;
	readonly #nodes: number;
	readonly #pairs: PairSet;
	readonly #from: Int32Array;
	readonly #to: Int32Array;
	readonly #kind: Uint8Array;
	readonly #strength: Uint8Array;
	#length = 0;
	readonly #employer: Int32Array;
	readonly #ward: Int32Array;
	readonly #colleagues: number[][];
	/** Who works in a ward, as often as they take cases there. */
	readonly #inWard: number[][];
	readonly #inTown: number[][];
	/** Two professionals of one team in turn. */
	readonly #teamMates: number[] = [];

	constructor(size: TownSize, draw: Draw) {
		this.#size = size;
		this.#draw = draw;
		this.#nodes = size.professionals + size.organisations + size.households;
		this.#pairs = new PairSet(this.#nodes, size.ties);
		this.#from = new Int32Array(size.ties);
		this.#to = new Int32Array(size.ties);
		this.#kind = new Uint8Array(size.ties);
		this.#strength = new Uint8Array(size.ties);
		this.#employer = new Int32Array(size.professionals);
		this.#ward = new Int32Array(size.professionals);
		this.#colleagues = lists(size.organisations);
		this.#inWard = lists(size.wards);
		this.#inTown = lists(size.towns);
	}

	employ(): void {
		const draw = this.#draw;
		const { professionals, organisations, wards, towns } = this.#size;
		const wardsATown = wards / towns;
		const ofTown = lists(towns);
		const reach = Array.from({ length: organisations }, (_, o) => {
			const town = draw.below(towns);
			ofTown[town]!.push(o);
			const scope = draw.chance(0.1) ? 'region' : draw.chance(0.5) ? 'town' : 'ward';
			return {
				scope: scope as keyof typeof CASES,
				ward: town * wardsATown + draw.below(wardsATown)
			};
		});
		for (const list of ofTown) if (list.length === 0) list.push(draw.below(organisations));
		for (let p = 0; p < professionals; p++) {
			const town = Math.floor((p / professionals) * towns);
			const nearby = ofTown[town]!;
			const employer = nearby[draw.zipf(nearby.length)]!;
			const { scope, ward } = reach[employer]!;
			const anywhere = (): number => town * wardsATown + draw.below(wardsATown);
			this.#employer[p] = employer;
			this.#colleagues[employer]!.push(p);
			this.#ward[p] = scope === 'ward' ? ward : anywhere();
			this.#inTown[town]!.push(p);
			const load = Math.min(12, Math.max(1, Math.round(draw.logNormal(0.9, 0.4))));
			for (let i = 0; i < load; i++) this.#inWard[this.#ward[p]!]!.push(p);
			for (let i = 0; i < CASES[scope]; i++) this.#inWard[anywhere()]!.push(p);
			this.#add(p, professionals + employer, KIND.employment);
			if (draw.chance(0.05)) this.#add(p, professionals + draw.of(nearby), KIND.employment);
		}
		for (const list of this.#inWard) if (list.length === 0) list.push(draw.below(professionals));
	}

	formTeams(): void {
		const draw = this.#draw;
		const { professionals, organisations, households, wards, towns } = this.#size;
		for (let h = 0; h < households; h++) {
			const ward = Math.floor((h / households) * wards);
			const town = Math.floor((ward * towns) / wards);
			const wanted = draw.chance(0.15)
				? 1
				: Math.min(25, 1 + Math.round(draw.logNormal(0.65, 1.15)));
			const team: number[] = [];
			for (let tries = 0; team.length < wanted && tries < 60; tries++) {
				const p = draw.of(draw.chance(0.04) ? this.#inTown[town]! : this.#inWard[ward]!);
				const employer = this.#employer[p];
				if (team.includes(p)) continue;
				if (draw.chance(0.6) && team.some((q) => this.#employer[q] === employer)) continue;
				for (const q of team) this.#teamMates.push(p, q);
				team.push(p);
				this.#add(p, professionals + organisations + h, KIND.help);
			}
		}
	}

	/** Contacts until the town has as many ties as it should. */
	connect(): void {
		const { professionals, ties } = this.#size;
		for (let p = 0; p < 2 * professionals && this.#length < ties; p++) {
			this.#meet(p >> 1, this.#colleagues[this.#employer[p >> 1]!]!);
		}
		for (let tries = 0; this.#length < ties; tries++) {
			if (tries > ties * 40) throw new Error('the town is too small for its ties');
			this.#meetSomebody();
		}
	}

	#meetSomebody(): void {
		const draw = this.#draw;
		const kind = draw.share();
		const p = draw.below(this.#size.professionals);
		if (kind < 0.5) {
			const i = 2 * draw.below(this.#teamMates.length / 2);
			this.#add(this.#teamMates[i]!, this.#teamMates[i + 1]!, KIND.contact);
		} else if (kind < 0.72) this.#meet(p, this.#inWard[this.#ward[p]!]!);
		else if (kind < 0.9) this.#meet(p, this.#colleagues[this.#employer[p]!]!.slice(0, 40));
		else if (kind < 0.99) {
			const town = this.#inTown[draw.below(this.#size.towns)]!;
			this.#meet(draw.of(town), town);
		} else this.#add(p, draw.below(this.#size.professionals), KIND.contact);
	}

	#meet(p: number, among: readonly number[]): void {
		this.#add(p, this.#draw.of(among), KIND.contact);
	}

	#add(from: number, to: number, kind: number): void {
		if (from === to || this.#length === this.#size.ties || !this.#pairs.add(from, to)) return;
		this.#from[this.#length] = from;
		this.#to[this.#length] = to;
		this.#kind[this.#length] = kind;
		this.#strength[this.#length++] = 1 + this.#draw.below(5);
	}

	town(): Omit<BenchTown, 'name' | 'size'> {
		return {
			nodes: this.#nodes,
			from: this.#from,
			to: this.#to,
			kind: this.#kind,
			strength: this.#strength,
			employer: this.#employer
		};
	}
}

function lists(length: number): number[][] {
	return Array.from({ length }, () => []);
}
