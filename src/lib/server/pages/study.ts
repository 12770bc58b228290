import type { ConsultationState } from '#lib/domain/actor.ts';
import { canonicalLens, lensFromParameters, type Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { OPEN_END, dayText } from '#lib/domain/day.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { directoryOf, type Directory } from '#lib/graph/directory.ts';
import { viewOf, type View } from '#lib/graph/view.ts';
import type { Language } from '#lib/text/language.ts';
import { namesOf, type Names } from '#lib/text/readings/names.ts';
import type { Store } from '../store/database/open.ts';
import { scanColumns } from '../store/read/columns.ts';
import { findScan, type ScanSummary } from '../store/read/scans.ts';

/** Who reads: in which language, and whether they may see names. */
export interface Reader {
	readonly language: Language;
	readonly names: boolean;
}

/** A scan as one reader sees it through one lens: what every page starts from. */
export interface Study {
	readonly scan: ScanSummary;
	readonly columns: ScanColumns;
	/** What is shown when the address asks for nothing else. */
	readonly base: Lens;
	readonly lens: Lens;
	readonly view: View;
	readonly directory: Directory;
	readonly names: Names;
	readonly language: Language;
	/** Whether names leave the server for this reader. */
	readonly hasNames: boolean;
	/** What was agreed with each household, by its index in the actors. */
	readonly consultations: ReadonlyMap<number, ConsultationState>;
}

/**
 * Opens a scan through the lens that the address asks for.
 *
 * @returns undefined when there is no such scan
 */
export function openStudy(
	store: Store,
	uid: string,
	parameters: URLSearchParams,
	reader: Reader
): Study | undefined {
	const scan = findScan(store, uid);
	const columns = scan && scanColumns(store, scan.id);
	if (!columns) return undefined;
	const base = baseLens(columns);
	const wish = lensFromParameters(parameters, base);
	const lens = knowsWave(columns, wish) ? wish : { ...wish, when: base.when };
	const view = viewThrough(columns, lens);
	const directory = directoryOf(columns, view, reader.names);
	const names = namesOf(view.snapshot, directory, reader.language);
	return {
		scan,
		columns,
		base,
		lens,
		view,
		directory,
		names,
		language: reader.language,
		hasNames: reader.names,
		consultations: new Map(columns.consultations.map((row) => [row.household, row.state]))
	};
}

/**
 * The lens of a scan when nobody chooses: the newest measurement, unless something was
 * told after it; then the day of the newest source. A scan without days shows all.
 */
export function baseLens(columns: ScanColumns): Lens {
	const done = columns.sources.filter((source) => source.status === 'done');
	const latest = Math.max(-1, ...done.map((s) => (s.latest < OPEN_END ? s.latest : -1)));
	const wave = columns.waves.at(-1);
	if (wave) {
		const index = columns.waves.length - 1;
		const isAfter = done.some(
			(s) => s.wave !== index && s.latest < OPEN_END && s.latest > wave.latest
		);
		if (!isAfter) return { ...DEFAULT_LENS, when: { wave: wave.name } };
	}
	return latest < 0 ? DEFAULT_LENS : { ...DEFAULT_LENS, when: { asOf: dayText(latest) } };
}

/** Whether the measurement that a lens asks for is there; one that asks for none finds it. */
export function knowsWave(columns: ScanColumns, { when }: Lens): boolean {
	if (typeof when !== 'object' || !('wave' in when)) return true;
	return columns.waves.some((wave) => wave.name === when.wave);
}

/** Views of each version of a scan; they go when its columns go. */
const views = new WeakMap<ScanColumns, Map<string, View>>();
const VIEWS_KEPT = 8;

function viewThrough(columns: ScanColumns, lens: Lens): View {
	const kept = views.get(columns) ?? new Map<string, View>();
	views.set(columns, kept);
	const key = canonicalLens(lens);
	const found = kept.get(key);
	if (found) return found;
	if (kept.size >= VIEWS_KEPT) kept.delete(kept.keys().next().value!);
	const view = viewOf(columns, lens);
	kept.set(key, view);
	return view;
}
