import { LEVELS, type Level, type NodeKind } from './scene.ts';

export const COLOURS = ['domain', 'organisation', 'kind'] as const;
export type ColourBy = (typeof COLOURS)[number];
/** What a node grows with; beside these, the id of any measure of people. */
export const SIZES = ['routes', 'contacts', 'households', 'same'] as const;
export const LAYOUTS = ['force', 'rings', 'blocks', 'domains', 'settings'] as const;
export type Layout = (typeof LAYOUTS)[number];

const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

/** How somebody wants to see the map: all of it stands in the address. */
export interface Wish {
	/** Missing: people, or in a large scan organisations. */
	readonly level?: Level;
	/** Code of whoever one looks at. */
	readonly focus?: string;
	readonly depth: Depth;
	/** Codes of those one looked at before, oldest first. */
	readonly via: readonly string[];
	/** Codes of organisations that are unfolded. */
	readonly open: readonly string[];
	/** Codes of the only ones that are drawn; empty: all. */
	readonly only: readonly string[];
	/** Codes of those who are not drawn. */
	readonly hide: readonly string[];
	/** Tags of which whoever is drawn has one; empty: all. */
	readonly tags: readonly string[];
	readonly colour: ColourBy;
	/** One of SIZES, or the id of a measure. */
	readonly size: string;
	readonly layout: Layout;
}

export const NO_WISH: Wish = {
	depth: 1,
	via: [],
	open: [],
	only: [],
	hide: [],
	tags: [],
	colour: 'domain',
	size: 'routes',
	layout: 'force'
};

const KEYS = [
	'level',
	'focus',
	'depth',
	'via',
	'open',
	'only',
	'hide',
	'tag',
	'colour',
	'size',
	'layout'
] as const;
/** Longer than any path that somebody remembers. */
const MOST_STEPS = 8;

/** The wish an address holds; what makes no sense is not wished. */
export function wishFrom(parameters: URLSearchParams): Wish {
	const among = <T>(list: readonly T[], value: unknown): T | undefined =>
		list.find((item) => String(item) === value);
	const codes = (key: string): readonly string[] => parameters.getAll(key).filter(Boolean);
	const focus = parameters.get('focus') || undefined;
	return {
		level: among(LEVELS, parameters.get('level')),
		focus,
		depth: among(DEPTHS, parameters.get('depth')) ?? NO_WISH.depth,
		via: focus === undefined ? [] : codes('via').slice(-MOST_STEPS),
		open: codes('open'),
		only: codes('only'),
		hide: codes('hide'),
		tags: codes('tag'),
		colour: among(COLOURS, parameters.get('colour')) ?? NO_WISH.colour,
		size: parameters.get('size') || NO_WISH.size,
		layout: among(LAYOUTS, parameters.get('layout')) ?? NO_WISH.layout
	};
}

/** A wish without codes that this scan, or this lens, does not know, nor a size that nobody does. */
export function knownWish(
	wish: Wish,
	isKnown: (code: string) => boolean,
	isMeasure: (id: string) => boolean
): Wish {
	const isSize = (SIZES as readonly string[]).includes(wish.size) || isMeasure(wish.size);
	const isLost = wish.focus !== undefined && !isKnown(wish.focus);
	const next = {
		...wish,
		size: isSize ? wish.size : NO_WISH.size,
		via: wish.via.filter(isKnown),
		open: wish.open.filter(isKnown),
		only: wish.only.filter(isKnown),
		hide: wish.hide.filter(isKnown)
	};
	return isLost
		? { ...withoutLimits(next), only: next.only, hide: next.hide, tags: next.tags }
		: next;
}

/** The same address with this wish; what nobody wished leaves no trace in it. */
export function withWish(parameters: URLSearchParams, wish: Wish): URLSearchParams {
	const next = new URLSearchParams(parameters);
	for (const key of KEYS) next.delete(key);
	if (wish.level) next.set('level', wish.level);
	if (wish.focus !== undefined) {
		next.set('focus', wish.focus);
		if (wish.depth !== NO_WISH.depth) next.set('depth', String(wish.depth));
	}
	for (const key of ['via', 'open', 'only', 'hide'] as const) {
		for (const code of wish[key]) next.append(key, code);
	}
	for (const tag of wish.tags) next.append('tag', tag);
	for (const key of ['colour', 'size', 'layout'] as const) {
		if (wish[key] !== NO_WISH[key]) next.set(key, wish[key]);
	}
	return next;
}

/** Looks at somebody, and remembers at whom one looked before. */
export function lookAt(wish: Wish, focus: string): Wish {
	if (focus === wish.focus) return wish;
	const back = wish.via.indexOf(focus);
	if (back >= 0) return { ...wish, focus, via: wish.via.slice(0, back) };
	const via = wish.focus === undefined ? [] : [...wish.via, wish.focus];
	return { ...wish, focus, via: via.slice(-MOST_STEPS) };
}

/** Another level, on which the codes of this one mean nothing. */
export function onLevel({ colour, size, tags }: Wish, level: Level): Wish {
	return { ...NO_WISH, colour, size, tags, level };
}

/** Everything that leaves somebody out is let go; how it looks stays. */
export function withoutLimits(wish: Wish): Wish {
	const { level, colour, size, layout, open } = wish;
	return {
		...NO_WISH,
		level,
		colour,
		size,
		open,
		layout: layout === 'rings' ? 'force' : layout
	};
}

/** Looks at whoever has a tag as well, or no longer. */
export function toggleTag(wish: Wish, tag: string): Wish {
	const isOn = wish.tags.includes(tag);
	return {
		...wish,
		tags: isOn ? wish.tags.filter((other) => other !== tag) : [...wish.tags, tag]
	};
}

/** Unfolds an organisation, or folds it again. */
export function toggleOpen(wish: Wish, code: string): Wish {
	const isOpen = wish.open.includes(code);
	return {
		...wish,
		open: isOpen ? wish.open.filter((other) => other !== code) : [...wish.open, code]
	};
}

/** No longer draws these; whoever is looked at or was unfolded is let go of with them. */
export function without(wish: Wish, codes: readonly string[]): Wish {
	const left = (list: readonly string[]): readonly string[] =>
		list.filter((code) => !codes.includes(code));
	const hide = [...left(wish.hide), ...codes];
	const isLost = wish.focus !== undefined && codes.includes(wish.focus);
	const rest = isLost ? { ...withoutLimits(wish), only: wish.only, tags: wish.tags } : wish;
	return { ...rest, via: left(rest.via), open: left(rest.open), only: left(rest.only), hide };
}

/** Codes that a next wish hides beside those that were hidden. */
export function newlyHidden(before: Wish, next: Wish): readonly string[] {
	return before.level === next.level ? next.hide.filter((code) => !before.hide.includes(code)) : [];
}

/** Whether two wishes show the same, however it looks. */
export function sameLimits(a: Wish, b: Wish): boolean {
	const key = (wish: Wish): string =>
		withWish(new URLSearchParams(), withLimitsOf(wish, a)).toString();
	return key(a) === key(b);
}

/** What one wish shows, as another looks. */
export function withLimitsOf(shown: Wish, { colour, size, layout }: Wish): Wish {
	return { ...shown, colour, size, layout };
}

/** Looks at somebody on the level where they are drawn, who is then no longer hidden. */
export function focusOn(wish: Wish, level: Level, kind: NodeKind, code: string): Wish {
	const own = LEVEL_OF[kind];
	const hide = wish.hide.filter((other) => other !== code);
	return lookAt(own === level ? { ...wish, only: [], hide } : onLevel(wish, own), code);
}

const LEVEL_OF = {
	helper: 'people',
	household: 'people',
	organisation: 'organisations',
	domain: 'domains'
} as const;
