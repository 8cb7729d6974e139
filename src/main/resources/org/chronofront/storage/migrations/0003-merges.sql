-- What a person has said of two places or actors: that they are one, or that they are two. Both
-- sides are told by dataset and id, without references, so that an import or a switched-off dataset
-- changes nothing about it; what isn't there just has no effect.

CREATE TABLE merge (
  key INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('PLACE', 'ACTOR')),
  kept_dataset TEXT NOT NULL,
  kept_item TEXT NOT NULL,
  merged_dataset TEXT NOT NULL,
  merged_item TEXT NOT NULL,
  made_at TEXT NOT NULL, -- UTC, ISO 8601, seconds
  UNIQUE (kind, merged_dataset, merged_item)
) STRICT;

CREATE TABLE not_same (
  kind TEXT NOT NULL CHECK (kind IN ('PLACE', 'ACTOR')),
  one_dataset TEXT NOT NULL,
  one_item TEXT NOT NULL,
  other_dataset TEXT NOT NULL,
  other_item TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (kind, one_dataset, one_item, other_dataset, other_item)
) STRICT, WITHOUT ROWID;
