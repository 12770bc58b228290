import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import { knownContacts, type Scene, type SceneNode } from '../scene.ts';
import { lineOfSight, look, target, type Walk } from './walk.ts';

/** What is said of where a walker stands and at whom they look; empty before the first step. */
export function toldOf(scene: Scene, walk: Walk, language: Language): string {
	const seen = look(scene, walk);
	if (seen) {
		const [at, other] = [scene.nodes[seen.at]!, scene.nodes[seen.other]!];
		const say = words(language).mapScreen;
		const line = lineOfSight(scene, walk);
		const isPaper = line !== undefined && scene.ties[line]!.isPaper;
		const full = [other.name, other.under, isPaper ? say.onPaper : ''].filter(Boolean).join(', ');
		return say.lookAtOf(at.name, contactsTold(at, language), seen.nth, seen.of, full);
	}
	const at = target(scene, walk);
	if (at === undefined) return '';
	const node = scene.nodes[at]!;
	return [node.name, node.under, contactsTold(node, language)].filter(Boolean).join(', ');
}

/** With how many others somebody is in contact, or that nobody was asked. */
export function contactsTold(node: SceneNode, language: Language): string {
	const { screens, mapScreen } = words(language);
	const known = knownContacts(node);
	if (known === undefined) return screens.household.notAsked;
	return node.kind === 'helper' ? screens.map.contactCount(known) : mapScreen.neighbours(known);
}
