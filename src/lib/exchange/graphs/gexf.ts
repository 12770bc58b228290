import type { AttributeValue } from '#lib/domain/actor.ts';
import { refuse } from '#lib/domain/problem.ts';
import type { TextDoor } from '../bytes/clean.ts';
import { readXml, type XmlElement, type XmlListener } from '../bytes/xml.ts';
import { AttributeReader, takeDirected } from './attributes.ts';
import { periodOf } from './gexf-period.ts';
import {
	EDGE_SHEET,
	GraphCollector,
	NODE_SHEET,
	type PlainGraph,
	type PlainPeriod
} from './plain-graph.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { NAMELESS } from '../write/gexf.ts';

const LONGEST_TITLE = 200;

interface Column {
	readonly title: string;
	readonly type: string;
	fallback?: string;
}

interface Draft {
	readonly kind: 'node' | 'edge';
	readonly row: number;
	readonly element: Readonly<Record<string, string>>;
	readonly attributes: Map<string, AttributeValue>;
	readonly periods: PlainPeriod[];
}

/**
 * A GEXF file of version 1.1, 1.2 or 1.3 (gexf.net): attributes with their types and
 * defaults, nodes inside nodes, spells. What concerns drawing is passed over. Of a value
 * that changes over time the last one is kept, which is told.
 *
 * @throws Refusal when it is no XML, has a DOCTYPE, or holds more than one file may
 */
export function readGexf(text: string, door: TextDoor): PlainGraph {
	const reader = new GexfReader(door);
	readXml(text, reader);
	return reader.graph();
}

class GexfReader implements XmlListener {
	readonly #collector = new GraphCollector();
	readonly #read: AttributeReader;
	readonly #columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() };
	readonly #drafts: Draft[] = [];
	#class: Draft['kind'] = 'node';
	#column: Column | undefined;
	#default: string | undefined;
	#isDirected = false;
	#hasDates = true;
	#graphs = 0;
	#isNameless = false;
	#title = '';
	#nodeCount = 0;
	#edgeCount = 0;

	constructor(door: TextDoor) {
		this.#read = new AttributeReader(door, this.#collector);
	}

	open({ name, prefix, attributes }: XmlElement): void {
		if (prefix === 'viz') return;
		switch (name) {
			case 'graph':
				return this.#enter(attributes);
			case 'attributes':
				this.#class = attributes.class === 'edge' ? 'edge' : 'node';
				return;
			case 'attribute':
				return this.#declare(attributes);
			case 'default':
			case 'keywords':
			case 'title':
				this.#default = '';
				return;
			case 'node':
				return this.#begin('node', ++this.#nodeCount, attributes);
			case 'edge':
				return this.#begin('edge', ++this.#edgeCount, attributes);
			case 'attvalue':
				return this.#keep(attributes);
			case 'spell':
			case 'slice':
				return this.#addPeriod(attributes);
		}
	}

	text(text: string): void {
		if (this.#default !== undefined) this.#default += text;
	}

	close(name: string): void {
		if (name === 'keywords') {
			this.#isNameless ||= this.#default?.trim() === NAMELESS;
			this.#default = undefined;
		} else if (name === 'title') {
			this.#title ||= this.#read.text(this.#default?.slice(0, LONGEST_TITLE), {});
			this.#default = undefined;
		} else if (name === 'default') {
			if (this.#column && this.#default?.trim()) this.#column.fallback = this.#default;
			this.#default = undefined;
		} else if (name === 'attribute') this.#column = undefined;
		else if (name === 'node' || name === 'edge') this.#finish(this.#drafts.pop());
	}

	#enter(attributes: XmlElement['attributes']): void {
		this.#graphs++;
		this.#isDirected = attributes.defaultedgetype === 'directed';
		const format = attributes.timeformat ?? attributes.timetype ?? 'date';
		this.#hasDates = /^date/i.test(format);
	}

	#declare(attributes: XmlElement['attributes']): void {
		const id = attributes.id ?? '';
		const title = this.#read.name(attributes.title ?? id, {});
		this.#column = { title, type: attributes.type ?? 'string' };
		this.#columns[this.#class].set(id, this.#column);
	}

	#begin(kind: Draft['kind'], row: number, element: XmlElement['attributes']): void {
		this.#drafts.push({ kind, row, element, attributes: new Map(), periods: [] });
		if (element.start ?? element.end ?? element.startopen ?? element.endopen) {
			this.#addPeriod(element);
		}
	}

	#keep(attributes: XmlElement['attributes']): void {
		const draft = this.#drafts.at(-1);
		if (!draft) return;
		const place = placeOf(draft);
		// Files older than version 1.1 say `id` for `for`.
		const id = attributes.for ?? attributes.id ?? '';
		const column = this.#columns[draft.kind].get(id);
		const title = column?.title ?? this.#read.name(id, place);
		if (!column) {
			this.#collector.once({ code: 'key-undeclared', severity: 'warning', field: title });
		}
		if (draft.attributes.has(title)) {
			const changes = attributes.start ?? attributes.end;
			const code = changes === undefined ? 'value-repeated' : 'value-changes';
			this.#collector.once({ code, severity: 'notice', ...place, field: title });
		}
		this.#read.put(
			draft.attributes,
			title,
			attributes.value ?? '',
			column?.type ?? 'string',
			place
		);
	}

	#addPeriod(attributes: XmlElement['attributes']): void {
		const draft = this.#drafts.at(-1);
		if (!draft || !this.#hasDates) return;
		const period = periodOf(attributes);
		if (period) draft.periods.push(period);
		else {
			const problem = { code: 'date-unreadable', severity: 'warning', field: 'start' } as const;
			this.#collector.once({ ...problem, ...placeOf(draft) });
		}
	}

	#finish(draft: Draft | undefined): void {
		if (!draft) return;
		const { attributes, element, periods, row, kind } = draft;
		const place = placeOf(draft);
		for (const { title, type, fallback } of this.#columns[kind].values()) {
			if (fallback === undefined || attributes.has(title)) continue;
			this.#read.put(attributes, title, fallback, type, place);
		}
		if (kind === 'node') {
			const label = this.#read.text(element.label, place) || undefined;
			const [period] = periods;
			if (period?.from) attributes.set('from', period.from);
			if (period?.to) attributes.set('to', period.to);
			const id = this.#read.text(element.id, place);
			this.#collector.addNode({ id, label, attributes, row });
			return;
		}
		const put = (name: string, text: string | undefined, type: string): void => {
			if (text !== undefined) this.#read.put(attributes, name, text, type, place);
		};
		put('weight', element.weight, 'double');
		put('label', element.label, 'string');
		const kindName = TIE_KINDS.includes(element.kind as never) ? 'kind' : 'relation';
		if (!attributes.has(kindName)) put(kindName, element.kind, 'string');
		const own = element.type === undefined ? takeDirected(attributes) : element.type === 'directed';
		const directed = own ?? this.#isDirected;
		this.#collector.addEdge({
			from: this.#read.text(element.source, place),
			to: this.#read.text(element.target, place),
			directed,
			attributes,
			...(periods.length > 0 ? { periods } : {}),
			row
		});
	}

	graph(): PlainGraph {
		if (this.#graphs === 0) refuse('no-network');
		if (this.#graphs > 1) {
			const values = { count: this.#graphs };
			this.#collector.problems.push({ code: 'several-graphs', severity: 'question', values });
		}
		const isNameless = this.#isNameless;
		const title = this.#title;
		return this.#collector.graph({ declaresNodes: true, isTable: false, isNameless, title });
	}
}

function placeOf(draft: Draft): { sheet: string; row: number } {
	return { sheet: draft.kind === 'node' ? NODE_SHEET : EDGE_SHEET, row: draft.row };
}
