/** What a key asks of the map; the walk has its own. */
export type KeyWish =
	| { readonly verb: 'pan' | 'move'; readonly x: number; readonly y: number }
	| { readonly verb: Verb };

type Verb =
	'in' | 'out' | 'fit' | 'leave' | 'open' | 'hold' | 'focus' | 'choose' | 'pin' | 'hide' | 'help';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

const SIGNS: Readonly<Record<string, KeyWish>> = {
	'+': { verb: 'in' },
	'=': { verb: 'in' },
	'-': { verb: 'out' },
	'0': { verb: 'fit' },
	'?': { verb: 'help' },
	f: { verb: 'focus' },
	h: { verb: 'hide' },
	p: { verb: 'pin' },
	x: { verb: 'choose' }
};

const NAMED: Readonly<Record<string, KeyWish>> = {
	Escape: { verb: 'leave' },
	Enter: { verb: 'open' },
	' ': { verb: 'hold' }
};

/**
 * What a key asks for; undefined when it is not for the map. With the control key it
 * belongs to the browser.
 *
 * @param hasSigns whether single letters, digits and signs count
 */
export function keyWish(
	{
		key,
		altKey,
		shiftKey,
		ctrlKey,
		metaKey
	}: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
	hasSigns: boolean
): KeyWish | undefined {
	if (ctrlKey || metaKey) return undefined;
	const arrow = ARROWS[key];
	if (arrow && (altKey || shiftKey)) {
		return { verb: altKey ? 'pan' : 'move', x: arrow[0], y: arrow[1] };
	}
	if (altKey) return undefined;
	return NAMED[key] ?? (hasSigns ? SIGNS[key.toLowerCase()] : undefined);
}
