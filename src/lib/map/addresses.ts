import type { Scenario } from '#lib/domain/scenario.ts';
import type { SceneNode } from './scene.ts';

/** Where a map leads to, and where it fetches and keeps what it needs. */
export interface Addresses {
	readonly role: (code: string) => string;
	readonly household: (code: string) => string;
	readonly whatIf: (scenario: Scenario) => string;
	readonly places: string;
	/** The pairs of people behind a line. */
	readonly pairs: (a: SceneNode, b: SceneNode) => string;
}
