import axe from 'axe-core';

/** What axe finds wrong in a piece of a page, in a few words each. */
export async function violations(element: Element): Promise<readonly string[]> {
	const { violations: found } = await axe.run(element, {
		// A piece has no landmarks and no title: those belong to the page around it.
		rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
	});
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
