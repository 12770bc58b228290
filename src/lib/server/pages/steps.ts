import { beginSchema, scenarioSchema, type Begin, type Scenario } from '#lib/domain/scenario.ts';

/** The steps of "what if?" that an address holds; what makes no sense is no step. */
export function stepsIn(parameters: URLSearchParams): {
	readonly tried: Scenario;
	readonly undone: Scenario;
} {
	return { tried: read(parameters.get('try')), undone: read(parameters.get('undone')) };
}

/** What the form of "what if?" begins with, when an address says so. */
export function beginIn(parameters: URLSearchParams): Begin | undefined {
	return beginSchema.safeParse(parsed(parameters.get('begin'))).data;
}

function read(text: string | null): Scenario {
	return scenarioSchema.safeParse(parsed(text)).data ?? [];
}

function parsed(text: string | null): unknown {
	if (text === null) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
