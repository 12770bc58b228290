import { resolve } from 'node:path';

/** A path as the user means it: npm moves to the project, the user stands elsewhere. */
export function fromWhereUserStands(path: string): string {
	return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The folder of the data, `data` in the project when the user names none. */
export function dataFolder(given: string | undefined): string {
	return given === undefined
		? resolve(import.meta.dirname, '..', '..', 'data')
		: fromWhereUserStands(given);
}
