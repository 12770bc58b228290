import { enhance as sendForm } from '$app/forms';
import { server } from './away.svelte.ts';

type Said = Record<string, unknown> | undefined;

/**
 * Sends a form without leaving the page. When the server does not answer, the page stays as
 * it is: what was typed is not lost, and can be sent again.
 */
export function enhance<Success extends Said, Failure extends Said>(
	form: HTMLFormElement,
	submit?: Parameters<typeof sendForm<Success, Failure>>[1]
): ReturnType<typeof sendForm> {
	return sendForm<Success, Failure>(form, async (input) => {
		const answered = await submit?.(input);
		return async (answer) => {
			const { result } = answer;
			// A failure of the server itself comes with its status.
			server.isAway = result.type === 'error' && !result.status;
			if (server.isAway) {
				server.missed++;
				return;
			}
			if (answered) await answered(answer);
			else await answer.update();
		};
	});
}
