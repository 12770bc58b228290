import { dayBounds } from '#lib/domain/day.ts';
import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { ReadOptions } from '../reading.ts';
import type { PlainEdge } from '../graphs/plain-graph.ts';
import { FieldBag, textOf } from './field-text.ts';

/**
 * The sources and waves of a plain graph. A file is one source that names everybody, of
 * one wave; edges that tell their wave make a wave each, and edges that tell their
 * source a source each.
 */
export class ToldBy {
	readonly #builder: RecordsBuilder;
	readonly #options: ReadOptions;
	readonly #base: string;
	/** Names of the waves, in the order in which the file tells them. */
	readonly #names: readonly string[];
	readonly #tellsWaves: boolean;

	constructor(builder: RecordsBuilder, options: ReadOptions, edges: readonly PlainEdge[]) {
		this.#builder = builder;
		this.#options = options;
		this.#base = baseName(options);
		const told = new Set(edges.map((edge) => waveOf(new FieldBag(edge.attributes))));
		told.delete('');
		this.#tellsWaves = told.size > 0;
		this.#names = this.#tellsWaves ? [...told] : [options.wave ?? this.#base];
	}

	/** Every wave of the file. */
	waves(): readonly number[] {
		return this.#names.map((name) => this.#wave(name));
	}

	/** The source of what an edge says; takes what the edge tells of it out of the bag. */
	sourceOf(bag: FieldBag): number {
		const name = textOf(bag.take('source')).trim();
		const wave = textOf(bag.take('wave')).trim();
		return this.#source(name, wave);
	}

	/** The source that is the file itself. */
	ofFile(): readonly number[] {
		return this.#tellsWaves
			? this.#names.map((name) => this.#source('', name))
			: [this.#source('', '')];
	}

	#wave(name: string): number {
		const day = dayBounds(name) ? name : this.#tellsWaves ? '' : (this.#options.day ?? '');
		return this.#builder.wave(name, day, day);
	}

	#source(name: string, wave: string): number {
		const { fileName, sha256, sourceKind, covers, day } = this.#options;
		const code = [name || this.#base, wave].filter((part) => part !== '').join(' ');
		const waveName = wave !== '' ? wave : this.#tellsWaves ? undefined : this.#names[0]!;
		return this.#builder.source(
			{
				code,
				kind: sourceKind ?? 'register',
				title: name || fileName || code,
				...(dayBounds(wave) ? { day: wave } : day !== undefined ? { day } : {}),
				status: 'done',
				covers: covers ?? 'roster',
				// A source that the file only passes on has a voice of its own.
				...(name === '' && fileName !== '' ? { file: { name: fileName, sha256 } } : {})
			},
			waveName === undefined ? {} : { wave: this.#wave(waveName) }
		);
	}
}

function waveOf(bag: FieldBag): string {
	return textOf(bag.find('wave')).trim();
}

/** `net` for `net.nodes.csv`, `net.edges.csv` and `net.gexf`. */
function baseName({ fileName, sha256 }: ReadOptions): string {
	const base = fileName.replace(/\.[^.]+$/, '').replace(/\.(nodes|edges)$/i, '');
	return base || sha256.slice(0, 8) || '-';
}
