-- Full-text indexes over the report texts and the content of statements. They hold no copy of the words.

CREATE VIRTUAL TABLE report_search USING fts5 (
  text, content = 'texts', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO report_search (report_search) VALUES ('rebuild');

CREATE VIEW statement_words AS
SELECT s.n,
  (SELECT group_concat(substr(t.text, c.start + 1, c."end" - c.start), char(10))
   FROM content_spans c WHERE c.statement = s.n) AS words
FROM statements s JOIN reports r ON r.n = s.reading JOIN texts t ON t.n = r.text;

CREATE VIRTUAL TABLE statement_search USING fts5 (
  words, content = 'statement_words', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO statement_search (statement_search) VALUES ('rebuild');
