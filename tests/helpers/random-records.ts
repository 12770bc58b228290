import {
	AGE_BANDS,
	CONSULTATION_STATES,
	IDENTITIES,
	MEMBER_ROLES,
	TIERS
} from '#lib/domain/actor.ts';
import type { ActorKind, Attributes } from '#lib/domain/actor.ts';
import {
	CERTAINTIES,
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import { ANSWER_THEMES } from '#lib/domain/records/columns.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Records } from '#lib/domain/records/records.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import { PLACED_LAYOUTS, PLACED_LEVELS } from '#lib/domain/columns/placed.ts';
import {
	CARD_COUNTS,
	CARD_DAYS,
	CARD_TEXTS,
	type ScanCard
} from '#lib/domain/columns/scan-card.ts';
import { COVERS, ROSTER_STATUSES, SOURCE_KINDS, SOURCE_STATUSES } from '#lib/domain/source.ts';
import { TIE_KINDS, endsFit } from '#lib/domain/tie.ts';
import { LEGAL_FRAMES, LIFE_DOMAINS, SETTINGS } from '#lib/domain/words.ts';
import { below, seeded } from './random.ts';

/** Texts that a careless writer loses: formulas, lists, quotes, our own words, several lines. */
const TEXTS = [
	'=1+1',
	'-1+1',
	'@SUM(A1)',
	'+31 6',
	"'s-Gravenhage",
	'a; b',
	'a\\b',
	'"geld"',
	'x=1; y=2',
	'{"a":1}',
	'een\ntwee',
	'<b>&"x"',
	'null',
	'nee',
	'0012',
	'1e3',
	'2018-11-01',
	'🏳️‍🌈 één',
	'_x0041_',
	'kind: P1',
	'geen'
];
const DAYS = ['2018', '2018-23', '2018-11-01', '2018~', '2019-06/..', '2020-02', '1899-05-01'];
const HOW = { day: '2020-02', infoVersion: '=2' };
const OWN_WORDS = ['geld', 'schulden', 'Wmo', 'huis; tuin', '"wonen"', 'thuis'];

/**
 * Everything that records can hold, out of nothing but a seed.
 *
 * @param isTame each code belongs to one actor, and nothing that may stand in a list has a `;`
 */
export function randomRecords(seed: number, isTame = false): Records {
	return new RandomRecords(seed, isTame).make();
}

class RandomRecords {
	readonly #random: () => number;
	readonly #builder = new RecordsBuilder();
	readonly #waves: number[] = [];
	readonly #sources: number[] = [];
	readonly #actors: { readonly index: number; readonly kind: ActorKind }[] = [];

	readonly #isTame: boolean;
	readonly #words: readonly string[];

	constructor(seed: number, isTame: boolean) {
		this.#random = seeded(seed);
		this.#isTame = isTame;
		this.#words = isTame ? OWN_WORDS.filter((word) => !word.includes(';')) : OWN_WORDS;
	}

	make(): Records {
		const builder = this.#builder;
		this.#times(3, (i) => {
			const wave = builder.wave(['najaar', 'Najaar', 'voorjaar; 2'][i]!, this.#maybe(DAYS) ?? '');
			this.#waves.push(wave);
		});
		const kinds = ['organisation', 'household', 'professional', 'informal', 'forum'] as const;
		for (const kind of kinds) this.#times(3 + this.#below(3), (i) => this.#actor(kind, i));
		for (const { index, kind } of this.#actors) {
			const alike = this.#pick(this.#actors.filter((other) => other.kind === kind)).index;
			if (this.#chance(0.2) && alike !== index) builder.partOf(index, alike);
			if (this.#chance(0.1)) builder.mergedInto(index, alike);
		}
		this.#times(4, (i) => this.#source(i));
		for (const { index } of this.#ofKind('household')) this.#household(index);
		this.#times(200, () => this.#claim());
		this.#times(10, () => {
			const { index } = this.#pick([...this.#ofKind('professional'), ...this.#ofKind('informal')]);
			builder.roster(this.#pick(this.#waves), index, this.#pick(ROSTER_STATUSES));
		});
		this.#times(6, (i) => this.#told(i));
		for (const word of this.#words) builder.word('theme', word);
		this.#kept();
		this.#beside();
		builder.row('sheet', 2, 'read');
		return builder.build();
	}

	#actor(kind: ActorKind, i: number): void {
		const tame = `${kind[0]}${i}`;
		const code = this.#isTame
			? `${tame}0`
			: kind === 'household'
				? `H-0${i}`
				: ['A1', `${kind[0]}2`, '003', 'x; y', 'G-1'][i]!;
		const isNamed = kind !== 'household' && this.#chance(0.8);
		const organisations = this.#ofKind('organisation');
		const index = this.#builder.actor(
			{
				kind,
				code,
				label: isNamed ? this.#text() : undefined,
				aliases: isNamed ? this.#some(TEXTS) : undefined,
				identity: this.#maybe(IDENTITIES),
				function: this.#maybeText(),
				tier: this.#maybe(TIERS),
				neighbourhood: this.#maybeText(),
				lifeDomains: this.#some([...LIFE_DOMAINS, ...this.#words]),
				organisationType: this.#maybe(['education', 'onderwijs', 'kerk']),
				isEntrance: this.#maybe([true, false]),
				tags: this.#some(TEXTS),
				from: this.#maybe(DAYS),
				attributes: this.#attributes()
			},
			{
				codeGiven: true,
				organisation:
					(kind === 'professional' || kind === 'informal') && organisations.length > 0
						? this.#maybe(organisations)?.index
						: undefined
			}
		);
		this.#actors.push({ index, kind });
	}

	#source(i: number): void {
		const file = this.#chance(0.5) ? { name: 'lijst.xlsx', sha256: 'ab'.repeat(32) } : undefined;
		const source = this.#builder.source(
			{
				code: ['B1', 'b1', 'B; 2', 'lijst @2018'][i]!,
				kind: this.#pick(SOURCE_KINDS),
				title: this.#text(),
				day: this.#maybe(DAYS),
				status: this.#pick(SOURCE_STATUSES),
				covers: this.#pick(COVERS),
				question: this.#maybeText(),
				form: this.#maybe(['single', 'group'] as const),
				secondHandOf: this.#maybeText(),
				interviewers: this.#chance(0.5) ? ['Loes', 'Mo; en co'] : undefined,
				file
			},
			{
				wave: this.#maybe(this.#waves),
				informants: this.#some(this.#actors).map(({ index }) => index),
				household: this.#maybe(this.#ofKind('household'))?.index
			}
		);
		this.#sources.push(source);
	}

	#household(household: number): void {
		this.#times(this.#below(4), () => {
			const [role, ageBand] = [this.#pick(MEMBER_ROLES), this.#maybe(AGE_BANDS)];
			this.#builder.member({ household, role, ageBand });
		});
		if (this.#chance(0.3)) return;
		const scope = this.#maybe([[], this.#sources.slice(0, 1), this.#sources.slice(1, 3)]);
		this.#builder.consultation(
			{ household, state: this.#pick(CONSULTATION_STATES), scope },
			this.#chance(0.5) ? { ...HOW, byRole: this.#text(), feedback: 'ja' } : undefined
		);
	}

	#claim(): void {
		const kind = this.#pick(TIE_KINDS);
		const [from, to] = [this.#pick(this.#actors), this.#pick(this.#actors)];
		if (from === to || !endsFit(kind, from.kind, to.kind)) return;
		const helpers = this.#ofKind('professional');
		this.#builder.claim(
			{
				kind,
				from: from.index,
				to: to.index,
				source: this.#pick(this.#sources),
				relation: kind === 'collaboration' ? this.#maybe(['advice', 'a; b']) : undefined,
				onBehalfOf: this.#maybe(this.#ofKind('organisation'))?.index,
				standsInFor: this.#maybe(helpers)?.index,
				about: this.#some(this.#ofKind('household')).map(({ index }) => index)
			},
			{
				stance: this.#pick(STANCES),
				reporter: this.#pick(REPORTERS),
				direction: this.#pick(DIRECTIONS),
				from: this.#maybe(DAYS.slice(0, 3)),
				to: this.#maybe(['2020', '2021-05-01']),
				status: this.#maybe(SUPPORT_STATUSES),
				strength: this.#maybe([1, 0.12345678, 4.3, 1e-7]),
				contacts: this.#maybe([0, 12, 123456.78]),
				timesAMonth: this.#maybe([4.3, 0.33]),
				mode: this.#some(MODES),
				roles: this.#some(SUPPORT_ROLES),
				main: this.#chance(0.3),
				lifeDomains: this.#some([...LIFE_DOMAINS, ...this.#words]),
				legalFrames: this.#some([...LEGAL_FRAMES, ...this.#words]),
				settings: this.#some([...SETTINGS, ...this.#words]),
				certainty: this.#maybe(CERTAINTIES),
				quote: this.#maybeText(),
				does: this.#maybeText(),
				provision: this.#maybeText(),
				forMembers: this.#maybeText(),
				requestedOn: this.#maybe(DAYS),
				lastConfirmed: this.#maybe(DAYS),
				purpose: this.#maybeText(),
				ease: this.#maybeText(),
				withdrawn: this.#chance(0.1),
				attributes: this.#chance(0.3) ? { ...this.#attributes(), seat: 'voorzitter' } : undefined
			}
		);
	}

	#told(i: number): void {
		const builder = this.#builder;
		const source = this.#pick(this.#sources);
		const about = this.#chance(0.3) ? -1 : this.#pick(this.#actors).index;
		const anyone = this.#some(this.#actors);
		builder.agreement({
			code: this.#maybe([`A${i}`]) ?? '',
			kind: this.#maybeText() ?? '',
			text: this.#text(),
			document: this.#maybeText() ?? '',
			page: '14',
			from: this.#maybe(DAYS) ?? '',
			to: '',
			source,
			parties: anyone.map(({ index }) => index)
		});
		builder.event({
			code: this.#maybe([`E${i}`]) ?? '',
			kind: 'case-meeting',
			day: this.#maybe(DAYS) ?? '',
			about,
			text: this.#maybeText() ?? '',
			source,
			participants: anyone.map(({ index }) => ({
				actor: index,
				role: this.#maybe(TEXTS) ?? '',
				presence: this.#pick(['invited', 'came', 'absent'] as const)
			}))
		});
		const statement = {
			...{ source, about, theme: 'geld', scale: '1-5', member: '', shareable: this.#chance(0.5) },
			kind: this.#pick(['score', 'problem', 'wish', 'appraisal'] as const),
			value: this.#maybe<string | number>([4, '4', 'geen', 2.5, '=1+1']),
			words: this.#maybeText() ?? ''
		};
		builder.statement(statement);
		if (this.#chance(0.5)) builder.statement(statement);
		builder.answer(
			this.#pick(this.#actors).index,
			this.#pick(ANSWER_THEMES),
			this.#chance(0.5),
			source
		);
		builder.figure({
			what: this.#text(),
			about,
			period: this.#maybe(DAYS) ?? '',
			value: this.#pick([10, 0, -2.5]),
			unit: this.#maybeText() ?? '',
			denominator: this.#maybe([21000]) ?? NaN,
			qualifier: this.#pick(['exact', 'about', 'at-least'] as const),
			source
		});
	}

	/** Who is not the same, and what was tried: of each other kind of step one. */
	#kept(): void {
		const builder = this.#builder;
		const pairs = new Set<string>();
		for (const { index, kind } of this.#actors) {
			const other = this.#pick(this.#ofKind(kind)).index;
			const key = [index, other].sort().join(' ');
			if (index === other || pairs.has(key) || this.#chance(0.7)) continue;
			pairs.add(key);
			builder.apart({ actor: index, other });
		}
		const code = (kind: ActorKind): string => builder.codeOf(this.#pick(this.#ofKind(kind)).index);
		const who = (): string => code('professional');
		const household = (): string => code('household');
		this.#times(this.#below(4), () => {
			const steps: Scenario = [
				{ verb: 'leaves', who: who() },
				{ verb: 'joins', who: this.#text(), households: [], contacts: [who()] },
				{ verb: 'takes-over', who: who(), from: who(), households: [household(), household()] },
				{ verb: 'merge-organisations', organisation: code('organisation'), into: 'weg' },
				{ verb: 'appoint', who: who(), household: household(), meets: this.#chance(0.5) },
				{ verb: 'seat', who: who(), forum: code('forum') }
			];
			const chosen = steps.filter(() => this.#chance(0.5));
			// The same step twice is two steps.
			const edits = [...chosen, { verb: 'end', who: who(), household: household() } as const];
			const when = this.#chance(0.5) ? ('all' as const) : { wave: 'najaar' };
			const lens = { ...DEFAULT_LENS, when, sources: this.#maybe([['B1', 'B; 2']]) };
			builder.scenario({ name: this.#text(), lens, edits: [...edits, edits.at(-1)!] });
		});
	}

	/** The scan itself, what was answered before, and who stands where. */
	#beside(): void {
		const { beside } = this.#builder;
		const texts = CARD_TEXTS.map((field) => [field, this.#maybeText()]);
		const days = CARD_DAYS.map((field) => [field, this.#maybe(DAYS)]);
		const counts = CARD_COUNTS.map((field) => [field, this.#maybe([0, 12])]);
		const filled = [...texts, ...days, ...counts].filter(([, value]) => value !== undefined);
		beside.addCard({ name: this.#text(), card: Object.fromEntries(filled) as ScanCard });
		for (const { index } of this.#ofKind('household')) {
			if (!this.#builder.wasConsulted(index)) continue;
			this.#times(this.#below(4), () => {
				const scope = this.#maybe([[], this.#sources.slice(0, 2)]);
				const state = this.#pick(CONSULTATION_STATES);
				const detail = this.#chance(0.5) ? { ...HOW, how: this.#text() } : undefined;
				beside.addEarlier({ household: index, state, scope, detail });
			});
		}
		for (const level of PLACED_LEVELS) {
			for (const layout of PLACED_LAYOUTS) {
				for (const { index } of this.#actors.filter(() => this.#chance(0.3))) {
					const [x, y] = [this.#random() * 1e4 - 5e3, this.#pick([0, -12, 1e-7, 0.1])];
					beside.addPosition({ level, layout, actor: index, x, y, pinned: this.#chance(0.3) });
				}
			}
		}
	}

	#attributes(): Attributes | undefined {
		if (this.#chance(0.5)) return undefined;
		return {
			kleur: this.#text(),
			...(this.#chance(0.5) ? { uren: 24, '=x': 0.1, bekend: true } : {}),
			...(this.#chance(0.3) ? { talen: ['nl', 'a; b'], code: '0012' } : {})
		};
	}

	#ofKind(kind: ActorKind) {
		return this.#actors.filter((actor) => actor.kind === kind);
	}

	#below(limit: number): number {
		return below(this.#random, limit);
	}

	#chance(share: number): boolean {
		return this.#random() < share;
	}

	#times(count: number, make: (i: number) => void): void {
		for (let i = 0; i < count; i++) make(i);
	}

	#pick<T>(list: readonly T[]): T {
		return list[this.#below(list.length)]!;
	}

	#maybe<T>(list: readonly T[]): T | undefined {
		return this.#chance(0.5) ? this.#pick(list) : undefined;
	}

	#some<T>(list: readonly T[]): T[] {
		return list.filter(() => this.#chance(0.15));
	}

	#text(): string {
		return this.#pick(TEXTS);
	}

	#maybeText(): string | undefined {
		return this.#maybe(TEXTS);
	}
}
