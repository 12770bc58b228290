import { Town, type Help, type Person } from './town.ts';

type Line =
	| readonly ['person', string, Person]
	| readonly ['organisation', string]
	| readonly ['household', string]
	| readonly ['helps', string, string, Help]
	| readonly ['contact', string, string, number | undefined]
	| readonly ['noContact', string, string]
	| readonly ['deputy', string, string, string | undefined];

/** A town that remembers what was told, so that it can be told again in another way. */
export class RetoldTown extends Town {
	readonly lines: Line[] = [];

	override person(code: string, person: Person = {}): this {
		this.lines.push(['person', code, person]);
		return super.person(code, person);
	}

	override organisation(code: string): this {
		this.lines.push(['organisation', code]);
		return super.organisation(code);
	}

	override household(code: string): number {
		this.lines.push(['household', code]);
		return super.household(code);
	}

	override helps(person: string, household: string, help: Help = {}): this {
		this.lines.push(['helps', person, household, help]);
		return super.helps(person, household, help);
	}

	override contact(a: string, b: string, strength?: number): this {
		this.lines.push(['contact', a, b, strength]);
		return super.contact(a, b, strength);
	}

	override noContact(a: string, b: string): this {
		this.lines.push(['noContact', a, b]);
		return super.noContact(a, b);
	}

	override deputy(of: string, deputy: string, household?: string): this {
		this.lines.push(['deputy', of, deputy, household]);
		return super.deputy(of, deputy, household);
	}

	/** The same town, each line as `change` has it: left out, or in other words. */
	retold(change: (line: Line) => Line | undefined, ...more: readonly Line[]): RetoldTown {
		const town = new RetoldTown();
		for (const line of [...this.lines.map(change), ...more]) if (line) tell(town, line);
		return town;
	}

	without(person: string): RetoldTown {
		return this.retold((line) => {
			const [verb, first, second] = line;
			if (verb === 'household' || verb === 'organisation') return line;
			const isAbout =
				first === person || (verb !== 'person' && verb !== 'helps' && second === person);
			return isAbout ? undefined : line;
		});
	}
}

function tell(town: RetoldTown, line: Line): void {
	switch (line[0]) {
		case 'person':
			town.person(line[1], line[2]);
			break;
		case 'organisation':
			town.organisation(line[1]);
			break;
		case 'household':
			town.household(line[1]);
			break;
		case 'helps':
			town.helps(line[1], line[2], line[3]);
			break;
		case 'contact':
			town.contact(line[1], line[2], line[3]);
			break;
		case 'noContact':
			town.noContact(line[1], line[2]);
			break;
		case 'deputy':
			town.deputy(line[1], line[2], line[3]);
	}
}
