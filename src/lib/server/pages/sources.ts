import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { HiddenNames } from '#lib/domain/records/hidden-names.ts';
import { words } from '#lib/text/words.ts';
import type { SourceBrief } from '../store/read/sources.ts';
import type { Study } from './study.ts';

type Seen = Pick<Study, 'columns' | 'hasNames'>;

/** Of each version of a scan; they go when its columns go. */
const hidden = new WeakMap<ScanColumns, HiddenNames>();

/** What a source is called; the title of own knowledge is a code. */
export function sourceTitle(source: SourceBrief, study: Seen & Pick<Study, 'language'>): string {
	if (source.isOwnKnowledge) return words(study.language).screens.ownKnowledge;
	return textSeen(source.title || source.code, study);
}

/** What a source or a file is called: whoever sees codes sees no name of a person in it either. */
export function textSeen(text: string, { columns, hasNames }: Seen): string {
	if (hasNames) return text;
	const hide = hidden.get(columns) ?? new HiddenNames(columns.actors);
	hidden.set(columns, hide);
	return hide.text(text);
}
