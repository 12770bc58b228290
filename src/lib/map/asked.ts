import type { Lens } from '#lib/domain/lens.ts';
import type { Language } from '#lib/text/language.ts';
import type { Addresses } from './addresses.ts';
import type { Origin } from './export/page-sheet.ts';
import type { Outlook } from './levels/view.ts';
import type { TagChange } from './selection/chosen.ts';
import type { Wish } from './wish.ts';

/** What a page asks of the map, and what the map asks of the page. */
export interface Asked {
	readonly wish: Wish;
	readonly outlook: Outlook;
	readonly origin: Origin;
	readonly language: Language;
	/** What the net says below its title, and what changed since the measurement before. */
	readonly reading: { readonly below: readonly string[]; readonly since: readonly string[] };
	readonly addresses: Addresses;
	/** @param isLook how it looks changed, and not what is looked at */
	readonly onWish: (wish: Wish, isLook?: boolean) => void;
	readonly onLens: (lens: Lens, wish?: Wish) => void;
	readonly onOpen: (address: string) => void;
	readonly onTag: TagChange;
}
