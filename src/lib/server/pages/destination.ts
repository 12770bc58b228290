import { ownPath } from '../access.ts';
import type { Store } from '../store/database/open.ts';
import { openStudy, type Reader } from './study.ts';

/**
 * Where somebody goes who took a step back or did it again: the page they were on, or
 * when the step took that page away, the list that it stood in.
 */
export function destination(store: Store, uid: string, to: string, reader: Reader): string {
	const path = ownPath(to || `/scans/${uid}/data`);
	const [page, query = ''] = path.split('?');
	const study = openStudy(store, uid, new URLSearchParams(query), reader);
	if (!study) return '/';
	const [, list, code] = /^(.+\/(?:households|roles|confirm))\/([^/]+)$/.exec(page!) ?? [];
	const { codes } = study.directory;
	if (code === undefined || codes.some((known) => encodeURIComponent(known) === code)) return path;
	return query ? `${list}?${query}` : list!;
}
