import { Refusal, refuse } from '#lib/domain/problem.ts';
import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';

export interface XmlElement {
	/** Name without its prefix. */
	readonly name: string;
	/** `viz` of `viz:color`; '' when there is none. */
	readonly prefix: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Line in the file, the first is 1. */
	readonly line: number;
}

/** What a reader of XML wants to hear. */
export interface XmlListener {
	open?(element: XmlElement, depth: number): void;
	text?(text: string): void;
	close?(name: string, depth: number): void;
}

/**
 * Hears XML as it comes by: no tree, no entities but the five of XML itself, no
 * DOCTYPE, at most 64 deep and 64 attributes wide.
 *
 * @throws Refusal `doctype-not-allowed`, `xml-too-deep`, `xml-too-many-attributes`, or
 * `xml-invalid` with the line and column where it breaks off
 */
export class XmlReader {
	readonly #parser = new SaxesParser();
	#depth = 0;
	#attributes = 0;

	constructor(listener: XmlListener) {
		const parser = this.#parser;
		parser.on('doctype', () => refuse('doctype-not-allowed'));
		parser.on('opentagstart', () => {
			this.#attributes = 0;
			if (++this.#depth > LIMITS.xmlDepth) {
				refuse('xml-too-deep', { row: parser.line, values: { limit: LIMITS.xmlDepth } });
			}
		});
		parser.on('attribute', () => {
			if (++this.#attributes > LIMITS.xmlAttributes) {
				const values = { limit: LIMITS.xmlAttributes };
				refuse('xml-too-many-attributes', { row: parser.line, values });
			}
		});
		parser.on('opentag', (tag) => {
			const [name, prefix] = split(tag.name);
			const { attributes } = tag;
			listener.open?.({ name, prefix, attributes, line: parser.line }, this.#depth);
		});
		parser.on('closetag', (tag) => listener.close?.(split(tag.name)[0], this.#depth--));
		if (listener.text) {
			parser.on('text', (text) => listener.text!(text));
			parser.on('cdata', (text) => listener.text!(text));
		}
	}

	write(text: string): void {
		this.#attempt(() => this.#parser.write(text));
	}

	/** Says that there is no more; a document that is not finished is refused here. */
	end(): void {
		this.#attempt(() => this.#parser.close());
	}

	#attempt(step: () => unknown): void {
		try {
			step();
		} catch (error) {
			if (error instanceof Refusal || !isXmlError(error)) throw error;
			const { line, column } = this.#parser;
			refuse('xml-invalid', { row: line, values: { line, column: column + 1 } });
		}
	}
}

/** saxes throws plain errors whose message begins with line and column. */
function isXmlError(error: unknown): boolean {
	return error instanceof Error && /^\d+:\d+: /.test(error.message);
}

function split(name: string): [name: string, prefix: string] {
	const colon = name.indexOf(':');
	return colon < 0 ? [name, ''] : [name.slice(colon + 1), name.slice(0, colon)];
}

/** Reads a whole text at once. */
export function readXml(text: string, listener: XmlListener): void {
	const reader = new XmlReader(listener);
	reader.write(text);
	reader.end();
}
