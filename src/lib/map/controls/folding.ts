import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import type { Scene } from '../scene.ts';

/** An organisation that can be unfolded or folded, and what the button says. */
interface Folding {
	readonly code: string;
	readonly label: string;
}

/**
 * What can be unfolded or folded from a node: an organisation itself, and from one of its
 * people, who stand where it was, the organisation they came out of.
 *
 * @param open codes of the organisations that are unfolded
 */
export function foldingAt(
	scene: Scene,
	node: number,
	open: readonly string[],
	language: Language
): Folding | undefined {
	const say = words(language).mapScreen;
	const { kind, code } = scene.nodes[node]!;
	if (kind === 'organisation') return { code, label: open.includes(code) ? say.fold : say.unfold };
	if (scene.level !== 'organisations') return undefined;
	const own = scene.organisations.find(({ members }) => members.includes(node));
	return own && { code: own.code, label: say.foldBack(own.name) };
}
