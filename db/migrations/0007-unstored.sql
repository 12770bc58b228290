-- What is read and not yet stored may be for a scan that is still to be made.

CREATE TABLE import_of_any (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	-- NULL: the scan is made when it is stored
	scan_id INTEGER REFERENCES scan (id) ON DELETE CASCADE,
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
	CHECK (read = created + updated + unchanged + rejected + skipped),
	CHECK (scan_id IS NOT NULL OR is_applied = 0)
) STRICT;

INSERT INTO import_of_any SELECT * FROM import;
DROP TABLE import;
ALTER TABLE import_of_any RENAME TO import;

CREATE INDEX import_file ON import (scan_id, sha256);
CREATE INDEX import_change ON import (change_id);
