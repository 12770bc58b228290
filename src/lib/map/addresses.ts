import type { Begin, Scenario } from '#lib/domain/scenario.ts';
import type { SceneNode } from './scene.ts';

/** Where a map leads to, and where it fetches and keeps what it needs. */
export interface Addresses {
	readonly role: (code: string) => string;
	readonly household: (code: string) => string;
	readonly whatIf: (scenario: Scenario) => string;
	/** Where one goes on with something to try that is not wholly said yet. */
	readonly begin: (begin: Begin) => string;
	readonly places: string;
	/** Who and what came and went since the measurement before. */
	readonly since: string;
	/** The pairs of people behind a line. */
	readonly pairs: (a: SceneNode, b: SceneNode) => string;
}
