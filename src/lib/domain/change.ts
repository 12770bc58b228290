/** What a user can do to a scan; each is one step that can be taken back. */
export const CHANGE_VERBS = [
	'create-scan',
	'change-scan',
	'create-household',
	'change-actor',
	'tag-actors',
	'add-helper',
	'confirm-help',
	'stop-help',
	'link-helpers',
	'name-overview',
	'name-deputy',
	'name-employer',
	'deny-tie',
	'name-own-circle',
	'record-consultation',
	'change-source',
	'merge-actors',
	'split-actors',
	'keep-apart',
	'save-scenario',
	'remove-scenario',
	'import',
	'undo',
	'redo'
] as const;
export type ChangeVerb = (typeof CHANGE_VERBS)[number];

/**
 * Title of the source of what somebody says in a screen, from their own knowledge. A
 * code, so that each language has its own words for it.
 */
export const OWN_KNOWLEDGE = 'own-knowledge';
