import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { recognise } from '#lib/exchange/bytes/kind.ts';
import { bytesOf, codesOf, refusalOf, workbookOf } from '../fixtures.ts';

describe('a file that we do not read says kindly what it is', () => {
	const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
	const wide = (text: string): number[] => [...text].flatMap((one) => [one.charCodeAt(0), 0]);
	test.each<[string, string, Uint8Array]>([
		['file-empty', 'a.csv', new Uint8Array()],
		['file-empty', 'a.csv', bytesOf(' \n\t')],
		['file-empty', 'a.csv', bytesOf(';;;\r\n;;;')],
		['file-empty', 'a.csv', bytesOf('"",""\n|')],
		['file-empty', 'a.csv', Uint8Array.of(0xef, 0xbb, 0xbf)],
		['format-xls', 'called.csv', Uint8Array.of(...OLE, 0, 0)],
		['format-xls', 'old.xls', Uint8Array.of(0x09, 0x08, 0x10, 0, 0, 6)],
		['file-has-password', 'x.xlsx', Uint8Array.of(...OLE, 0, 0, ...wide('EncryptedPackage'))],
		['format-program', 'called.csv', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3)],
		['format-pdf', 'a.pdf', bytesOf('%PDF-1.7')],
		['format-picture', 'a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)],
		['format-archive', 'a.csv', Uint8Array.of(0x1f, 0x8b, 8, 0)],
		['format-ods', 'a.ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.x') })],
		['format-document', 'a.docx', zipSync({ 'word/document.xml': strToU8('<d/>') })],
		['format-xlsb', 'a.xlsb', zipSync({ 'xl/workbook.bin': strToU8('b') })],
		['format-ucinet', 'camp.##h', Uint8Array.of(5, 0x56, 0x36, 0x34, 0x30, 0x34, 0)],
		['format-ucinet', 'camp.##d', Uint8Array.of(0, 0, 0x80, 0x3f)],
		['format-ucinet', 'a.txt', bytesOf('dl n=4 format=edgelist1')],
		['format-sif', 'a.sif', bytesOf('a interacts b')],
		['format-gml', 'a.txt', bytesOf('Creator "igraph"\nVersion 1\ngraph\n[\n  directed 0\n]')],
		['format-cx2', 'a.json', bytesOf('[{"CXVersion":"2.0"},{"met')],
		['format-pajek', 'a.net', bytesOf('*Vertices 3\n1 "a"')],
		['format-dot', 'a.txt', bytesOf('digraph town { a -> b }')],
		['format-html', 'a.csv', bytesOf('<html><body>hello')],
		['format-html', 'a.xml', bytesOf('<!DOCTYPE html PUBLIC "x"><html/>')],
		['format-xml', 'a.xml', bytesOf('<?xml version="1.0"?><!-- note --><town/>')],
		['doctype-not-allowed', 'a.gexf', bytesOf('<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>')],
		['format-unknown', 'a.bin', Uint8Array.of(1, 2, 0, 3)]
	])('%s', (code, name, bytes) => {
		expect(codesOf(refusalOf(() => recognise(bytes, name)))).toEqual([code]);
	});
});

describe('a file that we read is known by its content, whatever it is called', () => {
	test.each<[string, Uint8Array]>([
		['workbook', workbookOf()],
		['graphml', bytesOf('<?xml version="1.0"?>\n<g:graphml xmlns:g="x"/>')],
		['gexf', bytesOf('\ufeff<gexf/>')],
		['json', bytesOf(' {"nodes":[]}')],
		['table', bytesOf('MZorg;naam\n1;a')],
		['table', bytesOf('PKnummer;naam\n1;a')],
		['table', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x62, 0)]
	])('%s', (kind, bytes) => {
		expect(recognise(bytes, 'nothing').kind).toBe(kind);
	});
});
