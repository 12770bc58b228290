import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import type { Scene } from '../scene.ts';
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
		return say.lookAtOf(at.name, at.contacts, seen.nth, seen.of, full);
	}
	const at = target(scene, walk);
	if (at === undefined) return '';
	const { name, under, contacts } = scene.nodes[at]!;
	return words(language).screens.map.at(name, under, contacts);
}
