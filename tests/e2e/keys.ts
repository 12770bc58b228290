import { expect, type Locator, type Page } from '@playwright/test';

/** No page asks for more presses of Tab than this to get from one thing to the next. */
const MOST_TABS = 60;

/** Somebody without a mouse: real keys only, and every one of them is counted. */
export class Keys {
	readonly #page: Page;
	#count = 0;

	constructor(page: Page) {
		this.#page = page;
	}

	get count(): number {
		return this.#count;
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			this.#count++;
			await this.#page.keyboard.press(key);
		}
	}

	/** Types as one types: each letter is a key. */
	async type(text: string): Promise<void> {
		this.#count += [...text].length;
		await this.#page.keyboard.type(text);
	}

	/** Presses Tab until this is in focus. */
	async tabTo(wanted: Locator): Promise<void> {
		await this.#until(wanted, 'Tab');
	}

	/** Back to something before this, with Shift and Tab. */
	async backTo(wanted: Locator): Promise<void> {
		await this.#until(wanted, 'Shift+Tab');
	}

	/** Past the menu, as the first link of each page offers. */
	async skipMenu(): Promise<void> {
		await this.press('Tab', 'Enter');
		await expect(this.#page.locator('#content')).toBeFocused();
	}

	/** Along the menu at the top to another part. */
	async goTo(part: string): Promise<void> {
		await this.tabTo(this.menu(part));
		await this.press('Enter');
	}

	/** A part in the menu at the top. */
	menu(part: string): Locator {
		const menu = this.#page.getByRole('navigation', { name: 'Onderdelen', exact: true });
		return menu.getByRole('link', { name: part });
	}

	async #until(wanted: Locator, key: string): Promise<void> {
		await expect(wanted).toBeVisible();
		const isThere = (): Promise<boolean> =>
			wanted.evaluate((element) => element === document.activeElement);
		for (let i = 0; i < MOST_TABS && !(await isThere()); i++) await this.press(key);
		await expect(wanted).toBeFocused();
	}
}
