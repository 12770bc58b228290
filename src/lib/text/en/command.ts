import { english } from '../format/template.ts';
import type { Dictionary } from '../nl/dictionary.ts';

export const command = {
	noCommand: ({ name }) => english`There is no command ${name}.`,
	unknownOption: ({ option }) => english`There is no option ${option}.`,
	optionWithoutValue: ({ option }) => english`Put a value after ${option}.`,
	optionWithValue: ({ option }) => english`Put no value after ${option}.`,
	oneOf: ({ option, choices }) => english`Choose for ${option} from: ${choices}.`,
	oneAtATime: ({ more }) => english`Name 1 file at a time, without ${more}.`,
	noMoreThanOptions: ({ more }) => english`Give options only, without ${more}.`,
	fileOrScan: 'Name a file, or a scan with --scan.',
	onlyOneOf: ({ option, other }) => english`Choose ${option} or ${other}, not both.`,
	lensNoJson: 'Put a JSON object after --lens, such as {"rule":"both"}.',
	lensWrong: ({ where }) => english`What stands after --lens is not right: ${where}.`,
	noWave: ({ name }) => english`There is no measurement called "${name}".`,
	noMeasure: ({ ids }) => english`There is no such measure here: ${ids}.`,
	twoToCompare: 'Name the 2 files or the 2 choices that you want to compare.',
	noSide: ({ text }) =>
		english`We cannot compare with ${text}. Use wave:NAME, source:CODE, paper, practice or JSON.`,
	filesToImport: 'Name one or more files to read.',
	scanNeeded: 'Name the scan with --scan.',
	noDate: ({ text }) => english`This is no date: ${text}.`,
	mappingUnreadable: ({ file }) => english`The file ${file} of --mapping is not well-written JSON.`,
	mappingShape: ({ file }) =>
		english`The file ${file} of --mapping should hold {"columns": {"header": "field"}}.`,
	inAndOut: 'Name a file to read and a file to write.',
	sameFile: 'The file to read and the file to write are the same. Choose another name.',
	endings: 'Choose a name that ends in .xlsx, .vangnet.json, .json, .graphml, .gexf or .csv.',
	oneToWrite: 'Name 1 file to write.',
	lensForGraphs: 'Use --lens with .graphml, .gexf and .csv. Other files always hold everything.',
	namesBecameCodes: 'Names became codes. Give --keys FILE to keep which is which.',
	notThisComputer: ({ host }) =>
		english`Vangnet is for this computer only: 127.0.0.1, ::1 or localhost. It does not listen on ${host}.`,
	noPort: ({ text }) => english`Choose a number from 0 to 65535 for --port, not ${text}.`,
	portTaken: ({ port }) => english`Port ${port} is not free. Choose another, or leave --port out.`
} satisfies Dictionary['command'];

export const commandLabels = {
	alreadyRunning: 'Vangnet is already running',
	starting: 'Vangnet is being started with these data already',
	counts: {
		read: 'read',
		created: 'created',
		updated: 'updated',
		unchanged: 'unchanged',
		rejected: 'rejected',
		skipped: 'skipped'
	}
} satisfies Dictionary['commandLabels'];
