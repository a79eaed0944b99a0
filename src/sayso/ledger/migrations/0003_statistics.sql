-- Plans are chosen by these figures, not by what a file happens to hold: a listing without a source starts at the dates and
-- streams, one with a source starts at the names. They stand for a million reports of ten statements; only their
-- proportions matter. "rows, then rows alike in the first, first two, ... columns of the index".

ANALYZE runs;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('reports', 'sqlite_autoindex_reports_1', '1000000 1 1'),
  ('reports', 'reports_by_publisher', '1000000 1000'),
  ('texts', 'sqlite_autoindex_texts_1', '1000000 1'),
  ('current_readings', 'sqlite_autoindex_current_readings_1', '1000000 1'),
  ('current_readings', 'current_readings_by_date', '1000000 500 1'),
  ('statements', 'statements_by_reading', '10000000 10'),
  ('statements', 'statements_by_id', '10000000 1'),
  ('content_spans', 'content_spans', '12000000 2 1'),
  ('claims', 'claims_by_reading', '20000000 20 1'),
  ('claims', 'claims_by_statement', '20000000 2'),
  ('claims', 'claims_by_id', '20000000 1'),
  ('quantities', 'quantities_by_reading', '10000000 10 1'),
  ('quantities', 'quantities_by_claim', '10000000 2'),
  ('quantities', 'quantities_by_id', '10000000 1'),
  ('times', 'times', '10000000 2 1'),
  ('places', 'places', '10000000 2 1'),
  ('names', 'sqlite_autoindex_names_1', '100000 1'),
  ('said_by', 'said_by', '10000000 100 1'),
  ('said_by', 'said_by_statement', '10000000 2 1'),
  ('verdicts', 'sqlite_autoindex_verdicts_1', '10000 1'),
  ('verdicts', 'verdicts_by_about', '10000 2 1 1'),
  ('links', 'links_by_id', '1000000 1'),
  ('links', 'links_by_from', '1000000 2'),
  ('links', 'links_by_to', '1000000 2');
