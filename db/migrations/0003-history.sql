-- What was done, by whom, and how to take it back.

-- One step of one user. Without a reference to the scan: the history outlives it.
CREATE TABLE change (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL,
	at TEXT NOT NULL,
	by_user TEXT NOT NULL,
	verb TEXT NOT NULL,
	-- the actor it is mostly about
	subject_id INTEGER,
	undoes INTEGER REFERENCES change (id),
	-- 1 while its transaction runs; no row of a scan changes outside an open change
	is_open INTEGER CHECK (is_open = 1),
	-- 1: what it kept was purged, so it can no longer be taken back
	is_purged INTEGER NOT NULL DEFAULT 0 CHECK (is_purged IN (0, 1))
) STRICT;

CREATE INDEX change_scan ON change (scan_id, id);
CREATE INDEX change_undoes ON change (undoes) WHERE undoes IS NOT NULL;
CREATE UNIQUE INDEX change_is_open ON change (is_open) WHERE is_open IS NOT NULL;

-- Each row that a step touched. Personal data: purged with what it speaks of. A row that
-- a step made has no `after`: that is the row itself, or the `before` of the next item.
CREATE TABLE change_item (
	seq INTEGER PRIMARY KEY AUTOINCREMENT,
	change_id INTEGER NOT NULL REFERENCES change (id),
	entity TEXT NOT NULL,
	entity_id INTEGER NOT NULL,
	version_before INTEGER,
	version_after INTEGER,
	before TEXT,
	after TEXT
) STRICT;

CREATE INDEX change_item_change ON change_item (change_id, seq);
CREATE INDEX change_item_entity ON change_item (entity, entity_id, seq);

-- Who did what to which id, never the content. Append-only; each row carries the
-- SHA-256 of itself and the row before it.
CREATE TABLE audit (
	seq INTEGER PRIMARY KEY AUTOINCREMENT,
	at TEXT NOT NULL,
	by_user TEXT NOT NULL,
	role TEXT NOT NULL,
	verb TEXT NOT NULL,
	object_kind TEXT NOT NULL,
	object_id TEXT NOT NULL,
	scan_id INTEGER,
	ground TEXT NOT NULL,
	origin TEXT NOT NULL,
	request_id TEXT NOT NULL,
	result TEXT NOT NULL,
	prev_hash TEXT NOT NULL,
	hash TEXT NOT NULL
) STRICT;

CREATE INDEX audit_object ON audit (object_kind, object_id, seq);

CREATE TRIGGER audit_is_a_chain BEFORE INSERT ON audit
WHEN new.prev_hash <> coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '')
BEGIN
	SELECT raise(ABORT, 'audit is a chain');
END;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
	SELECT raise(ABORT, 'audit is append-only');
END;

CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit
BEGIN
	SELECT raise(ABORT, 'audit is append-only');
END;

-- A file that was read into a scan. Codes made for names of families are remembered in
-- order of appearance with the hash of the bytes, so that the same bytes give them again;
-- no name and no hash of a name is kept.
CREATE TABLE import (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
	change_id INTEGER REFERENCES change (id),
	at TEXT NOT NULL,
	file_name TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	made_codes TEXT NOT NULL CHECK (json_type(made_codes) = 'array'),
	-- SHA-256 of the codes in the key list that was given; with another list the same bytes
	-- leave other names to be given a code, and the order no longer tells whose is whose
	key_codes TEXT NOT NULL,
	read INTEGER NOT NULL,
	created INTEGER NOT NULL,
	updated INTEGER NOT NULL,
	unchanged INTEGER NOT NULL,
	rejected INTEGER NOT NULL,
	skipped INTEGER NOT NULL,
	-- 0: shown to the user and not yet confirmed
	is_applied INTEGER NOT NULL CHECK (is_applied IN (0, 1)),
	UNIQUE (scan_id, id),
	CHECK (read = created + updated + unchanged + rejected + skipped)
) STRICT;

CREATE INDEX import_file ON import (scan_id, sha256);
CREATE INDEX import_change ON import (change_id);

-- What was read and waits for a yes: records in codes, never the bytes and never a name
-- of a family. Gone after a day.
CREATE TABLE import_stage (
	import_id INTEGER PRIMARY KEY REFERENCES import (id) ON DELETE CASCADE,
	payload BLOB NOT NULL,
	expires_at TEXT NOT NULL
) STRICT;

-- A cache; may be emptied at any time.
CREATE TABLE snapshot_blob (
	scan_id INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
	lens_key TEXT NOT NULL,
	data_version INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (scan_id, lens_key)
) STRICT, WITHOUT ROWID;
