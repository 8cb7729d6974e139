-- A library: datasets side by side, everything in them found by an id that is unique in its table.
-- Days are days since 1970-01-01. `key` keeps the order of the dataset, `position` that of a list.
-- Constants are the names of the model's enum constants. Foreign keys are checked at the end of a
-- transaction; each has an index, without which replacing a dataset would scan whole tables.

CREATE TABLE dataset (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  licence TEXT NOT NULL,
  attribution TEXT NOT NULL,
  loaded_at TEXT NOT NULL, -- UTC, ISO 8601, seconds
  fingerprint TEXT -- of the edition that the application shipped; null when a person loaded it
) STRICT;

CREATE TABLE actor (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  parent_id TEXT REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX actor_dataset ON actor (dataset_id);
CREATE INDEX actor_parent ON actor (parent_id);

CREATE TABLE actor_name (
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  parent_id TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  country TEXT,
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  point_note TEXT,
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
CREATE INDEX place_dataset ON place (dataset_id);
CREATE INDEX place_parent ON place (parent_id);

CREATE TABLE place_name (
  place_id TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (place_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  outlet TEXT NOT NULL,
  author TEXT,
  address TEXT,
  published INTEGER,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  leaning TEXT REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
  text_file TEXT
) STRICT;
CREATE INDEX source_dataset ON source (dataset_id);
CREATE INDEX source_leaning ON source (leaning);

CREATE TABLE source_reliance (
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  relied_on_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (source_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_reliance_on ON source_reliance (relied_on_id);

CREATE TABLE excerpt (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  first_character INTEGER NOT NULL, -- in code points of the source's text file, zero-based
  end_character INTEGER NOT NULL
) STRICT;
CREATE INDEX excerpt_dataset ON excerpt (dataset_id);
CREATE INDEX excerpt_source ON excerpt (source_id);

CREATE TABLE event (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  earliest INTEGER,
  latest INTEGER,
  precision TEXT NOT NULL,
  place_id TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  deaths_low INTEGER,
  deaths_best INTEGER,
  deaths_high INTEGER,
  summary TEXT NOT NULL,
  CHECK (earliest IS NOT NULL OR latest IS NOT NULL),
  CHECK (earliest <= latest)
) STRICT;
CREATE INDEX event_dataset ON event (dataset_id);
CREATE INDEX event_place ON event (place_id);

CREATE TABLE event_participant (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participant_actor ON event_participant (actor_id);

CREATE TABLE event_report (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  origin_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  excerpt_id TEXT NOT NULL REFERENCES excerpt (id) DEFERRABLE INITIALLY DEFERRED,
  reported INTEGER NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_report_source ON event_report (source_id);
CREATE INDEX event_report_origin ON event_report (origin_id);
CREATE INDEX event_report_excerpt ON event_report (excerpt_id);

CREATE TABLE claim (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  place_id TEXT NOT NULL REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('HELD', 'CONTESTED', 'BESIEGED', 'LOST')),
  earliest INTEGER,
  latest INTEGER,
  precision TEXT NOT NULL,
  reported INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  origin_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  part INTEGER NOT NULL CHECK (part IN (0, 1)),
  extent_wording TEXT,
  confidence TEXT NOT NULL,
  note TEXT,
  CHECK (earliest IS NOT NULL OR latest IS NOT NULL),
  CHECK (earliest <= latest)
) STRICT;
CREATE INDEX claim_dataset ON claim (dataset_id);
CREATE INDEX claim_place ON claim (place_id);
CREATE INDEX claim_source ON claim (source_id);
CREATE INDEX claim_origin ON claim (origin_id);

-- The actors of the state, in its own order: a holder before a besieger.
CREATE TABLE claim_actor (
  claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_actor_actor ON claim_actor (actor_id);

CREATE TABLE claim_excerpt (
  claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  excerpt_id TEXT NOT NULL REFERENCES excerpt (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_excerpt_excerpt ON claim_excerpt (excerpt_id);

-- What a search finds. Each entry has a row in search_index with the same number, which holds
-- folded words only (see TextFolding) and not the text.
CREATE TABLE search_entry (
  key INTEGER PRIMARY KEY,
  dataset_id TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('PLACE', 'ACTOR', 'EVENT', 'EXCERPT')),
  item_id TEXT NOT NULL,
  name TEXT -- the name that was indexed, for places and actors
) STRICT;
CREATE INDEX search_entry_dataset ON search_entry (dataset_id);

CREATE VIRTUAL TABLE search_index USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
