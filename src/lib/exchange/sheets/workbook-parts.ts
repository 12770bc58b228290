import { refuse, type Problem } from '#lib/domain/problem.ts';
import { markOf } from '../bytes/encoding.ts';
import { XmlReader, type XmlListener } from '../bytes/xml.ts';
import type { ZipArchive } from '../bytes/zip.ts';

/** Where the parts of a workbook stand in its archive. */
export interface WorkbookParts {
	readonly sheets: readonly SheetPart[];
	readonly sharedStrings?: string;
	readonly styles?: string;
	/** Days are counted from 1904 instead of 1900. */
	readonly is1904: boolean;
}

export interface SheetPart {
	readonly name: string;
	readonly path: string;
	readonly hidden: boolean;
}

interface Relation {
	readonly type: string;
	readonly path: string;
}

/** Streams one XML part; false when the archive does not have it. */
export function readPart(archive: ZipArchive, path: string, listener: XmlListener): boolean {
	const reader = new XmlReader(listener);
	const mark = markOf(archive.head(path, 4) ?? new Uint8Array());
	const decoder = new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true });
	const decode = (chunk: Uint8Array, stream: boolean): string => {
		try {
			return decoder.decode(chunk, { stream });
		} catch {
			return refuse('encoding-broken');
		}
	};
	if (!archive.stream(path, (chunk) => reader.write(decode(chunk, true)))) return false;
	reader.write(decode(new Uint8Array(), false));
	reader.end();
	return true;
}

/**
 * Finds the sheets of a workbook by what its parts say of each other, in the ordinary
 * and the strict form of the format. Sheets that hold a chart only are left out.
 *
 * @throws Refusal `format-archive` when the zip holds no workbook
 */
export function findParts(archive: ZipArchive): WorkbookParts {
	const root = [...relationsOf(archive, '').values()].find(({ type }) => type === 'officeDocument');
	const path = root?.path ?? 'xl/workbook.xml';
	const relations = relationsOf(archive, path);
	const sheets: SheetPart[] = [];
	let is1904 = false;
	const found = readPart(archive, path, {
		open({ name, attributes }) {
			if (name === 'workbookPr') is1904 ||= /^(1|true)$/.test(attributes.date1904 ?? '');
			if (name !== 'sheet') return;
			const relation = relations.get(idOf(attributes));
			if (relation?.type !== 'worksheet') return;
			const hidden = /hidden/i.test(attributes.state ?? '');
			sheets.push({ name: attributes.name ?? '', path: relation.path, hidden });
		}
	});
	if (!found) refuse('format-archive');
	const pathOf = (type: string): string | undefined =>
		[...relations.values()].find((relation) => relation.type === type)?.path;
	return { sheets, is1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

/** `r:id`, whatever the prefix is called. */
function idOf(attributes: Readonly<Record<string, string>>): string {
	const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
	return (key && attributes[key]) ?? '';
}

/** What one part points to, by the ids of its relations. */
function relationsOf(archive: ZipArchive, path: string): Map<string, Relation> {
	const slash = path.lastIndexOf('/') + 1;
	const relations = new Map<string, Relation>();
	readPart(archive, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, {
		open({ name, attributes }) {
			if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
			relations.set(attributes.Id ?? '', {
				type: (attributes.Type ?? '').split('/').at(-1)!,
				path: resolvePath(path.slice(0, slash), attributes.Target ?? '')
			});
		}
	});
	return relations;
}

function resolvePath(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

/** What a workbook holds beside its cells and what is left alone: macros and links. */
export function leftAlone(archive: ZipArchive): Problem[] {
	const problems: Problem[] = [];
	const count = (pattern: RegExp): number =>
		archive.names.filter((name) => pattern.test(name)).length;
	if (count(/vbaProject\.bin$|(^|\/)macrosheets\//i) > 0) {
		problems.push({ code: 'macros-ignored', severity: 'notice' });
	}
	const links = count(/(^|\/)(externalLinks\/[^/]+|connections|queryTables\/[^/]+)\.xml$/i);
	if (links > 0) {
		problems.push({ code: 'links-ignored', severity: 'notice', values: { count: links } });
	}
	return problems;
}
