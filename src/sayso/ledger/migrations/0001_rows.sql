-- The rows of the ledger. Rows are only ever added; `forget` alone takes any out.
-- Offsets are Unicode code points into texts.text, half-open; substr(text, start + 1, "end" - start) are the words.
-- `hash` is the first 16 hexadecimal digits of the SHA-256 of these words in UTF-8.
-- A span inside a JSON list is [start, end, hash].

CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  language TEXT NOT NULL,
  model TEXT,
  options TEXT NOT NULL,                -- JSON [[name, value], ...]
  started TEXT                          -- ISO 8601, of the first reading of this run
);

CREATE TABLE texts (
  n INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,                 -- of the text in UTF-8
  text TEXT NOT NULL
);

-- One report as one run read it: the key is (id, run_id), `n` stands for it in the tables below.
CREATE TABLE reports (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  run_id TEXT NOT NULL REFERENCES runs (id),
  text INTEGER NOT NULL REFERENCES texts (n),
  raw_sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  uri TEXT,
  publisher TEXT,
  credits TEXT NOT NULL,                -- JSON [name, ...]
  headline_start INTEGER, headline_end INTEGER, headline_hash TEXT,
  byline_start INTEGER, byline_end INTEGER, byline_hash TEXT,
  dateline_start INTEGER, dateline_end INTEGER, dateline_hash TEXT,
  dateline_place TEXT, dateline_credit TEXT, dateline_date TEXT,
  published TEXT,                       -- ISO 8601 of any precision
  published_known_by TEXT,
  published_from TEXT,                  -- first and last second of `published` in UTC
  published_to TEXT,
  retrieved TEXT,
  language TEXT NOT NULL,
  rights TEXT,
  paragraphs TEXT NOT NULL,             -- JSON [span, ...]
  source_map TEXT NOT NULL,             -- JSON [[start, end, byte_start, byte_end], ...]
  started TEXT,                         -- of this reading
  kept TEXT NOT NULL,                   -- when the rows were added, UTC
  UNIQUE (id, run_id)
);
CREATE INDEX reports_by_publisher ON reports (publisher);

CREATE TABLE statements (
  n INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reports (n),
  id TEXT NOT NULL,
  parent_id TEXT,
  refers_to TEXT,
  quoting TEXT NOT NULL,
  confidence REAL,
  found_by TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  source_names TEXT NOT NULL,           -- JSON [name, ...]
  source_role TEXT,
  source_why TEXT,
  source_start INTEGER, source_end INTEGER, source_hash TEXT,
  antecedents TEXT NOT NULL,            -- JSON [span, ...]
  cue_start INTEGER, cue_end INTEGER, cue_hash TEXT,
  insertions TEXT NOT NULL,             -- JSON [span, ...]
  occasion_spans TEXT,                  -- JSON [span, ...]; none without an occasion
  occasion_addressees TEXT, occasion_medium TEXT, occasion_place TEXT, occasion_when TEXT
);
CREATE INDEX statements_by_reading ON statements (reading);
CREATE INDEX statements_by_id ON statements (id);

CREATE TABLE content_spans (
  statement INTEGER NOT NULL REFERENCES statements (n),
  position INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, hash TEXT NOT NULL,
  PRIMARY KEY (statement, position)
) WITHOUT ROWID;

-- Claims of statements, and those of the report's own voice (`statement` is none, the source is the publisher).
CREATE TABLE claims (
  n INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reports (n),
  statement INTEGER REFERENCES statements (n),
  id TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, hash TEXT NOT NULL,
  kind TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  condition_start INTEGER, condition_end INTEGER, condition_hash TEXT,
  markers TEXT NOT NULL,                -- JSON [[start, end, hash, holder], ...]
  denies TEXT,
  frame TEXT                            -- JSON object; none without a frame
);
CREATE INDEX claims_by_reading ON claims (reading, start);
CREATE INDEX claims_by_statement ON claims (statement);
CREATE INDEX claims_by_id ON claims (id);

CREATE TABLE quantities (
  n INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reports (n),
  claim INTEGER NOT NULL REFERENCES claims (n),
  id TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, hash TEXT NOT NULL,
  low TEXT, high TEXT,                  -- decimal numbers, exact
  mod TEXT,
  approximator TEXT,
  unit TEXT,
  per TEXT,
  counted TEXT,
  subset_of TEXT,
  change TEXT,
  frame TEXT                            -- JSON object; none: that of the claim
);
CREATE INDEX quantities_by_reading ON quantities (reading, start);
CREATE INDEX quantities_by_claim ON quantities (claim);
CREATE INDEX quantities_by_id ON quantities (id);

CREATE TABLE times (
  claim INTEGER NOT NULL REFERENCES claims (n),
  position INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, hash TEXT NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  mod TEXT,
  begin_date TEXT, end_date TEXT,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;

CREATE TABLE places (
  claim INTEGER NOT NULL REFERENCES claims (n),
  position INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, hash TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;

CREATE TABLE quotes (
  reading INTEGER NOT NULL REFERENCES reports (n),
  position INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, hash TEXT NOT NULL,
  PRIMARY KEY (reading, position)
) WITHOUT ROWID;

CREATE TABLE warnings (
  reading INTEGER NOT NULL REFERENCES reports (n),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  spans TEXT NOT NULL,                  -- JSON [span, ...]
  message TEXT NOT NULL,
  PRIMARY KEY (reading, position)
) WITHOUT ROWID;

CREATE TABLE verdicts (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  about TEXT NOT NULL,                  -- id of a report, statement, claim, quantity or link
  decision TEXT NOT NULL,
  value TEXT,                           -- JSON object of the corrected fields
  who TEXT NOT NULL,
  decided TEXT NOT NULL,                -- ISO 8601 as given
  decided_utc TEXT NOT NULL             -- the same in UTC, sortable
);
CREATE INDEX verdicts_by_about ON verdicts (about, decided_utc, id);

-- A link found again with other evidence is another row; the newest row of an id stands.
CREATE TABLE links (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  evidence TEXT NOT NULL,               -- JSON [[start, end], ...]
  why TEXT NOT NULL,
  found_by TEXT NOT NULL
);
CREATE INDEX links_by_id ON links (id);
CREATE INDEX links_by_from ON links (from_id);
CREATE INDEX links_by_to ON links (to_id);

-- What was taken out: an id (a hash) and a time, nothing else. The newest row of an id stands.
CREATE TABLE tombstones (
  n INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('forgotten', 'readmitted')),
  decided_utc TEXT NOT NULL
);
CREATE INDEX tombstones_by_report ON tombstones (report_id);

-- Indexes in the shape of tables, kept up to date by the writer; all can be made again from the rows above.
-- The newest reading of each report that is not rejected, with its (corrected) date of publication.
CREATE TABLE current_readings (
  reading INTEGER PRIMARY KEY REFERENCES reports (n),
  report_id TEXT NOT NULL UNIQUE,
  published TEXT,
  published_from TEXT NOT NULL,         -- empty without a date; so the index gives the order of the listings
  published_to TEXT NOT NULL
);
CREATE UNIQUE INDEX current_readings_by_date ON current_readings (published_from, report_id);

CREATE TABLE names (
  n INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  folded TEXT NOT NULL                  -- NFKC and case-folded, for searching
);

-- Who said it by name (corrected). `named`: a proper name, which may be lined up across reports.
CREATE TABLE said_by (
  name INTEGER NOT NULL REFERENCES names (n),
  statement INTEGER NOT NULL REFERENCES statements (n),
  named INTEGER NOT NULL,
  PRIMARY KEY (name, statement)
) WITHOUT ROWID;
CREATE INDEX said_by_statement ON said_by (statement);
