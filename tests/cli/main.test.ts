import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OWN_NODE, ROOT, vangnet } from '../helpers/command.ts';
import { temporaryFolder } from '../helpers/stored.ts';

const COMMANDS = ['serve', 'import', 'measure', 'compare', 'convert', 'export'];

describe('vangnet', { timeout: 30_000 }, () => {
	test('shows how it is used: when asked with 0, when nothing was asked with 2', () => {
		const asked = vangnet('--help');
		expect(asked).toMatchObject({ code: 0, err: '' });
		for (const command of COMMANDS) expect(asked.out).toContain(`vangnet ${command} `);
		expect(vangnet()).toMatchObject({ code: 2 });
		expect(vangnet('measure', '--help')).toEqual(asked);
	});

	test('says which version it is', () => {
		expect(vangnet('--version')).toMatchObject({ code: 0, out: '0.1.0\n' });
	});

	test('knows no other command, in either language', () => {
		const dutch = vangnet('meet');
		expect(dutch).toMatchObject({ code: 2, out: '' });
		expect(dutch.err).toContain('De opdracht meet bestaat niet.');
		expect(vangnet('meet', '--lang', 'en').err).toContain('There is no command meet.');
	});

	test.each(COMMANDS)('%s refuses a language that we do not speak', (command) => {
		const { code, out, err } = vangnet(command, '--lang', 'fr');
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('nl, en');
	});

	test('reads paths from where the user stands, wherever npm runs it', () => {
		using folder = temporaryFolder();
		writeFileSync(join(folder.path, 'kite.csv'), 'Source,Target\na,b\nb,c\n');
		const only = ['--only', 'edge_count', '--csv'];
		const there = vangnet.from(folder.path, 'measure', 'kite.csv', ...only);
		expect(there).toMatchObject({
			code: 0,
			out: expect.stringContaining('edge_count,2') as string
		});
		expect(vangnet.from(ROOT, 'measure', 'kite.csv', ...only)).toMatchObject({ code: 1, out: '' });
	});

	test('ends quietly when nobody reads on', async () => {
		using folder = temporaryFolder();
		const pairs = Array.from({ length: 3000 }, (_, i) => `p${i},p${i + 1}`);
		writeFileSync(join(folder.path, 'long.csv'), `Source,Target\n${pairs.join('\n')}\n`);
		const main = join(ROOT, 'src', 'cli', 'main.ts');
		const child = spawn(OWN_NODE, [main, 'measure', join(folder.path, 'long.csv'), '--json']);
		let err = '';
		child.stderr.on('data', (text: Buffer) => (err += text.toString()));
		child.stdout.once('data', () => child.stdout.destroy());
		const code = await new Promise((resolve) => child.on('close', resolve));
		// A slow machine is told how far it is, a line at a time.
		expect({ code, err: err.replaceAll(/^\w+ \d+%\n/gm, '') }).toEqual({ code: 0, err: '' });
	});
});
