/** `vangnet <command>`: the same road as the screens, without a browser. */
const COMMANDS = ['serve', 'import', 'measure', 'compare', 'convert', 'export'] as const;
type Command = (typeof COMMANDS)[number];

const USAGE = `vangnet serve [--port N] [--host H] [--data DIR] [--example]
vangnet import FILE... --scan NAME [--data DIR] [--mapping FILE] [--wave NAME] [--source KIND]
               [--covers roster|mentions] [--not-bsn COLUMN] [--keys FILE] [--strict] [--json]
vangnet measure (FILE | --scan NAME) [--data DIR] [--lens JSON] [--rule either|both|directed]
               [--group ATTRIBUTE] [--only ID,...] [--all] [--two-mode] [--lang nl|en] [--json | --csv]
vangnet compare A B [--scan NAME] [--data DIR] [--rule either|both|directed]
               [--nodes common|union] [--json]
vangnet convert IN OUT [--codes] [--keys FILE]
vangnet export --scan NAME OUT [--data DIR] [--codes] [--lens JSON]
`;

/** Exit codes: 0 done, 1 the input was refused, 2 wrong use, 3 the data is in use, 70 our own bug. */
async function main(args: readonly string[]): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || name === '--help') {
		process.stdout.write(USAGE);
		return name === undefined ? 2 : 0;
	}
	if (!COMMANDS.includes(name as Command)) {
		process.stderr.write(`There is no command ${name}.\n${USAGE}`);
		return 2;
	}
	return load[name as Command](rest);
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

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	process.exitCode = 70;
}
export {};
