import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_LANGUAGE, LANGUAGES, isLanguage, type Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';

type Say = ReturnType<typeof words>['command'];

/** Used in another way than was meant. It is told in the language that was asked for. */
export class WrongUse extends Error {
	readonly tell: (say: Say) => string;

	constructor(tell: (say: Say) => string) {
		super(tell(words('en').command));
		this.tell = tell;
	}
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of a command and what stands beside them. Each command takes `--lang`.
 *
 * @throws WrongUse for an option that the command does not have, or without its value
 */
export function parseOptions<const Given extends Options>(args: readonly string[], given: Given) {
	const options = { ...given, lang: { type: 'string' } as const };
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
		const option = /'([^' ]+)/.exec(message)?.[1] ?? '';
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
			throw new WrongUse((say) => say.unknownOption({ option }));
		const takesNone = /does not take/.test(message);
		throw new WrongUse((say) =>
			takesNone ? say.optionWithValue({ option }) : say.optionWithoutValue({ option })
		);
	}
}

/**
 * The language of everything a command says, also of what is wrong with its options.
 *
 * @throws WrongUse for a language that we do not speak
 */
export function languageOf(args: readonly string[]): Language {
	const at = args.findIndex((each) => /^--lang(=|$)/.test(each));
	if (at < 0) return DEFAULT_LANGUAGE;
	const given = args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : args[at + 1];
	return given !== undefined && isLanguage(given) ? given : oneOf('--lang', LANGUAGES, given)!;
}

/** One of the words that an option takes; undefined when it was not given. */
export function oneOf<Word extends string>(
	option: string,
	known: readonly Word[],
	given: string | undefined
): Word | undefined {
	const found = known.find((word) => word === given);
	if (given === undefined || found !== undefined) return found;
	throw new WrongUse((say) => say.oneOf({ option, choices: known.join(', ') }));
}
