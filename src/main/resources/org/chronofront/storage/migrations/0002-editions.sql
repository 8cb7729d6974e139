-- A library, second format: each import writes a whole edition of its dataset, beside the one before.
-- Rows hang on numbers; ids stand once a row and are unique within their edition. Days are days since
-- 1970-01-01. Constants of `event` are the positions of the model's enum constants (a new constant
-- goes to the end), elsewhere their names. What the old tables held is carried over by
-- CarryOver, which reads it before this file runs.

DROP TABLE search_index;
DROP TABLE search_entry;
DROP TABLE claim_excerpt;
DROP TABLE claim_actor;
DROP TABLE claim;
DROP TABLE event_report;
DROP TABLE event_participant;
DROP TABLE event;
DROP TABLE excerpt;
DROP TABLE source_reliance;
DROP TABLE source;
DROP TABLE place_name;
DROP TABLE place;
DROP TABLE actor_name;
DROP TABLE actor;
DROP TABLE dataset;

-- The highest key that each table ever had: a key is never used for another row, so that what an
-- open window remembers cannot come to mean something else.
CREATE TABLE key_use (
  name TEXT PRIMARY KEY NOT NULL,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- In the order in which they first came in.
CREATE TABLE dataset (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shown INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1)),
  edition INTEGER REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED -- the current one
) STRICT;
CREATE INDEX dataset_edition ON dataset (edition);

-- Immutable once it is current. Keys of its events are one range without gaps.
CREATE TABLE edition (
  key INTEGER PRIMARY KEY,
  dataset INTEGER NOT NULL REFERENCES dataset (key) DEFERRABLE INITIALLY DEFERRED,
  before INTEGER REFERENCES edition (key) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  first INTEGER NOT NULL CHECK (first IN (0, 1)), -- there was no edition before it
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  licence TEXT NOT NULL,
  attribution TEXT NOT NULL,
  terms TEXT,
  address TEXT,
  accessed INTEGER,
  loaded_at TEXT NOT NULL, -- UTC, ISO 8601, seconds
  fingerprint TEXT, -- of the edition that the application shipped; null when a person loaded it
  first_event INTEGER NOT NULL,
  events INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  places INTEGER NOT NULL,
  actors INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  excerpts INTEGER NOT NULL,
  areas INTEGER NOT NULL,
  lookup_bits INTEGER NOT NULL -- row_lookup has 2^bits buckets for it
) STRICT;
CREATE INDEX edition_dataset ON edition (dataset);
CREATE INDEX edition_before ON edition (before);

CREATE TABLE actor (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent INTEGER REFERENCES actor (key) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (edition, id)
) STRICT;
CREATE INDEX actor_parent ON actor (parent) WHERE parent IS NOT NULL;

CREATE TABLE actor_name (
  actor INTEGER NOT NULL REFERENCES actor (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent INTEGER REFERENCES place (key) DEFERRABLE INITIALLY DEFERRED,
  country TEXT,
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  point_note TEXT,
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  UNIQUE (edition, id)
) STRICT;
CREATE INDEX place_parent ON place (parent) WHERE parent IS NOT NULL;

CREATE TABLE place_name (
  place INTEGER NOT NULL REFERENCES place (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (place, position)
) STRICT, WITHOUT ROWID;

-- Who publishes; what a filter by source works on. One entry for all documents of an outlet.
CREATE TABLE outlet (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  sources INTEGER NOT NULL, -- how many
  title TEXT NOT NULL, -- of the first
  published INTEGER, -- the first
  UNIQUE (edition, name)
) STRICT;

-- Documents: there may be hundreds of thousands, so they are read when somebody looks.
CREATE TABLE source (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet INTEGER NOT NULL, -- a key of outlet; not declared as such, because SQLite would want an index
  author TEXT,
  address TEXT,
  published INTEGER,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  leaning INTEGER REFERENCES actor (key) DEFERRABLE INITIALLY DEFERRED,
  text_file TEXT,
  UNIQUE (edition, id)
) STRICT;
CREATE INDEX source_leaning ON source (leaning) WHERE leaning IS NOT NULL;

CREATE TABLE source_reliance (
  source INTEGER NOT NULL REFERENCES source (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  relied_on INTEGER NOT NULL REFERENCES source (key) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_reliance_on ON source_reliance (relied_on);

CREATE TABLE excerpt (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  source INTEGER NOT NULL, -- a key of source
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  first_character INTEGER, -- in code points of the source's text file, zero-based
  end_character INTEGER,
  event INTEGER, -- the first that quotes it
  UNIQUE (edition, id)
) STRICT;

-- Members as packed numbers: for each actor its key times four plus the position of its role.
CREATE TABLE actor_set (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  members BLOB NOT NULL
) STRICT;
CREATE INDEX actor_set_edition ON actor_set (edition);

-- Members as packed keys of outlets.
CREATE TABLE outlet_set (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  members BLOB NOT NULL
) STRICT;
CREATE INDEX outlet_set_edition ON outlet_set (edition);

-- Names of details, and values that occur again and again, each once.
CREATE TABLE detail_text (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX detail_text_edition ON detail_text (edition);

-- There may be millions: no index, no declared references (the writer fails on
-- an id that leads nowhere), rows are only ever appended. Found by key; keys are found through row_lookup,
-- place_events and source_events.
CREATE TABLE event (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  earliest INTEGER, -- both null when undated
  latest INTEGER,
  precision INTEGER,
  place INTEGER,
  latitude REAL, -- its own point, null when it is that of the place
  longitude REAL,
  precise INTEGER NOT NULL,
  actor_set INTEGER, -- null for nobody
  deaths_low INTEGER,
  deaths_best INTEGER,
  deaths_high INTEGER,
  summary TEXT NOT NULL,
  reports BLOB NOT NULL, -- packed: source, origin (0 for the source), excerpt (0 for none), day
  details BLOB -- packed names and values, null for none
) STRICT;

-- What the in-memory index is built from, without reading events.
CREATE TABLE event_segment (
  key INTEGER PRIMARY KEY, -- edition × 2^32 + position
  rows INTEGER NOT NULL,
  columns BLOB NOT NULL
) STRICT;

-- The events at a place, and those that a source reports: packed keys, ascending.
CREATE TABLE place_events (
  place INTEGER PRIMARY KEY,
  events BLOB NOT NULL
) STRICT;
CREATE TABLE source_events (
  source INTEGER PRIMARY KEY,
  events BLOB NOT NULL
) STRICT;

-- From ids of rows to their keys, and to the contents that an earlier import had: in each bucket
-- entries of 20 bytes (hash of the id, hash of the contents, what and key).
CREATE TABLE row_lookup (
  key INTEGER PRIMARY KEY, -- edition × 2^32 + bucket
  entries BLOB NOT NULL
) STRICT;

CREATE TABLE claim (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  place INTEGER NOT NULL REFERENCES place (key) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('HELD', 'CONTESTED', 'BESIEGED', 'LOST')),
  earliest INTEGER,
  latest INTEGER,
  precision TEXT NOT NULL,
  reported INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source (key) DEFERRABLE INITIALLY DEFERRED,
  origin INTEGER NOT NULL REFERENCES source (key) DEFERRABLE INITIALLY DEFERRED,
  part INTEGER NOT NULL CHECK (part IN (0, 1)),
  extent_wording TEXT,
  confidence TEXT NOT NULL,
  note TEXT,
  CHECK (earliest IS NOT NULL OR latest IS NOT NULL),
  CHECK (earliest <= latest),
  UNIQUE (edition, id)
) STRICT;
CREATE INDEX claim_place ON claim (place);
CREATE INDEX claim_source ON claim (source);
CREATE INDEX claim_origin ON claim (origin);

-- The actors of the state, in its own order: a holder before a besieger.
CREATE TABLE claim_actor (
  claim INTEGER NOT NULL REFERENCES claim (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (key) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_actor_actor ON claim_actor (actor);

CREATE TABLE claim_excerpt (
  claim INTEGER NOT NULL REFERENCES claim (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  excerpt INTEGER NOT NULL REFERENCES excerpt (key) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_excerpt_excerpt ON claim_excerpt (excerpt);

CREATE TABLE area (
  key INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES edition (key) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  actor INTEGER REFERENCES actor (key) DEFERRABLE INITIALLY DEFERRED,
  earliest INTEGER,
  latest INTEGER,
  precision TEXT,
  polygons BLOB NOT NULL, -- packed: polygons, rings, points as differences of 1e-7 degrees
  details BLOB,
  UNIQUE (edition, id)
) STRICT;
CREATE INDEX area_actor ON area (actor) WHERE actor IS NOT NULL;

-- What the entries of an edition's full-text table (search_ and its key) are: 4 bytes each, in the
-- order of its rows.
CREATE TABLE search_page (
  key INTEGER PRIMARY KEY, -- edition × 2^32 + page
  entries BLOB NOT NULL
) STRICT;

-- The accounts of imports; they outlive the editions.
CREATE TABLE import_run (
  key INTEGER PRIMARY KEY,
  dataset_id TEXT NOT NULL,
  title TEXT NOT NULL,
  files TEXT NOT NULL, -- names, one a line
  format TEXT NOT NULL,
  started_at TEXT NOT NULL, -- UTC, ISO 8601, seconds
  seconds REAL NOT NULL,
  edition INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  imported INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  flagged INTEGER NOT NULL,
  undated INTEGER NOT NULL,
  unplaced INTEGER NOT NULL,
  rejected_extension TEXT, -- what makes a file of rejected rows
  rejected_head TEXT,
  rejected_between TEXT,
  rejected_foot TEXT
) STRICT;

CREATE TABLE import_problem (
  key INTEGER PRIMARY KEY, -- import × 2^32 + position
  kind TEXT NOT NULL CHECK (kind IN ('REJECTED', 'SKIPPED', 'FLAGGED')),
  row INTEGER NOT NULL,
  location TEXT NOT NULL,
  field TEXT,
  value TEXT,
  reason TEXT NOT NULL,
  raw TEXT -- of a rejected row
) STRICT;

-- Answers to a format's questions, remembered for files of the same shape.
CREATE TABLE mapping (
  name TEXT PRIMARY KEY NOT NULL,
  format TEXT NOT NULL,
  signature TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX mapping_signature ON mapping (format, signature);

CREATE TABLE mapping_answer (
  mapping TEXT NOT NULL REFERENCES mapping (name) ON DELETE CASCADE,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (mapping, question)
) STRICT, WITHOUT ROWID;
