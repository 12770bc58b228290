import type { Scene } from './scene.ts';

/** Nodes whose name, function, organisation or code holds what is typed; none for nothing. */
export function findNodes(scene: Scene, text: string): ReadonlySet<number> {
	const wanted = fold(text);
	if (wanted === '') return new Set();
	return new Set(
		scene.nodes.flatMap((node, i) =>
			fold(`${node.name} ${node.under} ${node.code}`).includes(wanted) ? [i] : []
		)
	);
}

/** Without accents and capitals, because people type in haste. */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.trim();
}
