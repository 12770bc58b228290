import type { Lens } from '#lib/domain/lens.ts';
import { HiddenNames } from '#lib/domain/records/hidden-names.ts';
import type { GraphEdge, GraphFile } from '#lib/exchange/write/graph-file.ts';
import { titleOf, type FileNote } from '#lib/exchange/write/records/about-sheet.ts';
import type { View } from '#lib/graph/view.ts';
import { graphEdges } from './graph/graph-edges.ts';
import { graphSubject, type DetailedScan } from './graph/graph-ids.ts';
import { graphNodes } from './graph/graph-nodes.ts';

/**
 * A scan through a lens as a graph for other tools: everybody it shows, the lines between
 * them, and what is known of both. Read back it shows the same network. Without names,
 * people carry codes and functions only.
 */
export function graphFileOf(scan: DetailedScan, view: View, lens: Lens, note: FileNote): GraphFile {
	const hide = note.names ? undefined : new HiddenNames(scan.actors, scan.actorDetails);
	const subject = graphSubject({ scan, view, lens }, hide);
	const edges = graphEdges(subject);
	const title = titleOf(note);
	return {
		...(title === undefined ? {} : { title }),
		...(note.besides === undefined ? {} : { description: note.besides }),
		...(note.names ? {} : { isNameless: true }),
		directed: view.snapshot.directed,
		nodes: graphNodes(subject),
		edges: edges.some(({ weight = 1 }) => weight !== 1) ? edges : edges.map(withoutWeight)
	};
}

/** Where every contact weighs the same, a file need not say so. */
function withoutWeight(edge: GraphEdge): GraphEdge {
	return { ...edge, weight: undefined };
}
