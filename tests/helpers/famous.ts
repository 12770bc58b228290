import { graphOf, type PlainGraph } from './plain-graph.ts';

/** Graphs of the literature, typed in. Names of two words are written with an underscore. */

/** Krackhardt (1990), Assessing the political landscape. ASQ 35:342. */
export const KITE = graphOf(
	`Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed
	Beverley-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth
	Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane`
);

/** Marriages among sixteen families of Florence about 1430: Padgett and Ansell (1993), AJS 98:1259. */
export const MARRIAGES = graphOf(
	`Medici-Acciaiuoli Ginori-Albizzi Guadagni-Albizzi Medici-Albizzi Castellani-Barbadori
	Medici-Barbadori Guadagni-Bischeri Peruzzi-Bischeri Strozzi-Bischeri Peruzzi-Castellani
	Strozzi-Castellani Lamberteschi-Guadagni Tornabuoni-Guadagni Ridolfi-Medici Salviati-Medici
	Tornabuoni-Medici Salviati-Pazzi Strozzi-Peruzzi Strozzi-Ridolfi Tornabuoni-Ridolfi Pucci`
);

/** Business among the same families. */
export const BUSINESS = graphOf(
	`Castellani-Barbadori Ginori-Barbadori Medici-Barbadori Peruzzi-Barbadori Guadagni-Bischeri
	Lamberteschi-Bischeri Peruzzi-Bischeri Lamberteschi-Castellani Peruzzi-Castellani
	Medici-Ginori Lamberteschi-Guadagni Peruzzi-Lamberteschi Pazzi-Medici Salviati-Medici
	Tornabuoni-Medici Acciaiuoli Albizzi Pucci Ridolfi Strozzi`
);

/** A karate club before it split: Zachary (1977), J. Anthropological Research 33:452. */
export const KARATE = graphOf(
	`1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14
	2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11
	6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34
	23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32
	29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34`
);

/** One in the middle of six. */
export const STAR = graphOf('n1-n2 n1-n3 n1-n4 n1-n5 n1-n6 n1-n7');
/** Seven in a row. */
export const LINE = graphOf('n1-n2 n2-n3 n3-n4 n4-n5 n5-n6 n6-n7');
/** Two threes joined by one contact. */
export const BARBELL = graphOf('a-b b-c a-c c-d d-e e-f d-f');
export const LONERS = graphOf('n1 n2 n3 n4 n5');
export const ONE = graphOf('n1');
export const NOBODY = graphOf('');

/** The same ties, each of them told as an arc. */
export function asArcs(graph: PlainGraph): PlainGraph {
	return { ...graph, directed: true };
}

/** The same graph with an attribute by name of node. */
export function withAttribute(
	graph: PlainGraph,
	name: string,
	valueOf: (id: string) => string
): PlainGraph {
	return { ...graph, nodes: graph.nodes.map((node) => ({ ...node, [name]: valueOf(node.id) })) };
}
