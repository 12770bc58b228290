import { CONSULTATION_WORDS, SOURCE_KIND_WORDS } from '#lib/domain/vocabulary/source-kinds.ts';
import { TIER_WORDS } from '#lib/domain/vocabulary/functions.ts';
import { LEGAL_FRAME_WORDS, LEGAL_FRAMES_TO_ASK } from '#lib/domain/vocabulary/legal-frames.ts';
import { LIFE_DOMAIN_WORDS, LIFE_DOMAINS_TO_ASK } from '#lib/domain/vocabulary/life-domains.ts';
import { ORGANISATION_TYPES } from '#lib/domain/vocabulary/organisation-types.ts';
import { HELPER_KIND_WORDS } from '#lib/domain/vocabulary/own-circle.ts';
import {
	MODE_WORDS,
	PURPOSE_WORDS,
	SETTING_WORDS,
	SETTINGS_TO_ASK
} from '#lib/domain/vocabulary/settings-and-modes.ts';
import {
	SUPPORT_ROLE_WORDS,
	SUPPORT_ROLES_TO_ASK,
	SUPPORT_STATUS_WORDS
} from '#lib/domain/vocabulary/support-roles.ts';
import { readerOf } from './word-lists.ts';

/** One reader of values for each vocabulary of the field. */
export const readDomains = readerOf(LIFE_DOMAIN_WORDS, LIFE_DOMAINS_TO_ASK);
export const readFrames = readerOf(LEGAL_FRAME_WORDS, LEGAL_FRAMES_TO_ASK);
export const readOrganisationTypes = readerOf(ORGANISATION_TYPES);
export const readRoles = readerOf(SUPPORT_ROLE_WORDS, SUPPORT_ROLES_TO_ASK);
export const readStatuses = readerOf(SUPPORT_STATUS_WORDS);
export const readSettings = readerOf(SETTING_WORDS, SETTINGS_TO_ASK);
export const readModes = readerOf(MODE_WORDS);
export const readPurposes = readerOf(PURPOSE_WORDS);
export const readSourceKinds = readerOf(SOURCE_KIND_WORDS);
export const readConsultations = readerOf(CONSULTATION_WORDS);
export const readHelperKinds = readerOf(HELPER_KIND_WORDS);
export const readTiers = readerOf(TIER_WORDS);
