import { WORD_KINDS, wordIndex } from '#lib/domain/records/columns.ts';
import { IMPORT_COLUMNS, at, type Value, type Values } from '../../store/import/columns.ts';
import {
	beginOrNull,
	endOrNull,
	idOrNull,
	keyOf,
	orNull,
	removeFromList,
	type Planning
} from './planning.ts';

/** Adds the words of a file to the word lists of the scan. */
export function planWords({ records, state, drafts, fates }: Planning): void {
	const stored = state.rows('word');
	const known = new Set(stored.map((row) => keyOf(row[1]!, row[2]!)));
	let position = Math.max(-1, ...stored.map((row) => Number(row[3])));
	for (const kind of WORD_KINDS) {
		records.words[kind].forEach((code, at) => {
			if (code === '' || known.has(keyOf(kind, code))) return;
			drafts.add('word', [kind, code, ++position]);
			fates.set('word', wordIndex(kind, at), 'created');
		});
	}
}

/** Plans the measurements of a file, found again by name. */
export function planWaves({ records, state, drafts, fates, waveIds, isRepeat }: Planning): void {
	const stored = new Map(state.rows('wave').map((row) => [row[1], row]));
	records.waves.forEach((wave, index) => {
		const known = stored.get(wave.name);
		const values = [
			wave.name,
			orNull(wave.from),
			orNull(wave.to),
			beginOrNull(wave.earliest),
			endOrNull(wave.latest)
		];
		if (!known) {
			waveIds[index] = drafts.add('wave', values);
			fates.set('wave', index, 'created');
			return;
		}
		waveIds[index] = known[0] as number;
		const isSilent = wave.from === '' && wave.to === '';
		if (isRepeat || isSilent) return;
		const isMoment = wave.from === wave.to;
		const changed = isMoment ? stretched(known, values) : values;
		if (drafts.change('wave', known, [known[0]!, ...changed])) fates.set('wave', index, 'updated');
	});
}

/**
 * A list is made on one day of a measurement that lasts weeks: the day lies within the
 * period that is known, or stretches it.
 */
function stretched(stored: Values, values: readonly Value[]): readonly Value[] {
	const [name, ...moment] = values as [Value, Value, Value, number, number];
	const known = stored.slice(2) as [Value, Value, number | null, number | null];
	if (known.every((bound) => bound === null)) return values;
	let [from, to, earliest, latest] = known;
	if (earliest !== null && moment[2] < earliest) [from, , earliest] = moment;
	if (latest !== null && moment[3] > latest) [, to, , latest] = moment;
	return [name, from, to, earliest, latest];
}

const CODE = at('source', 'code');
const WAVE = at('source', 'wave_id');
const FILE = at('source', 'file_name');
/** A new version of a file is another file; that alone is no change in what it says. */
const SILENT = new Set<number>([FILE, at('source', 'sha256')]);

/** Plans the sources of a file, found again by code, else by file and measurement. */
export function planSources(planning: Planning): void {
	const { records, state, drafts, fates, sourceIds, waveIds, isRepeat } = planning;
	const stored = state.rows('source');
	const codes = new Set(stored.map((row) => row[CODE]));
	records.sources.forEach((source, index) => {
		const wave = idOrNull(waveIds, source.wave);
		const known = findSource(stored, source, wave);
		const values = sourceValues(planning, index, wave);
		if (known) {
			sourceIds[index] = known[0] as number;
			const merged = known.map((before, i) =>
				i <= CODE || values[i] === null || (isRepeat && before !== null) ? before : values[i]!
			);
			const speaks = merged.some((value, i) => value !== known[i] && !SILENT.has(i));
			drafts.change('source', known, merged);
			if (speaks) fates.set('source', index, 'updated');
		} else {
			const id = drafts.reserve('source');
			sourceIds[index] = id;
			drafts.insert('source', [id, freeCode(String(values[CODE]), codes), ...values.slice(2)]);
			fates.set('source', index, 'created');
		}
		if (planSpeakers(planning, index) && known) fates.set('source', index, 'updated');
	});
}

function findSource(
	stored: readonly Values[],
	{ code, file }: { code: string; file: string },
	wave: number | null
): Values | undefined {
	const coded = stored.find((row) => row[CODE] === code);
	// One file may be read into several measurements; it is then another source each time.
	const isOtherWave = file !== '' && coded?.[FILE] === file && coded[WAVE] !== wave;
	if (coded && !isOtherWave) return coded;
	return file === '' ? undefined : stored.find((row) => row[FILE] === file && row[WAVE] === wave);
}

function freeCode(code: string, taken: Set<Value | undefined>): string {
	const stem = code === '' ? 'B' : code;
	let free = code === '' ? 'B-1' : code;
	for (let n = 2; taken.has(free); n++) free = `${stem}-${n}`;
	taken.add(free);
	return free;
}

function sourceValues({ records, actorIds }: Planning, index: number, wave: number | null): Values {
	const source = records.sources[index]!;
	const detail = records.sourceDetails[index];
	const values: Record<string, Value> = {
		id: null,
		code: source.code,
		kind: source.kind,
		title: source.title,
		status: source.status,
		covers: source.covers,
		day_text: orNull(source.day),
		earliest: beginOrNull(source.earliest),
		latest: endOrNull(source.latest),
		wave_id: wave,
		household_id: idOrNull(actorIds, source.household),
		question: orNull(detail?.question),
		form: detail?.form ?? null,
		second_hand_of: orNull(detail?.secondHandOf),
		file_name: orNull(source.file),
		sha256: orNull(detail?.sha256)
	};
	return IMPORT_COLUMNS.source.map((column) => values[column]!);
}

/** Plans who spoke and who asked; says whether that is other than it was. */
function planSpeakers(planning: Planning, index: number): boolean {
	const { records, actorIds, sourceIds, drafts, state } = planning;
	const id = sourceIds[index]!;
	const informants = [...new Set(records.sources[index]!.informants.map((i) => actorIds[i]!))];
	const interviewers = records.sourceDetails[index]?.interviewers ?? [];
	let isOther = false;
	const lists = [
		['source_informant', informants],
		['source_interviewer', interviewers]
	] as const;
	for (const [table, speakers] of lists) {
		const known = state.listOf(table, id);
		for (const speaker of speakers) {
			if (known.some((row) => row[2] === speaker)) continue;
			drafts.add(table, [id, speaker]);
			isOther = true;
		}
		// A file that names nobody leaves those who are known.
		for (const row of speakers.length > 0 ? known : []) {
			if ((speakers as readonly Value[]).includes(row[2]!)) continue;
			isOther = removeFromList(planning, table, row) || isOther;
		}
	}
	return isOther;
}
