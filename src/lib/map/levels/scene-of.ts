import type { Level, Scene } from '../scene.ts';
import { domainsScene } from './domains.ts';
import type { Net, Sight } from './net.ts';
import { organisationsScene } from './organisations.ts';
import { peopleScene } from './people.ts';

const SCENES: Readonly<Record<Level, (net: Net, sight: Sight) => Scene>> = {
	people: peopleScene,
	organisations: organisationsScene,
	domains: domainsScene
};

/** What is drawn of a net when this is asked for. */
export function sceneOf(net: Net, sight: Sight): Scene {
	return SCENES[sight.level](net, sight);
}
