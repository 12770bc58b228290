import type { TieKind } from '#lib/domain/tie.ts';
import { english } from '../../format/template.ts';
import type { serverProblems as source } from '../../nl/problems/server.ts';
import { labels } from '../labels.ts';
import { phrases } from '../phrases.ts';

export const serverProblems = {
	'data-in-use': 'Another program is busy with these data. Wait a moment and try again.',
	'in-use': 'Another program is busy with these data. Wait a moment and try again.',
	'data-not-writable': 'We cannot write in this folder. Choose another folder with --data.',
	'database-empty': 'The file with the data is empty. Put back a copy.',
	'database-not-sqlite':
		'The file with the data is not one of Vangnet. Choose another folder with --data.',
	'database-of-another-program':
		'These data belong to another program. Choose another folder with --data.',
	'database-damaged': 'The file with the data is damaged. Put back a copy.',
	'database-newer': 'These data were made with a newer Vangnet. Update Vangnet and try again.',
	'database-migration-edited': ({ number }) =>
		english`Step ${number} of the structure of the data was changed afterwards. Install Vangnet again.`,
	'our-fault': 'Something went wrong on our side. Nothing was changed. Try again.',
	'not-found': 'We did not find this. Go back and choose again.',
	'processing-card-incomplete':
		'The legal ground of this scan has not been filled in yet. Fill it in first.',
	'stale-version': 'Somebody else changed this meanwhile. Look at what is there now and try again.',
	'nothing-to-undo': 'There is nothing to undo.',
	'nothing-to-redo': 'There is nothing to redo.',
	'change-unknown': 'We do not know this step. Choose a step from the list.',
	'change-was-purged': 'This step can no longer be undone: the data were erased.',
	'later-change-in-the-way': ({ change }) =>
		`Something about it was changed later, in step ${change}. Undo that step first.`,
	'consultation-is-asked-again':
		'This household does not want to take part. We do not undo that: ask again.',
	'consultation-stays': ({ code }) =>
		english`Household ${code} does not want to take part. That stays so, whatever this file says.`,
	'name-ambiguous': ({ code }) =>
		english`2 or more people go with this name (${code}). Who is meant?`,
	'known-by-name': ({ count }) =>
		count === 1
			? '1 name without an organisation was read as the only one in the scan who is called so.'
			: english`${count} names without an organisation were read as the only ones in the scan who are called so.`,
	'no-longer-in-file': ({ kind, from, to }) =>
		english`This is no longer in the file: ${tie(kind)}, ${[from, to]}. We kept it.`,
	'more-no-longer-in-file': ({ rest }) =>
		english`Also no longer in the file: ${phrases.mentions(rest)}. We kept everything.`,
	'unseen-stays':
		'Some households do not belong in every file. What is missing of them here, we kept.',
	'no-rows-accepted': 'We could not take over a single row. See below what is not right.',
	'rows-rejected': ({ rejected }) =>
		english`We could not take over ${phrases.tableRows(rejected)}. Nothing was kept. Correct the file first.`,
	'file-not-found': 'This file does not exist. Check the name and the folder.',
	'file-unreadable': 'We may not open this file. Close it in other programs or choose another.',
	'file-needs-too-much-memory': 'This file is too large for this computer. Split it.',
	'file-takes-too-long': 'Reading this file takes too long. Split it.',
	'output-not-writable': 'The file cannot be saved here. Choose another place.',
	'households-left-out': ({ count }) =>
		english`We left out ${phrases.households(count)}: they do not want to take part.`,
	'key-list-not-writable': 'We cannot keep the list of codes here. Choose another place.',
	'answers-unreadable': 'The answers did not arrive well. Fill them in again.',
	'import-expired': 'This file was read too long ago. Read it again.',
	'scan-not-found': ({ name }) =>
		english`There is no scan called "${name}". Check the name and the folder.`,
	'scan-name-taken': 'There is a scan of this name already. Choose another name.',
	'code-taken': 'This code is in use already. Choose another code.',
	'looks-like-name': 'This looks like a name. Fill in a code, or leave it empty: then we make one.',
	'household-has-no-name': 'A household has a code here and no name. Leave out the name.',
	'merge-in-a-circle': 'These 2 have been merged already. Choose another.',
	'source-outside-agreement':
		'It was not agreed with this household that you may fill this in. Discuss it with them first.',
	'scenario-unknown': 'This try-out is no longer there.',
	'scan-unknown': 'We do not know this scan. Choose a scan from the list.',
	'wave-unknown': 'We do not know this measurement. Choose one from the list.',
	'source-unknown': 'We do not know this source. Choose one from the list.',
	'actor-unknown': 'We do not know this name. Choose someone from the list.',
	'known-otherwise': ({ name, found }: { name: string; found: string }) =>
		`${name} is here already as ${found}. Choose from the list, or write another name.`,
	'household-unknown': 'We do not know this household. Choose a code from the list.',
	'organisation-unknown': 'We do not know this organisation. Choose one from the list.',
	'organisation-not-one':
		'2 or more organisations have this name. Choose one from the list, with its code.',
	'actor-not-one': '2 or more have this name. Add the code, or write the code alone.',
	'part-in-a-circle': 'This organisation is itself a part of it. Choose another one.',
	'tie-unknown': 'This contact or help is no longer there. Look again.',
	'claim-unknown': 'This mention is no longer there. Look again.',
	'consultation-unknown': 'What was discussed with them is no longer there. Look again.',
	'field-missing': 'This has not been filled in yet. Fill it in.',
	'field-not-valid': 'We cannot read this as it is. Check it.',
	'text-too-long': 'This text is too long. Make it shorter than 2000 characters.',
	'text-holds-details':
		'This holds a phone number, address, e-mail, account or date of birth. Take that out.',
	'not-a-date': 'We cannot read this date. Write for example 2026-03-12 or 2026.',
	'ends-before-begin': 'The end lies before the begin. Check both dates.',
	'name-missing': 'There is no name here yet. Fill in a name, a function or an organisation.',
	'self-tie': 'Nobody can have a line with themselves. Choose another.',
	'said-twice': 'This has been filled in already. Change what is there.',
	'look-unreadable':
		'We cannot read this file for the colours. Write it as JSON, as the explanation shows.',
	'look-unknown': ({ name }) => `"${name}" cannot be set here. Take it out, or check the name.`,
	'look-no-colour': ({ name }) =>
		`There is no colour at "${name}". Write a # and 6 signs: digits, or a to f.`,
	'look-no-size': ({ name }) =>
		`There is no right size at "${name}". Write for example "8px", or "110%" for type.`,
	'look-faint-by-day': ({ mark, ground, contrast, least }) =>
		english`Light: "${mark}" cannot be seen well on "${ground}": ${contrast} to 1. Make it at least ${least}.`,
	'look-faint-by-night': ({ mark, ground, contrast, least }) =>
		english`Dark: "${mark}" cannot be seen well on "${ground}": ${contrast} to 1. Make it at least ${least}.`,
	'case-invalid': ({ field }) => `What stands under "${field}" cannot be read. Check the file.`
} satisfies typeof source;

function tie(kind: string): string {
	return labels.tieKinds[kind as TieKind] ?? kind;
}
