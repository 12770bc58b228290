import type { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { ReadOptions } from '../../reading.ts';
import type { WaveMark } from '../header/header-parts.ts';

/** What a row or a column says of where it comes from. */
export interface SourceMention {
	readonly kind?: SourceKind;
	/** As written: "interview", "beleidsplan p. 14". */
	readonly words?: string;
	/** EDTF */
	readonly day?: string;
	readonly wave?: WaveMark;
	readonly informants?: readonly number[];
	/** Names of the informants, as part of the code. */
	readonly informantNames?: readonly string[];
	readonly interviewers?: readonly string[];
}

/** The sources of a file: the file itself, and those that its rows and columns name. */
export class Sources {
	readonly #builder: RecordsBuilder;
	readonly #options: ReadOptions;
	readonly #base: string;

	constructor(builder: RecordsBuilder, options: ReadOptions) {
		this.#builder = builder;
		this.#options = options;
		this.#base = baseName(options);
	}

	/** The source of a row, or of the whole file. Added when it is first spoken of. */
	add(mention: SourceMention = {}): number {
		const { kind, words, day, informants, informantNames, interviewers } = mention;
		const options = this.#options;
		const wave = mention.wave ?? this.#ownWave();
		const own = [words, day, informantNames?.join(', ')].filter(Boolean).join(' ');
		const code = [this.#base, wave ? `@${wave.name}` : '', own ? `: ${own}` : ''].join('');
		return this.#builder.source(
			{
				code,
				kind: kind ?? options.sourceKind ?? 'professional',
				title: own || options.fileName || this.#base,
				day: day ?? mention.wave?.day ?? options.day,
				status: 'done',
				covers: options.covers ?? 'mentions',
				interviewers,
				file: { name: options.fileName, sha256: options.sha256 }
			},
			{
				wave: wave ? this.#builder.wave(wave.name, wave.day ?? '', wave.day ?? '') : undefined,
				informants
			}
		);
	}

	/** The measurement that the whole file belongs to; a roster always belongs to one. */
	wave(): number | undefined {
		const own = this.#ownWave();
		return own ? this.#builder.wave(own.name, own.day ?? '', own.day ?? '') : undefined;
	}

	#ownWave(): WaveMark | undefined {
		const { wave, covers, day } = this.#options;
		if (wave !== undefined && wave !== '') return { name: wave, day };
		return covers === 'roster' ? { name: day ?? this.#base, day } : undefined;
	}
}

/** The code of a file as a source: its base name, or for pasted text what it holds. */
function baseName({ fileName, sha256 }: ReadOptions): string {
	const base = fileName.replace(/\.[^.]{1,8}$/, '');
	return base || `pasted-${sha256.slice(0, 8) || 'text'}`;
}
