-- What people make of it: rounds of cases, findings, what will be done, and what if.

CREATE TABLE review (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	name TEXT NOT NULL,
	round INTEGER NOT NULL DEFAULT 1 CHECK (round > 0),
	wave_id INTEGER,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, wave_id) REFERENCES wave (scan_id, id)
) STRICT;

CREATE INDEX review_wave ON review (scan_id, wave_id) WHERE wave_id IS NOT NULL;

CREATE TABLE review_case (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	review_id INTEGER NOT NULL,
	household_id INTEGER NOT NULL,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, review_id, household_id),
	FOREIGN KEY (scan_id, review_id) REFERENCES review (scan_id, id),
	FOREIGN KEY (scan_id, household_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX review_case_household ON review_case (scan_id, household_id);

CREATE TABLE review_theme (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	review_id INTEGER NOT NULL,
	theme TEXT NOT NULL,
	question TEXT,
	position INTEGER NOT NULL,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, review_id, theme),
	FOREIGN KEY (scan_id, review_id) REFERENCES review (scan_id, id)
) STRICT;

CREATE TABLE finding (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	kind TEXT NOT NULL CHECK (kind IN ('strength', 'attention', 'question', 'advice')),
	priority INTEGER,
	theme TEXT,
	text TEXT NOT NULL,
	review_id INTEGER,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, review_id) REFERENCES review (scan_id, id)
) STRICT;

CREATE INDEX finding_review ON finding (scan_id, review_id) WHERE review_id IS NOT NULL;

-- What a finding rests on.
CREATE TABLE finding_evidence (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	finding_id INTEGER NOT NULL,
	statement_id INTEGER,
	claim_id INTEGER,
	figure_id INTEGER,
	-- a measure by its id, under the lens of the finding
	measure TEXT,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, finding_id) REFERENCES finding (scan_id, id),
	FOREIGN KEY (scan_id, statement_id) REFERENCES statement (scan_id, id),
	FOREIGN KEY (scan_id, claim_id) REFERENCES claim (scan_id, id),
	FOREIGN KEY (scan_id, figure_id) REFERENCES figure (scan_id, id)
) STRICT;

CREATE INDEX finding_evidence_finding ON finding_evidence (scan_id, finding_id);
CREATE INDEX finding_evidence_statement ON finding_evidence (scan_id, statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX finding_evidence_claim ON finding_evidence (scan_id, claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX finding_evidence_figure ON finding_evidence (scan_id, figure_id) WHERE figure_id IS NOT NULL;

CREATE TABLE action (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	finding_id INTEGER,
	what TEXT NOT NULL,
	by_whom TEXT,
	by_day TEXT,
	state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'busy', 'done', 'dropped')),
	progress TEXT,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, finding_id) REFERENCES finding (scan_id, id)
) STRICT;

CREATE INDEX action_finding ON action (scan_id, finding_id) WHERE finding_id IS NOT NULL;

CREATE TABLE scenario (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	name TEXT NOT NULL,
	lens TEXT NOT NULL CHECK (json_type(lens) = 'object'),
	edits TEXT NOT NULL CHECK (json_type(edits) = 'array'),
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id)
) STRICT;
