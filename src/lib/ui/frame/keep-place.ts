import { applyAction, type enhance } from '$app/forms';
import { goto } from '$app/navigation';

type Submit = NonNullable<Parameters<typeof enhance>[1]>;

/** Sends a form that leads back to a page, without losing where the reader stands on it. */
export const keepPlace: Submit =
	() =>
	async ({ result }) => {
		if (result.type !== 'redirect') return applyAction(result);
		// The server names a whole path.
		// eslint-disable-next-line svelte/no-navigation-without-resolve
		await goto(result.location, { invalidateAll: true, noScroll: true, keepFocus: true });
	};
