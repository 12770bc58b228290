-- One study of one local care network, and who is in it. Every table of a scan refers
-- to others by (scan_id, id), so that nothing of one scan can point into another.
-- A date is EDTF text as people know it; `earliest` and `latest` are the first and the
-- last day it may mean, in whole days since 1970-01-01, empty where it is open.
-- `version` rises with every change of a row. Ids are never used twice.

CREATE TABLE scan (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
	name TEXT NOT NULL UNIQUE CHECK (name <> ''),
	client TEXT,
	area TEXT,
	cause TEXT,
	question TEXT,
	method TEXT,
	goals TEXT,
	team TEXT,
	-- what counts as a vulnerable household here
	definition TEXT,
	-- what is said to everybody who is spoken to
	opening TEXT,
	study_from TEXT,
	study_to TEXT,
	-- how many households were known, invited, agreed and declined: numbers, never who
	households_known INTEGER CHECK (households_known >= 0),
	households_invited INTEGER CHECK (households_invited >= 0),
	households_agreed INTEGER CHECK (households_agreed >= 0),
	households_declined INTEGER CHECK (households_declined >= 0),
	legal_ground TEXT,
	ends_on TEXT,
	is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
	data_version INTEGER NOT NULL DEFAULT 0,
	version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE wave (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	name TEXT NOT NULL CHECK (name <> ''),
	from_text TEXT,
	to_text TEXT,
	earliest INTEGER,
	latest INTEGER,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, name),
	CHECK (earliest <= latest)
) STRICT;

CREATE TABLE word (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	kind TEXT NOT NULL CHECK (kind IN ('domain', 'frame', 'setting', 'relation', 'theme')),
	code TEXT NOT NULL CHECK (code <> ''),
	-- the set a theme belongs to; sets are never mapped on one another
	set_name TEXT,
	nl TEXT,
	en TEXT,
	position INTEGER NOT NULL,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, kind, code)
) STRICT;

CREATE TABLE actor (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
	kind TEXT NOT NULL CHECK (kind IN ('household', 'professional', 'informal', 'organisation', 'forum')),
	code TEXT NOT NULL CHECK (code <> ''),
	-- 1: we gave the code; 0: the user's own
	code_is_made INTEGER NOT NULL DEFAULT 0 CHECK (code_is_made IN (0, 1)),
	label TEXT,
	identity TEXT NOT NULL DEFAULT 'person' CHECK (identity IN ('person', 'function', 'someone-of')),
	function TEXT,
	tier TEXT CHECK (tier IN ('front-line', 'management', 'board')),
	-- tells people of one name apart
	organisation_id INTEGER,
	part_of INTEGER,
	merged_into INTEGER CHECK (merged_into <> id),
	neighbourhood TEXT,
	life_domains TEXT CHECK (json_type(life_domains) = 'array'),
	tags TEXT CHECK (json_type(tags) = 'array'),
	organisation_type TEXT,
	forum_kind TEXT CHECK (forum_kind IN ('standing-table', 'case-meeting', 'shared-workplace', 'approach')),
	is_entrance INTEGER CHECK (is_entrance IN (0, 1)),
	is_independent INTEGER CHECK (is_independent IN (0, 1)),
	from_text TEXT,
	to_text TEXT,
	earliest INTEGER,
	latest INTEGER,
	attributes TEXT CHECK (json_type(attributes) = 'object'),
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, kind, code),
	FOREIGN KEY (scan_id, organisation_id) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, part_of) REFERENCES actor (scan_id, id),
	FOREIGN KEY (scan_id, merged_into) REFERENCES actor (scan_id, id),
	CHECK (kind <> 'household' OR label IS NULL),
	CHECK (earliest <= latest)
) STRICT;

CREATE INDEX actor_organisation ON actor (scan_id, organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX actor_part_of ON actor (scan_id, part_of) WHERE part_of IS NOT NULL;
CREATE INDEX actor_merged_into ON actor (scan_id, merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE alias (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	actor_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	folded TEXT NOT NULL,
	-- when this name was in use
	from_text TEXT,
	to_text TEXT,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, actor_id, folded),
	FOREIGN KEY (scan_id, actor_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE TRIGGER alias_of_no_household BEFORE INSERT ON alias
WHEN (SELECT kind FROM actor WHERE id = new.actor_id) = 'household'
BEGIN
	SELECT raise(ABORT, 'a household has no name');
END;

-- A person in a household: a role and an age band, nothing more.
CREATE TABLE member (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	household_id INTEGER NOT NULL,
	role TEXT NOT NULL CHECK (role IN ('parent', 'child', 'lives-in')),
	age_band TEXT CHECK (age_band IN ('0-3', '4-11', '12-17', '18-22', '23-64', '65+')),
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, household_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX member_household ON member (scan_id, household_id);

CREATE TABLE source (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	uid TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
	code TEXT NOT NULL CHECK (code <> ''),
	kind TEXT NOT NULL CHECK (kind IN ('document', 'resident', 'relative', 'professional', 'dossier', 'observation', 'register', 'survey', 'session')),
	title TEXT NOT NULL DEFAULT '',
	status TEXT NOT NULL DEFAULT 'done' CHECK (status IN ('planned', 'invited', 'done', 'declined')),
	-- roster: who is not named is absent; mentions: who is not named is unknown
	covers TEXT NOT NULL DEFAULT 'mentions' CHECK (covers IN ('mentions', 'roster')),
	day_text TEXT,
	earliest INTEGER,
	latest INTEGER,
	wave_id INTEGER,
	-- the one household it speaks of
	household_id INTEGER,
	-- the question as it was put: the verb of every sentence comes from it
	question TEXT,
	form TEXT CHECK (form IN ('single', 'group')),
	second_hand_of TEXT,
	topics_covered TEXT CHECK (json_type(topics_covered) = 'array'),
	file_name TEXT,
	sha256 TEXT,
	version INTEGER NOT NULL DEFAULT 1,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, code),
	FOREIGN KEY (scan_id, wave_id) REFERENCES wave (scan_id, id),
	FOREIGN KEY (scan_id, household_id) REFERENCES actor (scan_id, id),
	CHECK (earliest <= latest)
) STRICT;

CREATE INDEX source_wave ON source (scan_id, wave_id) WHERE wave_id IS NOT NULL;
CREATE INDEX source_household ON source (scan_id, household_id) WHERE household_id IS NOT NULL;

CREATE TABLE source_informant (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	source_id INTEGER NOT NULL,
	-- empty: somebody who is no actor of this network
	actor_id INTEGER,
	stakeholder_group TEXT CHECK (stakeholder_group IN ('resident', 'professional', 'manager', 'policy')),
	tier TEXT CHECK (tier IN ('front-line', 'management', 'board')),
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, source_id, actor_id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id),
	FOREIGN KEY (scan_id, actor_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX source_informant_actor ON source_informant (scan_id, actor_id);

CREATE TABLE source_interviewer (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	source_id INTEGER NOT NULL,
	name TEXT NOT NULL,
	role TEXT CHECK (role IN ('asks', 'writes')),
	technique TEXT,
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id)
) STRICT;

CREATE INDEX source_interviewer_source ON source_interviewer (scan_id, source_id);

-- Samenspraak: what was agreed with a household about this scan. The newest row counts.
CREATE TABLE consultation (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	household_id INTEGER NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('not-asked', 'informed', 'agreed', 'declined', 'withdrawn')),
	on_day TEXT,
	by_role TEXT,
	how TEXT,
	info_version TEXT,
	feedback TEXT,
	-- 1: only the sources of consultation_source; 0: all of them
	is_scoped INTEGER NOT NULL DEFAULT 0 CHECK (is_scoped IN (0, 1)),
	UNIQUE (scan_id, id),
	FOREIGN KEY (scan_id, household_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX consultation_household ON consultation (scan_id, household_id);

CREATE TABLE consultation_source (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	consultation_id INTEGER NOT NULL,
	source_id INTEGER NOT NULL,
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, consultation_id, source_id),
	FOREIGN KEY (scan_id, consultation_id) REFERENCES consultation (scan_id, id),
	FOREIGN KEY (scan_id, source_id) REFERENCES source (scan_id, id)
) STRICT;

CREATE INDEX consultation_source_source ON consultation_source (scan_id, source_id);

-- Who belongs to a measurement, and whether they spoke.
CREATE TABLE roster (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	wave_id INTEGER NOT NULL,
	actor_id INTEGER NOT NULL,
	status TEXT NOT NULL CHECK (status IN ('inView', 'invited', 'answered', 'declined')),
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, wave_id, actor_id),
	FOREIGN KEY (scan_id, wave_id) REFERENCES wave (scan_id, id),
	FOREIGN KEY (scan_id, actor_id) REFERENCES actor (scan_id, id)
) STRICT;

CREATE INDEX roster_actor ON roster (scan_id, actor_id);

-- Where an actor stands in a picture; adding one moves no other.
CREATE TABLE position (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scan_id INTEGER NOT NULL REFERENCES scan (id),
	level TEXT NOT NULL,
	layout TEXT NOT NULL,
	actor_id INTEGER NOT NULL,
	x REAL NOT NULL,
	y REAL NOT NULL,
	pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
	UNIQUE (scan_id, id),
	UNIQUE (scan_id, level, layout, actor_id),
	FOREIGN KEY (scan_id, actor_id) REFERENCES actor (scan_id, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX position_actor ON position (scan_id, actor_id);
