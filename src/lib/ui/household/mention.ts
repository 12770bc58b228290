import type { Stance } from '#lib/domain/claim.ts';

/** What one source says of one helper; the last two are silence, of a full list and of another. */
export type Mention = Stance | 'ended' | 'waiting' | 'not-on-list' | 'not-named';
