/** Closes what is open when somebody presses elsewhere, and with Escape, which leads back to its button. */
export function closesAway(details: HTMLDetailsElement): () => void {
	function close(event: Event): void {
		if (!details.open) return;
		if (event instanceof KeyboardEvent) {
			if (event.key !== 'Escape' || !details.contains(document.activeElement)) return;
			details.querySelector('summary')?.focus();
		} else if (details.contains(event.target as Node)) return;
		details.open = false;
	}
	window.addEventListener('pointerdown', close);
	window.addEventListener('keydown', close);
	return () => {
		window.removeEventListener('pointerdown', close);
		window.removeEventListener('keydown', close);
	};
}
