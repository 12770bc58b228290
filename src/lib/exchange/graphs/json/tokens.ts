import { refuse } from '#lib/domain/problem.ts';

/** A sign of JSON, a plain value, or the end of the text. */
export type JsonToken = '[' | ']' | '{' | '}' | ':' | ',' | 'value' | 'end';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /-?[A-Za-z]+/y;

/** Cuts JSON into tokens; of a plain value the value stands in `value`. */
export class JsonTokens {
	value: string | number | boolean | null = null;
	readonly #text: string;
	#at = 0;
	/** The next backslash from here on; remembered, because most files have none. */
	#slash = -1;

	constructor(text: string) {
		this.#text = text;
	}

	next(): JsonToken {
		const text = this.#text;
		while (isBlank(text.charCodeAt(this.#at))) this.#at++;
		const sign = text[this.#at];
		switch (sign) {
			case undefined:
				return 'end';
			case '[':
			case ']':
			case '{':
			case '}':
			case ':':
			case ',':
				this.#at++;
				return sign;
			case '"':
				this.value = this.#string();
				return 'value';
			default:
				this.value = /[-\d]/.test(sign) ? this.#number() : this.#word();
				return 'value';
		}
	}

	/** Line of the token at hand, the first is 1. */
	get line(): number {
		let line = 1;
		for (let at = this.#text.indexOf('\n'); at >= 0 && at < this.#at; line++) {
			at = this.#text.indexOf('\n', at + 1);
		}
		return line;
	}

	invalid(): never {
		const column = this.#at - this.#text.lastIndexOf('\n', this.#at - 1);
		return refuse('json-invalid', { row: this.line, values: { line: this.line, column } });
	}

	#string(): string {
		const text = this.#text;
		const begin = this.#at + 1;
		let end = text.indexOf('"', begin);
		let slash = this.#slashFrom(begin);
		while (slash < end) {
			if (slash === end - 1) end = text.indexOf('"', end + 1);
			slash = this.#slashFrom(slash + 2);
		}
		if (end < 0) this.invalid();
		const raw = text.slice(begin, end);
		// Escapes are few; what JSON itself refuses (a bare line end, `\x`) is refused here.
		let value = raw;
		if (/[\\\n\r\t]/.test(raw)) {
			try {
				value = JSON.parse(`"${raw}"`) as string;
			} catch {
				this.invalid();
			}
		}
		this.#at = end + 1;
		return value;
	}

	/** Where the next backslash stands; behind the text when there is none. */
	#slashFrom(from: number): number {
		if (this.#slash < from) {
			const found = this.#text.indexOf('\\', from);
			this.#slash = found < 0 ? this.#text.length : found;
		}
		return this.#slash;
	}

	#number(): string | number {
		NUMBER.lastIndex = this.#at;
		const literal = NUMBER.exec(this.#text)?.[0];
		if (literal === undefined) return this.#word() as never;
		const value = Number(literal);
		if (!Number.isFinite(value)) this.#notFinite();
		this.#at += literal.length;
		if (/[\w.+-]/.test(this.#text[this.#at] ?? '')) this.invalid();
		if (/^-?\d+$/.test(literal) && !Number.isSafeInteger(value)) return literal;
		// Minus zero is zero to everybody.
		return value + 0;
	}

	#word(): boolean | null {
		WORD.lastIndex = this.#at;
		const word = WORD.exec(this.#text)?.[0];
		if (/^(NaN|-?Infinity)$/.test(word ?? '')) this.#notFinite();
		if (word !== 'true' && word !== 'false' && word !== 'null') this.invalid();
		this.#at += word.length;
		return word === 'null' ? null : word === 'true';
	}

	#notFinite(): never {
		return refuse('number-not-finite', { row: this.line });
	}
}

function isBlank(unit: number): boolean {
	return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
