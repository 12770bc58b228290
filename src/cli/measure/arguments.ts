import { lensSchema, type Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { WrongUse, parseOptions } from '../command/wrong-use.ts';

export interface Arguments {
	readonly file?: string;
	readonly scan?: string;
	readonly data?: string;
	/** What was said of the lens; the rest follows from the subject. */
	readonly lens: Partial<Lens>;
	readonly only?: string;
	readonly all: boolean;
	readonly twoMode: boolean;
	readonly format: 'json' | 'csv' | 'table';
}

const OPTIONS = {
	scan: { type: 'string' },
	data: { type: 'string' },
	lens: { type: 'string' },
	rule: { type: 'string' },
	group: { type: 'string' },
	only: { type: 'string' },
	all: { type: 'boolean' },
	'two-mode': { type: 'boolean' },
	json: { type: 'boolean' },
	csv: { type: 'boolean' }
} as const;

/** @throws WrongUse */
export function readArguments(args: readonly string[]): Arguments {
	const { values, positionals } = parseOptions(args, OPTIONS);
	const [file, ...more] = positionals;
	if (more.length > 0) throw new WrongUse((say) => say.oneAtATime({ more: more.join(', ') }));
	if ((file === undefined) === (values.scan === undefined)) {
		throw new WrongUse((say) => say.fileOrScan);
	}
	refuseBoth(values.json && values.csv, '--json', '--csv');
	refuseBoth(values.all && values.only !== undefined, '--all', '--only');
	return {
		...(file === undefined ? {} : { file }),
		...(values.scan === undefined ? {} : { scan: values.scan }),
		...(values.data === undefined ? {} : { data: values.data }),
		...(values.only === undefined ? {} : { only: values.only }),
		lens: readLens(values.lens, values.rule, values.group),
		all: values.all ?? false,
		twoMode: values['two-mode'] ?? false,
		format: values.json ? 'json' : values.csv ? 'csv' : 'table'
	};
}

function refuseBoth(areGiven: boolean | undefined, option: string, other: string): void {
	if (areGiven) throw new WrongUse((say) => say.onlyOneOf({ option, other }));
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
		const unknown = issue!.code === 'unrecognized_keys' ? issue!.keys : [];
		const where = [...issue!.path, ...unknown].join('.');
		throw new WrongUse((say) => say.lensWrong({ where }));
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
	throw new WrongUse((say) => say.lensNoJson);
}
