import { invalidateAll } from '$app/navigation';
import { page } from '$app/state';
import { server } from './away.svelte.ts';

/**
 * Sends a switch of the frame and asks anew for what the page says. The page stays: what was
 * typed, opened or held is still there. Without scripts the form does the same by itself.
 */
export async function setting(event: SubmitEvent): Promise<void> {
	event.preventDefault();
	const form = event.currentTarget as HTMLFormElement;
	const chosen = new FormData(form, event.submitter);
	try {
		// Where the answer leads to is this page.
		const answer = await fetch(form.action, { method: 'POST', body: chosen, redirect: 'manual' });
		server.isAway = answer.status >= 500;
	} catch {
		server.isAway = true;
	}
	if (server.isAway) return;
	// A page that is not there has nothing to ask anew.
	if (page.error) location.reload();
	else await invalidateAll();
}
