import type { CardRecord, EarlierRecord, PositionRecord } from './records.ts';
import type { RowTable } from './row-table.ts';

/** What a file holds of a scan beside what is known of its people. */
export class BesideTable {
	readonly cards: CardRecord[] = [];
	readonly earlier: EarlierRecord[] = [];
	readonly positions: PositionRecord[] = [];
	readonly #rows: RowTable;

	constructor(rows: RowTable) {
		this.#rows = rows;
	}

	/** What is written down of the scan itself; whoever says it first is right. */
	addCard(card: CardRecord): void {
		if (this.cards.length === 0) this.cards.push(card);
		this.#rows.touch('card', 0);
	}

	addEarlier(row: EarlierRecord): void {
		this.#rows.touch('earlier', this.earlier.push(row) - 1);
	}

	addPosition(position: PositionRecord): void {
		this.#rows.touch('position', this.positions.push(position) - 1);
	}
}
