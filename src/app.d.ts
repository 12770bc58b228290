import type { Language } from '#lib/text/language.ts';
import type { Scheme } from '#lib/ui/frame/scheme.ts';
import type { Steps } from '#lib/ui/what-if/steps.ts';

declare global {
	namespace App {
		interface Locals {
			/** The language of this request. */
			language: Language;
			/** Whether this reader sees names, or codes and functions only. */
			names: boolean;
			/** Light, dark, or as their computer does. */
			scheme: Scheme;
			/** Stands in the log beside whatever goes wrong. */
			reference: string;
		}

		interface PageState {
			/** What is tried, from the moment that its address stands there until its page has come. */
			steps?: Steps;
		}

		interface Error {
			message: string;
			/** What the reader can name when they report it. */
			reference?: string;
		}
	}
}

export {};
