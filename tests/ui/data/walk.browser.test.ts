import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ComponentProps } from 'svelte';
import Walk from '#lib/ui/data/Walk.svelte';
import { server } from '#lib/ui/frame/away.svelte.ts';
import { words } from '#lib/text/words.ts';

type Props = ComponentProps<typeof Walk>;

const say = words('nl').dataScreen;

afterEach(() => document.body.replaceChildren());

function helper(tie: number, name: string): Props['helpers'][number] {
	return { tie, name, under: '', period: '', heard: '', state: 'open' };
}

/** A server that hears each answer and never gets round to one of its own. */
function slowServer(): { readonly heard: string[]; readonly enhance: Props['enhance'] } {
	const heard: string[] = [];
	const enhance = (form: HTMLFormElement, submit: (input: unknown) => unknown) => {
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const does = form.getAttribute('action')!.replace('?/', '');
			heard.push(`${does} ${new FormData(form).get('tie') as string}`);
			submit({ formElement: form });
		});
		return { destroy: () => undefined };
	};
	return { heard, enhance: enhance as unknown as Props['enhance'] };
}

/** A server that is away until it comes back, and then hears each answer. */
function awayServer(): ReturnType<typeof slowServer> & { readonly comeBack: () => void } {
	const heard: string[] = [];
	let isAway = true;
	const enhance = (form: HTMLFormElement, submit: (input: unknown) => unknown) => {
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const tie = new FormData(form).get('tie') as string;
			const answered = submit({ formElement: form }) as (answer: unknown) => Promise<void>;
			if (isAway) {
				setTimeout(() => server.missed++);
				return;
			}
			heard.push(`${form.getAttribute('action')!.replace('?/', '')} ${tie}`);
			void answered({ result: { type: 'success' }, update: () => Promise.resolve() });
		});
		return { destroy: () => undefined };
	};
	const comeBack = (): void => void (isAway = false);
	return { heard, enhance: enhance as unknown as Props['enhance'], comeBack };
}

function walk(helpers: Props['helpers'], enhance: Props['enhance']) {
	return render(Walk, {
		...{ helpers, enhance, next: undefined, nextAddress: '', language: 'nl' as const },
		...{ isTold: false, refresh: () => Promise.resolve(), onNew: () => undefined }
	});
}

test('quick fingers answer for each in turn, and never twice for the same one', async () => {
	const { heard, enhance } = slowServer();
	walk([helper(11, 'Sanne'), helper(12, 'Tom'), helper(13, 'Karin')], enhance);
	await userEvent.keyboard(`${say.staysKey}${say.stoppedKey}${say.staysKey}`);
	expect(heard).toEqual(['stays 11', 'stopped 12', 'stays 13']);
});

test('one begins at the first who was not looked at', async () => {
	const { heard, enhance } = slowServer();
	walk([{ ...helper(11, 'Sanne'), state: 'stays' }, helper(12, 'Tom')], enhance);
	await userEvent.keyboard(say.staysKey);
	expect(heard).toEqual(['stays 12']);
});

test('an answer that the server did not hear is kept, told, and sent again by itself', async () => {
	const away = awayServer();
	walk([helper(11, 'Sanne'), helper(12, 'Tom'), helper(13, 'Karin')], away.enhance);
	await userEvent.keyboard(`${say.staysKey}${say.stoppedKey}`);
	const states = () =>
		[...document.querySelectorAll('.state')].map(({ textContent }) => textContent.trim());
	const waits = say.draftStates.away;
	await expect
		.poll(states)
		.toEqual([
			`${say.walkStates.stays}, ${waits}`,
			`${say.walkStates.stopped}, ${waits}`,
			say.walkStates.open
		]);
	const line = document.activeElement!.closest('li')!;
	expect(line.textContent).toContain('Karin');
	away.comeBack();
	await expect.poll(() => away.heard, { timeout: 8000 }).toEqual(['stays 11', 'stopped 12']);
	expect(document.activeElement!.closest('li')).toBe(line);
});

test('an answer about somebody who is gone meanwhile holds up no other', async () => {
	const away = awayServer();
	const people = [helper(11, 'Sanne'), helper(12, 'Tom'), helper(13, 'Karin')];
	const { rerender } = await walk(people, away.enhance);
	await userEvent.keyboard(`${say.staysKey}${say.stoppedKey}`);
	await expect.poll(() => document.body.textContent).toContain(say.draftStates.away);
	await rerender({ helpers: people.slice(1) });
	away.comeBack();
	await expect.poll(() => away.heard, { timeout: 8000 }).toEqual(['stopped 12']);
});
