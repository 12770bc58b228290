import { page } from 'vitest/browser';
import { layoutTies, type Scene } from '#lib/map/scene.ts';
import { weightsOf } from '#lib/map/looks/sizes.ts';
import { prepareStage, type Stage } from '#lib/map/picture/stage.ts';
import { layOut } from '#lib/work/layout.ts';

/** A picture on an empty page, with how to take it away. */
export interface Shown extends Disposable {
	readonly stage: Stage;
	readonly container: HTMLElement;
}

export function nextFrame(): Promise<number> {
	return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Draws a scene on the paper of the look. */
export async function showStage(scene: Scene): Promise<Shown> {
	await page.viewport(1100, 760);
	const container = document.createElement('div');
	container.style.cssText =
		'position:relative;width:960px;height:660px;background:var(--vangnet-color-paper)';
	document.body.append(container);
	const known = new Float64Array(2 * (scene.nodes.length + scene.organisations.length)).fill(NaN);
	const places = layOut({ ...layoutTies(scene), places: known, rounds: 120, seed: 1 });
	const silent = { hover() {}, pick() {}, pickTie() {}, moved() {}, lost() {} };
	const weights = weightsOf(scene, undefined, 'contacts');
	const stage = prepareStage(container, scene.ties.length, silent)!.show(scene, places, weights);
	await nextFrame();
	await nextFrame();
	return {
		stage,
		container,
		[Symbol.dispose]() {
			stage.kill();
			document.body.replaceChildren();
		}
	};
}
