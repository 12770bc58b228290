import { words } from '#lib/text/words.ts';
import type { SourceBrief } from '../store/read/sources.ts';
import type { Study } from './study.ts';

/** What a source is called; the title of own knowledge is a code. */
export function sourceTitle(source: SourceBrief, { language }: Pick<Study, 'language'>): string {
	return source.isOwnKnowledge ? words(language).screens.ownKnowledge : source.title || source.code;
}
