/** An answer that is worked out once for each subject. */
export interface Remembered<Subject extends object, Found> {
	(subject: Subject): Found;
	/** What was found of a subject, when anybody asked. */
	known(subject: Subject): Found | undefined;
	/** A shorter way to the same answer, of one subject; undefined where it does not lead there. */
	instead(subject: Subject, workOut: () => Found | undefined): void;
}

/**
 * What was once worked out of something that never changes, so that ten measures
 * that look at the same walk pay for it once. Forgotten together with its subject.
 */
export function remember<Subject extends object, Found>(
	workOut: (subject: Subject) => Found
): Remembered<Subject, Found> {
	const known = new WeakMap<Subject, { readonly found: Found }>();
	const shorter = new WeakMap<Subject, () => Found | undefined>();
	const answer = (subject: Subject): Found => {
		const before = known.get(subject);
		if (before) return before.found;
		const found = shorter.get(subject)?.() ?? workOut(subject);
		shorter.delete(subject);
		known.set(subject, { found });
		return found;
	};
	return Object.assign(answer, {
		known: (subject: Subject) => known.get(subject)?.found,
		instead: (subject: Subject, way: () => Found | undefined) => void shorter.set(subject, way)
	});
}
