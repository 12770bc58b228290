/** One round of ForceAtlas2 on the matrices of the package, which types only its front door. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
	export default function iterate(
		settings: Readonly<Record<string, number | boolean>>,
		nodes: Float32Array,
		ties: Float32Array
	): unknown;
}
