import { parseArgs } from 'node:util';
import { DEFAULT_LENS, lensSchema, type Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, isLanguage, type Language } from '#lib/text/language.ts';

export interface Arguments {
	readonly file?: string;
	readonly scan?: string;
	readonly data?: string;
	/** What was said of the lens; the rest follows from the subject. */
	readonly lens: Partial<Lens>;
	readonly only?: string;
	readonly all: boolean;
	readonly twoMode: boolean;
	readonly language: Language;
	readonly format: 'json' | 'csv' | 'table';
}

/** Used in another way than was meant; the message says how. */
export class WrongUse extends Error {}

const OPTIONS = {
	scan: { type: 'string' },
	data: { type: 'string' },
	lens: { type: 'string' },
	rule: { type: 'string' },
	group: { type: 'string' },
	only: { type: 'string' },
	all: { type: 'boolean' },
	'two-mode': { type: 'boolean' },
	lang: { type: 'string' },
	json: { type: 'boolean' },
	csv: { type: 'boolean' }
} as const;

/** @throws WrongUse */
export function readArguments(args: readonly string[]): Arguments {
	const { values, positionals } = parse(args);
	const [file, ...more] = positionals;
	if (more.length > 0) throw new WrongUse(`One file at a time; what is ${more.join(', ')}?`);
	if ((file === undefined) === (values.scan === undefined)) {
		throw new WrongUse('Name a file, or a scan with --scan.');
	}
	if (values.json && values.csv) throw new WrongUse('Choose one of --json and --csv.');
	if (values.all && values.only !== undefined) {
		throw new WrongUse('Choose one of --all and --only.');
	}
	const language = values.lang ?? DEFAULT_LANGUAGE;
	if (!isLanguage(language)) throw new WrongUse(`--lang asks for ${LANGUAGES.join(' or ')}.`);
	return {
		...(file === undefined ? {} : { file }),
		...(values.scan === undefined ? {} : { scan: values.scan }),
		...(values.data === undefined ? {} : { data: values.data }),
		...(values.only === undefined ? {} : { only: values.only }),
		lens: readLens(values.lens, values.rule, values.group),
		all: values.all ?? false,
		twoMode: values['two-mode'] ?? false,
		language,
		format: values.json ? 'json' : values.csv ? 'csv' : 'table'
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

/** Unknown keys and values that make no sense are refused, so that no wish is passed over. */
export function readLens(text: string | undefined, rule?: string, group?: string): Partial<Lens> {
	const given = text === undefined ? {} : parseObject(text);
	const wish = {
		...given,
		...(rule === undefined ? {} : { rule }),
		...(group === undefined ? {} : { group })
	};
	const checked = lensSchema.safeParse({ ...DEFAULT_LENS, ...wish });
	if (!checked.success) {
		const [issue] = checked.error.issues;
		throw new WrongUse(`The lens is not right: ${issue!.path.join('.')} ${issue!.message}`);
	}
	const named = Object.keys(wish) as (keyof Lens)[];
	return Object.fromEntries(named.map((key) => [key, checked.data[key]]));
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			return value as Record<string, unknown>;
		}
	} catch {
		// Told below, together with other JSON that is no object.
	}
	throw new WrongUse('--lens asks for a JSON object, such as {"rule":"both"}.');
}
