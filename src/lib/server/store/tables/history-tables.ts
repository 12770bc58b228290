import type { Generated } from 'kysely';
import type { Flag } from './scan-tables.ts';

export interface ChangeTable {
	id: Generated<number>;
	scan_id: number;
	at: string;
	by_user: string;
	verb: string;
	subject_id: number | null;
	undoes: number | null;
	is_open: 1 | null;
	is_purged: Generated<Flag>;
}

export interface ChangeItemTable {
	seq: Generated<number>;
	change_id: number;
	entity: string;
	entity_id: number;
	version_before: number | null;
	version_after: number | null;
	before: string | null;
	after: string | null;
}

export interface AuditTable {
	seq: Generated<number>;
	at: string;
	by_user: string;
	role: string;
	verb: string;
	object_kind: string;
	object_id: string;
	scan_id: number | null;
	ground: string;
	origin: string;
	request_id: string;
	result: string;
	prev_hash: string;
	hash: string;
}

export interface ImportTable {
	id: Generated<number>;
	/** Missing for what is not stored and makes a scan of its own. */
	scan_id: number | null;
	change_id: number | null;
	at: string;
	file_name: string;
	sha256: string;
	made_codes: string;
	key_codes: string;
	read: number;
	created: number;
	updated: number;
	unchanged: number;
	rejected: number;
	skipped: number;
	is_applied: Flag;
}

export interface ImportStageTable {
	import_id: number;
	payload: Buffer;
	expires_at: string;
}
