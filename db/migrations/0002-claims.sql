-- What sources say. A tie exists because a claim says so, and goes with its last claim.

-- An identity only: everything that is known of it stands on its claims. Ties between
-- equals are stored with the lower id first. relation '' is the unspecified layer.
CREATE TABLE tie (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	kind TEXT NOT NULL CHECK (kind IN ('support', 'collaboration', 'employment', 'participation', 'agreement', 'deputy', 'commission')),
	relation TEXT NOT NULL DEFAULT '',
	from_id INTEGER NOT NULL,
	to_id INTEGER NOT NULL CHECK (to_id <> from_id),
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, kind, relation, from_id, to_id),
	FOREIGN KEY (scan_id, from_id) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, to_id) REFERENCES actor (scan_id, id),
	CHECK (kind NOT IN ('collaboration', 'agreement') OR from_id < to_id)
) STRICT;

CREATE INDEX tie_from ON tie (scan_id, from_id);
CREATE INDEX tie_to ON tie (scan_id, to_id);

-- One to many parties; lines between them are derived.
CREATE TABLE agreement (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	code TEXT NOT NULL DEFAULT '',
	kind TEXT NOT NULL DEFAULT '',
	text TEXT NOT NULL DEFAULT '',
	document TEXT NOT NULL DEFAULT '',
	page TEXT NOT NULL DEFAULT '',
	from_text TEXT,
	to_text TEXT,
	earliest INTEGER,
	latest INTEGER,
	source_id INTEGER NOT NULL,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id),
	CHECK (earliest <= latest)
) STRICT;

CREATE INDEX agreement_source ON agreement (scan_id, source_id);

CREATE TABLE agreement_party (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	agreement_id INTEGER NOT NULL,
	-- an organisation, a function, a forum or a household
	actor_id INTEGER NOT NULL,
	role TEXT,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, agreement_id, actor_id),
	FOREIGN KEY (scan_id, agreement_id) REFERENCES agreement (scan_id, id),
	FOREIGN KEY (scan_id, actor_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX agreement_party_actor ON agreement_party (scan_id, actor_id);

-- Something that happened: nomination, referral, request, decision, meeting, stay, crisis.
CREATE TABLE event (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	code TEXT NOT NULL DEFAULT '',
	kind TEXT NOT NULL,
	day_text TEXT,
	earliest INTEGER,
	latest INTEGER,
	-- when only the length is known
	duration TEXT,
	-- the household, forum or organisation it happened around
	about_id INTEGER,
	text TEXT NOT NULL DEFAULT '',
	source_id INTEGER NOT NULL,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, about_id) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id),
	CHECK (earliest <= latest)
) STRICT;

CREATE INDEX event_about ON event (scan_id, about_id);
CREATE INDEX event_source ON event (scan_id, source_id);

CREATE TABLE event_participant (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	event_id INTEGER NOT NULL,
	actor_id INTEGER NOT NULL,
	role TEXT NOT NULL DEFAULT '',
	presence TEXT NOT NULL CHECK (presence IN ('invited', 'came', 'absent')),
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, event_id, actor_id, role),
	FOREIGN KEY (scan_id, event_id) REFERENCES event (scan_id, id),
	FOREIGN KEY (scan_id, actor_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX event_participant_actor ON event_participant (scan_id, actor_id);

-- One source saying of one tie, event or agreement that it is, is not, should be, is
-- wished, or was asked but is unknown.
CREATE TABLE claim (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
	tie_id INTEGER,
	event_id INTEGER,
	agreement_id INTEGER,
	source_id INTEGER NOT NULL,
	stance TEXT NOT NULL CHECK (stance IN ('present', 'absent', 'agreed', 'wished', 'unknown')),
	-- which end says so; both: an undirected row of a plain graph
	reporter TEXT NOT NULL CHECK (reporter IN ('from', 'to', 'both', 'other')),
	-- direction of what is claimed, not of who reports it
	direction TEXT NOT NULL DEFAULT 'none' CHECK (direction IN ('none', 'forward', 'backward')),
	status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'requested', 'waiting', 'paused', 'ended')),
	from_text TEXT,
	to_text TEXT,
	earliest INTEGER,
	latest INTEGER,
	-- when only the length is known
	duration TEXT,
	strength REAL CHECK (strength > 0),
	contacts REAL CHECK (contacts >= 0),
	times_a_month REAL CHECK (times_a_month >= 0),
	modes TEXT CHECK (json_type(modes) = 'array'),
	roles TEXT CHECK (json_type(roles) = 'array'),
	stands_in_for INTEGER,
	on_behalf_of INTEGER,
	is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
	life_domains TEXT CHECK (json_type(life_domains) = 'array'),
	legal_frames TEXT CHECK (json_type(legal_frames) = 'array'),
	settings TEXT CHECK (json_type(settings) = 'array'),
	certainty TEXT CHECK (certainty IN ('certain', 'low')),
	quote TEXT,
	does TEXT,
	provision TEXT,
	for_members TEXT,
	requested_on TEXT,
	last_confirmed TEXT,
	purpose TEXT,
	ease TEXT,
	-- the role in a forum
	seat TEXT CHECK (seat IN ('chair', 'member', 'secretary', 'lead')),
	-- what a commission is paid or backed for
	basis TEXT CHECK (basis IN ('per-act', 'per-result', 'lump-sum', 'mandate', 'backing')),
	attributes TEXT CHECK (json_type(attributes) = 'object'),
	withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, tie_id) REFERENCES tie (scan_id, id),
	FOREIGN KEY (scan_id, event_id) REFERENCES event (scan_id, id),
	FOREIGN KEY (scan_id, agreement_id) REFERENCES agreement (scan_id, id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id),
	FOREIGN KEY (scan_id, stands_in_for) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, on_behalf_of) REFERENCES actor (scan_id, id),
	CHECK ((tie_id IS NOT NULL) + (event_id IS NOT NULL) + (agreement_id IS NOT NULL) = 1),
	CHECK (earliest <= latest)
) STRICT;

-- Who a claim is of: no two of one source say the same. Paper, practice and a wish stand
-- side by side. Empty values are not equal to each other in an index, so they are given a
-- value here.
CREATE UNIQUE INDEX claim_identity ON claim (
	scan_id, source_id, tie_id, reporter, direction,
	coalesce(on_behalf_of, 0),
	coalesce(from_text, ''),
	CASE stance WHEN 'agreed' THEN 'paper' WHEN 'wished' THEN 'wish' ELSE 'practice' END
);
CREATE INDEX claim_tie ON claim (scan_id, tie_id);
CREATE INDEX claim_event ON claim (scan_id, event_id) WHERE event_id IS NOT NULL;
CREATE INDEX claim_agreement ON claim (scan_id, agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX claim_on_behalf_of ON claim (scan_id, on_behalf_of) WHERE on_behalf_of IS NOT NULL;
CREATE INDEX claim_stands_in_for ON claim (scan_id, stands_in_for) WHERE stands_in_for IS NOT NULL;

CREATE TRIGGER tie_goes_with_its_last_claim AFTER DELETE ON claim
WHEN old.tie_id IS NOT NULL
	AND NOT EXISTS (SELECT 1 FROM claim WHERE scan_id = old.scan_id AND tie_id = old.tie_id)
BEGIN
	DELETE FROM tie WHERE id = old.tie_id;
END;

-- The households that a contact or a deputy is about; none: in general.
CREATE TABLE claim_about (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	claim_id INTEGER NOT NULL,
	household_id INTEGER NOT NULL,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, claim_id, household_id),
	FOREIGN KEY (scan_id, claim_id) REFERENCES claim (scan_id, id),
	FOREIGN KEY (scan_id, household_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX claim_about_household ON claim_about (scan_id, household_id);

-- One source says something about anything; about nothing in particular: about the scan.
CREATE TABLE statement (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	source_id INTEGER NOT NULL,
	about_actor_id INTEGER,
	about_tie_id INTEGER,
	about_event_id INTEGER,
	about_agreement_id INTEGER,
	theme TEXT NOT NULL DEFAULT '',
	kind TEXT NOT NULL CHECK (kind IN ('answer', 'score', 'problem', 'wish', 'question', 'appraisal', 'observation')),
	scale TEXT NOT NULL DEFAULT '',
	-- neither: asked, and there was no information
	value_text TEXT,
	value_number REAL,
	words TEXT NOT NULL DEFAULT '',
	-- which member of the household it is about
	member TEXT NOT NULL DEFAULT '',
	shareable INTEGER NOT NULL DEFAULT 0 CHECK (shareable IN (0, 1)),
	-- the problem that this problem pulls at
	leads_to_id INTEGER,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id),
	FOREIGN KEY (scan_id, about_actor_id) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, about_tie_id) REFERENCES tie (scan_id, id),
	FOREIGN KEY (scan_id, about_event_id) REFERENCES event (scan_id, id),
	FOREIGN KEY (scan_id, about_agreement_id) REFERENCES agreement (scan_id, id),
	FOREIGN KEY (scan_id, leads_to_id) REFERENCES statement (scan_id, id),
	CHECK ((about_actor_id IS NOT NULL) + (about_tie_id IS NOT NULL)
		+ (about_event_id IS NOT NULL) + (about_agreement_id IS NOT NULL) <= 1),
	CHECK (value_text IS NULL OR value_number IS NULL)
) STRICT;

CREATE INDEX statement_source ON statement (scan_id, source_id);
CREATE INDEX statement_actor ON statement (scan_id, about_actor_id) WHERE about_actor_id IS NOT NULL;
CREATE INDEX statement_tie ON statement (scan_id, about_tie_id) WHERE about_tie_id IS NOT NULL;
CREATE INDEX statement_event ON statement (scan_id, about_event_id) WHERE about_event_id IS NOT NULL;
CREATE INDEX statement_agreement ON statement (scan_id, about_agreement_id) WHERE about_agreement_id IS NOT NULL;
CREATE INDEX statement_leads_to ON statement (scan_id, leads_to_id) WHERE leads_to_id IS NOT NULL;

CREATE TABLE figure (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	what TEXT NOT NULL,
	-- empty: about the scan itself
	about_id INTEGER,
	area TEXT,
	period TEXT NOT NULL DEFAULT '',
	value REAL NOT NULL,
	unit TEXT NOT NULL DEFAULT '',
	denominator REAL,
	qualifier TEXT NOT NULL DEFAULT 'exact' CHECK (qualifier IN ('exact', 'about', 'at-least')),
	source_id INTEGER NOT NULL,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, about_id) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id)
) STRICT;

CREATE INDEX figure_about ON figure (scan_id, about_id);
CREATE INDEX figure_source ON figure (scan_id, source_id);
