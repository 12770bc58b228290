-- Two that look like one and are not: somebody looked, and is not asked again.

CREATE TABLE apart (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	actor_id INTEGER NOT NULL,
	other_id INTEGER NOT NULL,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, actor_id, other_id),
	FOREIGN KEY (scan_id, actor_id) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, other_id) REFERENCES actor (scan_id, id),
	CHECK (actor_id < other_id)
) STRICT;

CREATE INDEX apart_other ON apart (scan_id, other_id);
