import type { EditRefusal } from '#lib/domain/scenario.ts';

/** What became of an edit: done, done but for some households, or not at all. */
export type Tried =
	| {
			readonly done: true;
			/** Households at which it could not be done, and why. */
			readonly skipped?: readonly number[];
			readonly reason?: EditRefusal;
	  }
	| { readonly done: false; readonly reason: EditRefusal };

export const DONE: Tried = { done: true };

export function no(reason: EditRefusal): Tried {
	return { done: false, reason };
}
