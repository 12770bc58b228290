/** The part of the package `edtf` that we use; it ships no types of its own. */
declare module 'edtf' {
	export const defaults: Readonly<Record<string, unknown>>;
	/** @throws SyntaxError when the text is no EDTF */
	export default function edtf(
		text: string,
		constraints?: Readonly<Record<string, unknown>>
	): { readonly min: number; readonly max: number };
}
