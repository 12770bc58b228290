import { english } from '../../format/template.ts';
import type { fileProblems as source } from '../../nl/problems/files.ts';
import { phrases } from '../phrases.ts';

const KINDS = 'Use Excel (.xlsx), CSV, JSON, GraphML or GEXF.';
const AS_GRAPHML = 'Save the net from that program as GraphML or GEXF.';

export const fileProblems = {
	'file-empty': 'This file is empty. Choose a file that holds something.',
	'file-too-large': ({ limit }) =>
		english`This file is larger than ${Math.floor(limit / 1024 / 1024)} MB. Split it into smaller files.`,
	'file-has-password': 'This file has a password. Save it without a password and try again.',
	'format-unknown': `We do not know this kind of file. ${KINDS}`,
	'format-xls': 'This is an old Excel file (.xls). Save it in Excel as .xlsx.',
	'format-xlsb': 'We do not read this kind of Excel file (.xlsb). Save it in Excel as .xlsx.',
	'format-ods': 'We do not read this kind of spreadsheet (.ods). Save it as .xlsx.',
	'format-ucinet': 'We do not read files of UCINET. Save the table as CSV or .xlsx.',
	'format-cx2': `We do not read files of Cytoscape (CX2). ${AS_GRAPHML}`,
	'format-sif': `We do not read files of Cytoscape (SIF). ${AS_GRAPHML}`,
	'format-gml': `We do not read files of the kind GML. ${AS_GRAPHML}`,
	'format-pajek': `We do not read files of Pajek. ${AS_GRAPHML}`,
	'format-dot': `We do not read files of Graphviz (DOT). ${AS_GRAPHML}`,
	'format-pdf': 'We cannot read a PDF. Put the table in Excel and save it as .xlsx.',
	'format-document':
		'We cannot read a text document. Copy the table and paste it on the start screen.',
	'format-picture': 'We cannot read a picture. Put the data in a table.',
	'format-html': 'We cannot read a web page. Copy the table and paste it on the start screen.',
	'format-xml': `This XML file is neither GraphML nor GEXF. ${KINDS}`,
	'format-program': `This is a program and no list. We do not open it. ${KINDS}`,
	'format-archive': `This is a packed file. Unpack it first. ${KINDS}`,
	'encoding-broken': 'The letters in this file cannot be read. Save it again as UTF-8.',
	'encoding-guessed': 'We guessed how the letters were saved. Check whether é, ë and ï are right.',
	'control-character': 'There is a sign here that is no letter. Type this text again.',
	'broken-character': 'There is half a sign here. Type this text again.',
	'hidden-characters-removed': ({ count }) =>
		english`There were invisible signs in ${phrases.cells(count)}. We took them out.`,
	'zip-damaged': 'This file is damaged. Save it again and try once more.',
	'zip-too-many-entries': ({ limit }) =>
		english`This file has more than ${limit} parts. Save the table alone as .xlsx.`,
	'zip-path-outside': 'This file wants to write outside its own folder. We do not open it.',
	'file-expands-too-much': 'This file becomes far too large when unpacked. We do not open it.',
	'doctype-not-allowed':
		'This file points to something outside it (DOCTYPE). We do not open it. Remove that line.',
	'xml-invalid': 'This is no well-written XML. Make the file again in the program it came from.',
	'xml-too-deep': ({ limit }) =>
		english`This file has more than ${limit} layers inside each other. Make it simpler.`,
	'xml-too-many-attributes': ({ limit }) =>
		english`There are more than ${limit} attributes on 1 element here. Remove a few.`,
	'no-table':
		'We find no table in this. Put each row on a line of its own, with commas or semicolons between.',
	'quote-not-closed': 'A quotation mark opens here and never closes. Remove it or close it.',
	'duplicate-header': 'This column name occurs twice. Give each column a name of its own.',
	'hostile-header': 'This column name is not allowed. Give the column another name.',
	'too-many-rows': ({ limit }) => english`There are more than ${limit} rows. Split the file.`,
	'too-many-columns': ({ limit }) => english`There are more than ${limit} columns. Split the file.`,
	'too-many-cells': ({ limit }) => english`There are more than ${limit} cells. Split the file.`,
	'cell-too-long': ({ limit }) =>
		english`This cell has more than ${limit} characters. Make the text shorter.`,
	'cell-errors': ({ count }) =>
		english`There is an error message of Excel in ${phrases.cells(count)}. We read that as not filled in.`,
	'formula-without-value': ({ count }) =>
		english`There is a formula without a result in ${phrases.cells(count)}. Open the file in Excel and save it again.`,
	'date-does-not-exist': ({ count }) =>
		english`There is a date that does not exist in ${phrases.cells(count)}. Correct it.`,
	'macros-ignored': 'There are macros in this file. We did not run them and did not keep them.',
	'links-ignored': ({ count }) => english`Links to other files: ${count}. We did not follow them.`,
	'json-invalid': 'This is no well-written JSON. Make the file again in the program it came from.',
	'json-too-deep': ({ limit }) =>
		english`This file has more than ${limit} layers inside each other. Make it simpler.`,
	'duplicate-key': 'This name occurs twice. Give each item a name of its own.',
	'hostile-key': 'This name is not allowed. Give the item another name.',
	'number-not-finite':
		'There is something here that is no ordinary number. Write for example 4 or 2.5.',
	'attribute-nested': 'This item is made of other items. We do not read it.',
	'no-network': `We find no net and no table in this. ${KINDS}`,
	'network-empty': 'There is nobody in this yet. Choose another file or add someone.',
	'too-large': ({ limit }) =>
		english`This net is too large: there are more than ${limit}. Split the file.`,
	'several-graphs': ({ count }) =>
		english`There are ${count} nets in this file. Are they about the same people?`,
	'key-undeclared': 'The file does not announce this attribute. We read it as text.',
	'hyperedge-skipped': 'We do not read a line with more than 2 ends. Make it separate lines.',
	'value-repeated': 'This attribute occurs twice. We read the last one.',
	'value-changes': 'This attribute changes over time. We read the last one.',
	'ends-guessed': ({ from, to }) =>
		english`Is it right that the lines run from column "${from}" to column "${to}"?`,
	'no-header':
		'There are no column names. Is it right that the first 2 columns say who is with whom?',
	'kinds-not-used': ({ known, count }) =>
		english`This column names a kind we know for ${known} of the ${count}. Should there be a kind here?`,
	'node-conflict': 'This code is there already, but different. Give each code 1 name and 1 kind.',
	'node-undeclared': 'This point is not in the list of points. We added it.',
	'repeated-node': 'This point occurs twice. We made it one.',
	'id-missing': 'The code has not been filled in. Give each point a code.',
	'end-missing': 'One of the 2 ends has not been filled in. Fill in who is in contact with whom.',
	'repeated-row': 'This row occurs twice. We count it once.',
	'self-loop': 'This line runs from someone to themselves. We do not count it.',
	'ends-do-not-fit':
		'There can be no such line between these 2 kinds. Check whether the kind is right.',
	'weight-not-positive': 'The strength must be a number above 0. Correct the number or remove it.',
	'number-unreadable': 'We cannot read this number. Write for example 4 or 2.5.',
	'date-unreadable':
		'We cannot read this date. Write for example 12-03-2026, 2026-03 or autumn 2026.',
	'end-before-begin': 'The end lies before the begin. Check both dates.',
	'value-unknown': 'We do not know this word here. Choose a word from the help of this column.',
	'holds-bsn':
		'There is a citizen service number here. We may not keep it. Remove it and try again.',
	'looks-like-bsn':
		'This looks like a citizen service number. Remove it, or confirm that it is something else.'
} satisfies typeof source;
