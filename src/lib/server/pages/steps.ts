import { scenarioSchema, type Scenario } from '#lib/domain/scenario.ts';

/** The steps of "what if?" that an address holds; what makes no sense is no step. */
export function stepsIn(parameters: URLSearchParams): {
	readonly tried: Scenario;
	readonly undone: Scenario;
} {
	return { tried: read(parameters.get('try')), undone: read(parameters.get('undone')) };
}

function read(text: string | null): Scenario {
	if (text === null) return [];
	try {
		const found = scenarioSchema.safeParse(JSON.parse(text));
		return found.success ? found.data : [];
	} catch {
		return [];
	}
}
