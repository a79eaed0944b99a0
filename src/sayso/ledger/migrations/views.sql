-- What people read: the newest reading of each report with the newest verdict on each row applied.
-- Rejected rows are hidden, and with them what hangs on them; corrected values are shown in place of the found ones.
-- Every migration makes these views anew; a change here needs a numbered file that raises the version, if only a comment.

CREATE VIEW newest_verdicts AS
SELECT * FROM verdicts v WHERE v.n =
  (SELECT w.n FROM verdicts w WHERE w.about = v.about ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1);

CREATE VIEW current_reports AS
SELECT
  c.report_id, r.uri, r.publisher, c.published,
  CASE WHEN c.published IS NOT r.published THEN 'user' ELSE r.published_known_by END AS published_known_by,
  substr(t.text, r.headline_start + 1, r.headline_end - r.headline_start) AS headline,
  substr(t.text, r.byline_start + 1, r.byline_end - r.byline_start) AS byline,
  substr(t.text, r.dateline_start + 1, r.dateline_end - r.dateline_start) AS dateline,
  r.dateline_place, r.dateline_credit, r.dateline_date, r.credits, r.language, r.rights, r.retrieved,
  r.media_type, r.raw_sha256, length(t.text) AS characters,
  (SELECT count(*) FROM statements s WHERE s.reading = r.n) AS statements,
  (SELECT count(*) FROM claims k WHERE k.reading = r.n) AS claims,
  (SELECT count(*) FROM warnings w WHERE w.reading = r.n) AS warnings,
  r.run_id, t.text, r.kept, c.published_from, c.published_to, r.n
FROM current_readings c JOIN reports r ON r.n = c.reading JOIN texts t ON t.n = r.text;

CREATE VIEW current_statements AS
SELECT
  c.report_id, r.uri, r.publisher, c.published,
  s.id, s.parent_id, s.refers_to,
  (SELECT group_concat(j.value, '; ')
   FROM json_each(coalesce(json_extract(v.value, '$.source_names'), s.source_names)) j) AS source,
  coalesce(json_extract(v.value, '$.source_names'), s.source_names) AS source_names,
  coalesce(json_extract(v.value, '$.source_kind'), s.source_kind) AS source_kind,
  CASE WHEN json_type(v.value, '$.source_role') IS NOT NULL THEN json_extract(v.value, '$.source_role')
    ELSE s.source_role END AS source_role,
  s.source_why,
  substr(t.text, s.source_start + 1, s.source_end - s.source_start) AS source_words,
  substr(t.text, s.cue_start + 1, s.cue_end - s.cue_start) AS cue,
  (SELECT group_concat(substr(t.text, p.start + 1, p."end" - p.start), ' … ')
   FROM content_spans p WHERE p.statement = s.n) AS content,
  (SELECT json_group_array(json_array(p.start, p."end")) FROM content_spans p WHERE p.statement = s.n) AS content_spans,
  coalesce(json_extract(v.value, '$.quoting'), s.quoting) AS quoting,
  s.occasion_addressees, s.occasion_medium, s.occasion_place, s.occasion_when,
  s.confidence, s.found_by, v.decision, v.who AS judged_by,
  r.run_id, c.published_from, c.published_to, s.reading, s.n
FROM current_readings c
  JOIN reports r ON r.n = c.reading
  JOIN texts t ON t.n = r.text
  JOIN statements s ON s.reading = r.n
  LEFT JOIN verdicts v ON v.n =
    (SELECT w.n FROM verdicts w WHERE w.about = s.id ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1)
WHERE v.decision IS NOT 'rejected';

CREATE VIEW current_claims AS
SELECT
  c.report_id, r.uri, r.publisher, c.published,
  k.id, s.id AS statement_id,
  CASE WHEN k.statement IS NULL THEN r.publisher ELSE
    (SELECT group_concat(j.value, '; ')
     FROM json_each(coalesce(json_extract(sv.value, '$.source_names'), s.source_names)) j) END AS source,
  CASE WHEN k.statement IS NOT NULL THEN coalesce(json_extract(sv.value, '$.source_names'), s.source_names)
    WHEN r.publisher IS NULL THEN json_array() ELSE json_array(r.publisher) END AS source_names,
  CASE WHEN k.statement IS NULL THEN 'own'
    ELSE coalesce(json_extract(sv.value, '$.source_kind'), s.source_kind) END AS source_kind,
  CASE WHEN json_type(sv.value, '$.source_role') IS NOT NULL THEN json_extract(sv.value, '$.source_role')
    ELSE s.source_role END AS source_role,
  k.start, k."end", substr(t.text, k.start + 1, k."end" - k.start) AS text,
  coalesce(json_extract(v.value, '$.kind'), k.kind) AS kind,
  coalesce(json_extract(v.value, '$.certainty'), k.certainty) AS certainty,
  coalesce(json_extract(v.value, '$.polarity'), k.polarity) AS polarity,
  substr(t.text, k.condition_start + 1, k.condition_end - k.condition_start) AS condition,
  k.denies,
  json_extract(k.frame, '$.subject') AS frame_subject, json_extract(k.frame, '$.measure') AS frame_measure,
  json_extract(k.frame, '$.counted') AS frame_counted, json_extract(k.frame, '$.place') AS frame_place,
  json_extract(k.frame, '$.origin') AS frame_origin, json_extract(k.frame, '$.destination') AS frame_destination,
  json_extract(k.frame, '$.as_of') AS frame_as_of,
  s.confidence, s.found_by, v.decision, v.who AS judged_by,
  r.run_id, c.published_from, c.published_to, k.reading, k.statement AS statement_n, k.n
FROM current_readings c
  JOIN reports r ON r.n = c.reading
  JOIN texts t ON t.n = r.text
  JOIN claims k ON k.reading = r.n
  LEFT JOIN statements s ON s.n = k.statement
  LEFT JOIN verdicts sv ON sv.n =
    (SELECT w.n FROM verdicts w WHERE w.about = s.id ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1)
  LEFT JOIN verdicts v ON v.n =
    (SELECT w.n FROM verdicts w WHERE w.about = k.id ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1)
WHERE v.decision IS NOT 'rejected' AND sv.decision IS NOT 'rejected';

CREATE VIEW current_figures AS
SELECT
  c.report_id, r.uri, r.publisher, c.published,
  q.id, k.id AS claim_id, s.id AS statement_id,
  CASE WHEN k.statement IS NULL THEN r.publisher ELSE
    (SELECT group_concat(j.value, '; ')
     FROM json_each(coalesce(json_extract(sv.value, '$.source_names'), s.source_names)) j) END AS source,
  CASE WHEN k.statement IS NOT NULL THEN coalesce(json_extract(sv.value, '$.source_names'), s.source_names)
    WHEN r.publisher IS NULL THEN json_array() ELSE json_array(r.publisher) END AS source_names,
  CASE WHEN k.statement IS NULL THEN 'own'
    ELSE coalesce(json_extract(sv.value, '$.source_kind'), s.source_kind) END AS source_kind,
  coalesce(json_extract(kv.value, '$.kind'), k.kind) AS kind,
  coalesce(json_extract(kv.value, '$.certainty'), k.certainty) AS certainty,
  q.start, q."end", substr(t.text, q.start + 1, q."end" - q.start) AS text,
  CAST(CASE WHEN json_type(v.value, '$.low') IS NOT NULL THEN json_extract(v.value, '$.low') ELSE q.low END
    AS NUMERIC) AS low,
  CAST(CASE WHEN json_type(v.value, '$.high') IS NOT NULL THEN json_extract(v.value, '$.high') ELSE q.high END
    AS NUMERIC) AS high,
  CASE WHEN json_type(v.value, '$.low') IS NOT NULL THEN json_extract(v.value, '$.low') ELSE q.low END AS low_exact,
  CASE WHEN json_type(v.value, '$.high') IS NOT NULL THEN json_extract(v.value, '$.high') ELSE q.high END AS high_exact,
  CASE WHEN json_type(v.value, '$.mod') IS NOT NULL THEN json_extract(v.value, '$.mod') ELSE q.mod END AS mod,
  q.approximator,
  CASE WHEN json_type(v.value, '$.unit') IS NOT NULL THEN json_extract(v.value, '$.unit') ELSE q.unit END AS unit,
  CASE WHEN json_type(v.value, '$.per') IS NOT NULL THEN json_extract(v.value, '$.per') ELSE q.per END AS per,
  CASE WHEN json_type(v.value, '$.counted') IS NOT NULL THEN json_extract(v.value, '$.counted') ELSE q.counted END
    AS counted,
  q.subset_of, q.change,
  json_extract(coalesce(q.frame, k.frame), '$.subject') AS frame_subject,
  json_extract(coalesce(q.frame, k.frame), '$.measure') AS frame_measure,
  json_extract(coalesce(q.frame, k.frame), '$.counted') AS frame_counted,
  json_extract(coalesce(q.frame, k.frame), '$.place') AS frame_place,
  json_extract(coalesce(q.frame, k.frame), '$.origin') AS frame_origin,
  json_extract(coalesce(q.frame, k.frame), '$.destination') AS frame_destination,
  json_extract(coalesce(q.frame, k.frame), '$.as_of') AS frame_as_of,
  s.confidence, s.found_by, v.decision, v.who AS judged_by,
  r.run_id, c.published_from, c.published_to, q.reading, k.statement AS statement_n, q.claim AS claim_n, q.n
FROM current_readings c
  JOIN reports r ON r.n = c.reading
  JOIN texts t ON t.n = r.text
  JOIN quantities q ON q.reading = r.n
  JOIN claims k ON k.n = q.claim
  LEFT JOIN statements s ON s.n = k.statement
  LEFT JOIN verdicts sv ON sv.n =
    (SELECT w.n FROM verdicts w WHERE w.about = s.id ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1)
  LEFT JOIN verdicts kv ON kv.n =
    (SELECT w.n FROM verdicts w WHERE w.about = k.id ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1)
  LEFT JOIN verdicts v ON v.n =
    (SELECT w.n FROM verdicts w WHERE w.about = q.id ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1)
WHERE v.decision IS NOT 'rejected' AND kv.decision IS NOT 'rejected' AND sv.decision IS NOT 'rejected';

-- One row a statement and name. `scope` is none where the source is lined up across reports by its name; else what it is
-- kept apart by: the report, or the one statement of a source without a name.
CREATE VIEW attributed_statements AS
SELECT
  m.name AS name, CASE WHEN b.named THEN 'named' ELSE s.source_kind END AS kind,
  CASE WHEN b.named THEN NULL WHEN m.name IS NULL THEN s.id ELSE s.report_id END AS scope,
  s.source_role AS role, s.source_words AS words,
  s.report_id, s.uri, s.publisher, s.published, s.published_from, s.published_to, s.confidence, s.content AS text,
  s.reading, s.n AS statement_n, NULL AS claim_n, m.n AS name_n
FROM current_statements s
  LEFT JOIN said_by b ON b.statement = s.n
  LEFT JOIN names m ON m.n = b.name;

-- The same of the claims in the reports' own voice, which have their publisher as source.
CREATE VIEW attributed_claims AS
SELECT
  k.publisher AS name, 'own' AS kind, CASE WHEN k.publisher IS NULL THEN k.report_id END AS scope,
  NULL AS role, NULL AS words,
  k.report_id, k.uri, k.publisher, k.published, k.published_from, k.published_to, k.confidence, k.text,
  k.reading, NULL AS statement_n, k.n AS claim_n, NULL AS name_n
FROM current_claims k WHERE k.statement_n IS NULL;

CREATE VIEW current_sources AS
SELECT
  CASE WHEN scope IS NULL THEN NULL ELSE max(report_id) END AS report_id,
  CASE WHEN scope IS NULL THEN NULL ELSE max(uri) END AS uri,
  CASE WHEN scope IS NULL THEN NULL ELSE max(publisher) END AS publisher,
  CASE WHEN scope IS NULL THEN NULL ELSE max(published) END AS published,
  name, kind, max(words) AS words, json_group_array(DISTINCT role) FILTER (WHERE role IS NOT NULL) AS roles,
  count(DISTINCT statement_n) AS statements, count(claim_n) AS own_claims, count(DISTINCT report_id) AS reports,
  min(nullif(published_from, '')) AS first_published, nullif(max(published_to), '') AS last_published
FROM (SELECT * FROM attributed_statements UNION ALL SELECT * FROM attributed_claims)
GROUP BY name, kind, scope;

CREATE VIEW current_links AS
SELECT l.id, l.kind, l.from_id, l.to_id, l.evidence, l.why, l.found_by, v.decision, v.who AS judged_by, l.n
FROM links l
  LEFT JOIN verdicts v ON v.n =
    (SELECT w.n FROM verdicts w WHERE w.about = l.id ORDER BY w.decided_utc DESC, w.id DESC LIMIT 1)
WHERE l.n = (SELECT max(x.n) FROM links x WHERE x.id = l.id) AND v.decision IS NOT 'rejected';

CREATE VIEW current_warnings AS
SELECT c.report_id, r.uri, r.publisher, c.published, w.kind, w.message, w.spans, w.reading
FROM current_readings c JOIN reports r ON r.n = c.reading JOIN warnings w ON w.reading = r.n;

CREATE VIEW current_quotes AS
SELECT c.report_id, r.uri, r.publisher, c.published, q.start, q."end",
  substr(t.text, q.start + 1, q."end" - q.start) AS text
FROM current_readings c JOIN reports r ON r.n = c.reading JOIN texts t ON t.n = r.text JOIN quotes q ON q.reading = r.n;

CREATE VIEW current_times AS
SELECT k.report_id, k.uri, k.publisher, k.published, k.id AS claim_id, k.source, k.source_kind,
  x.start, x."end", substr(t.text, x.start + 1, x."end" - x.start) AS text,
  x.type, x.value, x.mod, x.begin_date, x.end_date
FROM current_claims k JOIN reports r ON r.n = k.reading JOIN texts t ON t.n = r.text JOIN times x ON x.claim = k.n;

CREATE VIEW current_places AS
SELECT k.report_id, k.uri, k.publisher, k.published, k.id AS claim_id, k.source, k.source_kind,
  x.start, x."end", substr(t.text, x.start + 1, x."end" - x.start) AS text, x.name, x.country
FROM current_claims k JOIN reports r ON r.n = k.reading JOIN texts t ON t.n = r.text JOIN places x ON x.claim = k.n;
