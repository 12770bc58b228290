import { endingWell } from './command/ending.ts';
import { WrongUse } from './command/wrong-use.ts';
import { VERSION } from './measure/version.ts';

/** `vangnet <command>`: the same road as the screens, without a browser. */
const COMMANDS = ['serve', 'import', 'measure', 'compare', 'convert', 'export'] as const;
type Command = (typeof COMMANDS)[number];

const USAGE = `vangnet serve [--port N] [--host H] [--data DIR] [--example]
vangnet import FILE... --scan NAME [--data DIR] [--mapping FILE] [--wave NAME] [--day DATE]
               [--source KIND] [--covers roster|mentions] [--not-bsn COLUMN] [--keys FILE] [--strict] [--json]
vangnet measure (FILE | --scan NAME) [--data DIR] [--lens JSON] [--rule either|both|directed]
               [--group ATTRIBUTE] [--only ID,...] [--all] [--two-mode] [--json | --csv]
vangnet compare A B [--scan NAME] [--data DIR] [--rule either|both|directed]
               [--nodes common|union] [--json]
vangnet convert IN OUT [--codes] [--keys FILE]
vangnet export --scan NAME OUT [--data DIR] [--codes] [--lens JSON]
vangnet COMMAND ... [--lang nl|en]
vangnet --version
`;

/** Exit codes: 0 done, 1 the input was refused, 2 wrong use, 3 the data is in use, 70 our own bug. */
async function main(args: readonly string[]): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
		process.stdout.write(USAGE);
		return name === undefined ? 2 : 0;
	}
	if (name === '--version') {
		process.stdout.write(`${VERSION}\n`);
		return 0;
	}
	if (COMMANDS.includes(name as Command)) return load[name as Command](rest);
	process.stderr.write(USAGE);
	return endingWell(rest, process, () => {
		throw new WrongUse((say) => say.noCommand({ name }));
	});
}

/** Each command loads what it needs only: `measure` of a file opens no database. */
const load: Record<Command, (args: readonly string[]) => Promise<number>> = {
	serve: async (args) => (await import('./serve.ts')).serve(args),
	import: async (args) => (await import('./import.ts')).importFiles(args),
	measure: async (args) => (await import('./measure.ts')).measure(args),
	compare: async (args) => (await import('./compare.ts')).compare(args),
	convert: async (args) => (await import('./convert.ts')).convert(args),
	export: async (args) => (await import('./export.ts')).exportScan(args)
};

// Whoever reads along may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	process.exitCode = 70;
}
