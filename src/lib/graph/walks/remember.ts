/**
 * What was once worked out of something that never changes, so that ten measures
 * that look at the same walk pay for it once. Forgotten together with its subject.
 */
export function remember<Subject extends object, Found>(
	workOut: (subject: Subject) => Found
): (subject: Subject) => Found {
	const known = new WeakMap<Subject, { readonly found: Found }>();
	return (subject) => {
		const before = known.get(subject);
		if (before) return before.found;
		const found = workOut(subject);
		known.set(subject, { found });
		return found;
	};
}
