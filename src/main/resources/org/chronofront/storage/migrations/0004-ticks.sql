-- Gaps and checks that a person has worked through, each by the key by which it is found again.
-- Without references, so that an import or a switched-off dataset changes nothing about it; what
-- isn't found any more just has no effect.

CREATE TABLE tick (
  key TEXT PRIMARY KEY NOT NULL,
  made_at TEXT NOT NULL -- UTC, ISO 8601, seconds
) STRICT, WITHOUT ROWID;
