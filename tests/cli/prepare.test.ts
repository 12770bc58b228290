import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

const PREPARE = fileURLToPath(new URL('../../src/cli/prepare.js', import.meta.url));

/** A program that follows another one, which tells its number and waits. */
const FOLLOWER = `
	import { follow } from ${JSON.stringify(PREPARE)};
	await follow('node', ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']);
`;

function isThere(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

async function until(isTrue: () => boolean): Promise<boolean> {
	for (let tries = 0; tries < 200 && !isTrue(); tries++) await pause(50);
	return isTrue();
}

test.skipIf(process.platform !== 'linux')(
	'whoever is killed without a word, npm or its shell, nothing is left running',
	{ timeout: 30_000 },
	async () => {
		// As npm does it: a program, a shell of its own, and the script.
		const npm = `
			const { spawn } = require('node:child_process');
			spawn('sh', ['-c', 'node --input-type=module -e "$FOLLOWER"; true'], { stdio: 'inherit' });
			setInterval(() => {}, 1000);
		`;
		const env = { ...process.env, FOLLOWER, npm_lifecycle_event: 'start' };
		const started = spawn(process.execPath, ['-e', npm], {
			env,
			stdio: ['ignore', 'pipe', 'inherit']
		});
		let said = '';
		started.stdout.on('data', (text: Buffer) => (said += text.toString()));
		expect(await until(() => said.includes('\n'))).toBe(true);
		const last = Number(said);
		await pause(1_500);
		expect(isThere(last)).toBe(true);
		started.kill('SIGKILL');
		const isGone = await until(() => !isThere(last));
		if (!isGone) process.kill(last);
		expect(isGone).toBe(true);
	}
);
