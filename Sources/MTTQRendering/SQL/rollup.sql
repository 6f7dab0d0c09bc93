-- Many units as one, by province, campaign year and report, from the tables of figures alone. A unit is known by its
-- code where both sides have one, else by its id. What tables cannot tell is left out: which units were refused
-- (manifest.json names their paths), which have no such duty, and whether a sent report has changed.

-- The book above: its reports have the unit that is the province of all.
CREATE OR REPLACE VIEW rollup_parent AS
SELECT DISTINCT r.province, r.year, r.book FROM report r WHERE r.unit = r.province;

-- The units that are expected.
CREATE OR REPLACE VIEW rollup_member AS
SELECT p.province, p.year, m.n, m.member, m.code, m.name, m.level
FROM rollup_parent p JOIN member_unit m ON m.book = p.book;

-- The reports of units, each with the unit above which it is expected as.
CREATE OR REPLACE VIEW rollup_source AS
SELECT x.province, x.year, x.report, x.book, x.unit, x.code, x.name, x.level, x.figures, x.as_of, x.from_day, x.through_day, x.start_day,
  x.last_day, x.sent_day, x.member_n, x.status,
  CASE WHEN x.member IS NOT NULL THEN 'm ' || x.member
       WHEN x.code IS NOT NULL THEN 'c ' || x.code
       WHEN o.codes = 1 THEN 'c ' || o.code
       ELSE 'i ' || x.unit END AS unit_key
FROM (
  SELECT r.*, COALESCE(c.n, i.n) AS member_n, COALESCE(c.member, i.member) AS member
  FROM (
    SELECT s.province, s.year, s.report, s.book, s.unit, s.code, s.name, s.level, s.figures, s.as_of, s.from_day, s.through_day,
      s.start_day, s.last_day, CASE WHEN s.sent_day <= g.as_of THEN s.sent_day END AS sent_day,
      CASE WHEN s.last_day IS NULL THEN 'undated'
           WHEN s.sent_day <= g.as_of THEN CASE WHEN s.sent_day <= s.last_day THEN 'on-time' ELSE 'late' END
           WHEN g.as_of <= s.last_day THEN 'pending' ELSE 'overdue' END AS status
    FROM report s CROSS JOIN setting g WHERE s.province IS NULL OR s.unit <> s.province) r
  LEFT JOIN (
    SELECT y.province, y.year, y.code, y.n, y.member FROM (
      SELECT m.*, ROW_NUMBER() OVER (PARTITION BY m.province, m.year, m.code ORDER BY m.n) AS place FROM rollup_member m WHERE m.code IS NOT NULL) y
    WHERE y.place = 1) c ON c.province = r.province AND c.year = r.year AND c.code = r.code
  LEFT JOIN rollup_member i ON i.province = r.province AND i.year = r.year AND i.member = r.unit AND (i.code IS NULL OR r.code IS NULL)) x
LEFT JOIN (
  SELECT COALESCE(k.province, '') AS province, k.year, k.report, k.unit, COUNT(DISTINCT k.code) AS codes, MIN(k.code) AS code
  FROM report k WHERE k.code IS NOT NULL GROUP BY COALESCE(k.province, ''), k.year, k.report, k.unit) o
  ON o.province = COALESCE(x.province, '') AND o.year = x.year AND o.report = x.report AND o.unit = x.unit;

-- The units that are expected, and what came of each.
CREATE OR REPLACE VIEW rollup_sender AS
SELECT u.province, u.year, u.report,
  ROW_NUMBER() OVER (PARTITION BY u.province, u.year, u.report
    ORDER BY CASE WHEN u.member_n IS NULL THEN 1 ELSE 0 END, u.member_n, u.unit, COALESCE(u.code, ''), u.book) - 1 AS n,
  u.unit, u.code, u.name, u.level, u.expected, u.book, u.figures, u.status, u.sent_day, u.as_of, u.from_day, u.through_day, u.start_day,
  h.register, u.unit_key
FROM (
  SELECT s.province, s.year, s.report, s.member_n, COALESCE(m.member, s.unit) AS unit,
    CASE WHEN m.member IS NULL THEN s.code ELSE m.code END AS code, COALESCE(m.name, s.name) AS name,
    COALESCE(m.level, s.level) AS level, m.member IS NOT NULL OR p.book IS NULL AS expected, s.book, s.figures, s.status, s.sent_day,
    s.as_of, s.from_day, s.through_day, s.start_day, s.unit_key
  FROM rollup_source s
  LEFT JOIN rollup_member m ON m.province = s.province AND m.year = s.year AND m.n = s.member_n
  LEFT JOIN rollup_parent p ON p.province = s.province AND p.year = s.year
  UNION ALL
  SELECT m.province, m.year, a.report, m.n, m.member, m.code, m.name, m.level, true, NULL, NULL, 'missing', NULL, NULL, NULL, NULL, NULL, 'm ' || m.member
  FROM rollup_member m
  JOIN (SELECT DISTINCT s.province, s.year, s.report FROM rollup_source s) a ON a.province = m.province AND a.year = m.year
  LEFT JOIN rollup_source b ON b.province = m.province AND b.year = m.year AND b.report = a.report AND b.member_n = m.n
  WHERE b.book IS NULL) u
LEFT JOIN household_figure h ON h.book = u.book AND h.report = u.report;

-- A row a unit: those that are expected in the order of the plan above, then others by id. A unit of which several sources
-- came has a row for each, and is told by rollup_fault.
CREATE OR REPLACE VIEW rollup_unit AS
SELECT u.province, u.year, u.report, u.n, u.unit, u.code, u.name, u.level, u.book, u.figures, u.status, u.as_of, u.from_day, u.through_day,
  u.start_day, u.register
FROM rollup_sender u;

-- How an indicator counts, of the catalogue or of the plan above.
CREATE OR REPLACE VIEW rollup_definition AS
SELECT COALESCE(p.province, '') AS province, p.year, d.indicator, d.n, d.name, d.measure, d.kind, d.content, d.ratio_of, d.ratio_over
FROM rollup_parent p JOIN definition d ON d.book = p.book;

-- A row of a unit, with what the catalogue, the plan above or else the first unit says of its indicator, and whether all say the
-- same: where not, and where one unit alone has it, it is no total. The parts of totals are not compared.
CREATE OR REPLACE VIEW rollup_row AS
SELECT y.*,
  y.least_kind = y.most_kind AND y.least_kind = y.kind AND y.least_measure = y.most_measure AND y.least_measure = y.measure
    AND y.least_of = y.most_of AND y.least_of = COALESCE(y.ratio_of, '') AND y.least_over = y.most_over AND y.least_over = COALESCE(y.ratio_over, '')
    AND (y.origin < 2 OR y.units > 1) AS adds_up
FROM (
  SELECT e.province, e.year, e.report, e.province_key, e.unit, e.unit_n, e.book, e.indicator, e.figure_n,
    CASE WHEN c.indicator IS NOT NULL THEN 0 WHEN p.indicator IS NOT NULL THEN 1 ELSE 2 END AS origin, COALESCE(c.n, p.n) AS origin_n,
    COALESCE(c.name, p.name, e.first_name) AS name, COALESCE(c.measure, p.measure, e.first_measure) AS measure,
    COALESCE(c.kind, p.kind, e.first_kind) AS kind,
    CASE WHEN c.indicator IS NOT NULL THEN c.content WHEN p.indicator IS NOT NULL THEN p.content ELSE e.first_content END AS content,
    COALESCE(c.ratio_of, p.ratio_of, e.first_of) AS ratio_of, COALESCE(c.ratio_over, p.ratio_over, e.first_over) AS ratio_over,
    e.amount, e.cumulative, e.stated, e.areas_counted, e.areas_of, e.target, e.records, e.records_cumulative,
    e.units, e.least_kind, e.most_kind, e.least_measure, e.most_measure, e.least_of, e.most_of, e.least_over, e.most_over
  FROM (
    SELECT u.province, u.year, u.report, COALESCE(u.province, '') AS province_key, u.unit, u.n AS unit_n, u.book, f.indicator, f.n AS figure_n,
      f.amount, f.cumulative, f.stated, f.areas_counted, f.areas_of, f.target, f.records, f.records_cumulative,
      COUNT(*) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS units,
      MIN(f.kind) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS least_kind,
      MAX(f.kind) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS most_kind,
      MIN(f.measure) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS least_measure,
      MAX(f.measure) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS most_measure,
      MIN(COALESCE(f.ratio_of, '')) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS least_of,
      MAX(COALESCE(f.ratio_of, '')) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS most_of,
      MIN(COALESCE(f.ratio_over, '')) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS least_over,
      MAX(COALESCE(f.ratio_over, '')) OVER (PARTITION BY u.province, u.year, u.report, f.indicator) AS most_over,
      FIRST_VALUE(f.name) OVER (PARTITION BY u.province, u.year, u.report, f.indicator ORDER BY u.n) AS first_name,
      FIRST_VALUE(f.measure) OVER (PARTITION BY u.province, u.year, u.report, f.indicator ORDER BY u.n) AS first_measure,
      FIRST_VALUE(f.kind) OVER (PARTITION BY u.province, u.year, u.report, f.indicator ORDER BY u.n) AS first_kind,
      FIRST_VALUE(f.content) OVER (PARTITION BY u.province, u.year, u.report, f.indicator ORDER BY u.n) AS first_content,
      FIRST_VALUE(f.ratio_of) OVER (PARTITION BY u.province, u.year, u.report, f.indicator ORDER BY u.n) AS first_of,
      FIRST_VALUE(f.ratio_over) OVER (PARTITION BY u.province, u.year, u.report, f.indicator ORDER BY u.n) AS first_over
    FROM rollup_unit u JOIN figure f ON f.book = u.book AND f.report = u.report) e
  LEFT JOIN definition c ON c.book IS NULL AND c.indicator = e.indicator
  LEFT JOIN rollup_definition p ON p.province = e.province_key AND p.year = e.year AND p.indicator = e.indicator) y;

-- What the plan above asks of all units together: its targets of no organisation and area, else the sum of the others.
CREATE OR REPLACE VIEW rollup_target AS
SELECT t.province, t.year, t.indicator,
  CASE WHEN t.unscoped > 0 THEN t.unscoped_low ELSE t.scoped_low END AS low,
  CASE WHEN t.unscoped > 0 THEN CASE WHEN t.unscoped_open = 0 THEN t.unscoped_high END
       WHEN t.scoped_open = 0 THEN t.scoped_high END AS high, t.unscoped
FROM (
  SELECT x.province, x.year, x.indicator, COUNT(*) FILTER (WHERE x.unscoped) AS unscoped,
    SUM(x.low) FILTER (WHERE x.unscoped) AS unscoped_low, SUM(x.high) FILTER (WHERE x.unscoped) AS unscoped_high,
    COUNT(*) FILTER (WHERE x.unscoped AND x.high IS NULL) AS unscoped_open,
    SUM(x.low) FILTER (WHERE NOT x.unscoped) AS scoped_low, SUM(x.high) FILTER (WHERE NOT x.unscoped) AS scoped_high,
    COUNT(*) FILTER (WHERE NOT x.unscoped AND x.high IS NULL) AS scoped_open
  FROM (SELECT DISTINCT p.province, p.year, f.n, f.indicator, f.org IS NULL AND f.area IS NULL AS unscoped,
          COALESCE(f.at_least, f.exactly, f.low) AS low, COALESCE(f.exactly, f.high) AS high
        FROM rollup_parent p JOIN target_figure f ON f.book = p.book) x
  GROUP BY x.province, x.year, x.indicator) t;

-- A row an indicator that adds up, in the order of a report.
CREATE OR REPLACE VIEW rollup_total AS
SELECT z.province, z.year, z.report,
  ROW_NUMBER() OVER (PARTITION BY z.province, z.year, z.report
    ORDER BY COALESCE(z.content, 6), z.origin, z.origin_n, z.first_unit, z.first_figure) - 1 AS n,
  z.indicator, z.name, z.measure, z.kind, z.content, z.ratio_of, z.ratio_over, z.amount, z.cumulative, z.areas_counted, z.areas_of, z.target,
  CASE WHEN z.judged AND z.measure <> '%' THEN percent_of(z.cumulative, z.target) END AS percent,
  CASE WHEN z.judged THEN COALESCE(z.cumulative >= z.target AND (z.high IS NULL OR z.cumulative <= z.high), false) END AS met,
  z.records, z.records_cumulative, z.units_counted, z.units, z.targets
FROM (
  SELECT a.province, a.year, a.report, a.indicator, a.name, a.measure, a.kind, a.content, a.origin, a.origin_n, a.first_unit, a.first_figure,
    a.ratio_of, a.ratio_over, a.records, a.records_cumulative, a.units, a.targets, a.areas_counted, a.areas_of,
    CASE WHEN a.kind = 'stated' THEN NULL WHEN a.kind = 'ratio' THEN percent_of(q.amount_of, q.amount_over) ELSE a.amount END AS amount,
    CASE WHEN a.kind = 'stated' THEN NULL WHEN a.kind = 'ratio' THEN percent_of(q.cumulative_of, q.cumulative_over) ELSE a.cumulative END AS cumulative,
    CASE a.kind WHEN 'stated' THEN 0 WHEN 'ratio' THEN a.computed ELSE a.counted END AS units_counted,
    CASE WHEN t.asks THEN t.low WHEN a.kind IN ('sum', 'total', 'latest') THEN a.target END AS target,
    CASE WHEN t.asks THEN t.high END AS high,
    COALESCE(t.asks, false) OR a.kind IN ('sum', 'total', 'latest') AND a.targets = a.units AS judged
  FROM (
    SELECT r.province, r.year, r.report, r.province_key, r.indicator, MIN(r.name) AS name, MIN(r.measure) AS measure, MIN(r.kind) AS kind, MIN(r.content) AS content,
      MIN(r.origin) AS origin, MIN(r.origin_n) AS origin_n, MIN(r.unit_n) AS first_unit, MIN(r.figure_n) AS first_figure,
      MIN(r.ratio_of) AS ratio_of, MIN(r.ratio_over) AS ratio_over,
      CAST(SUM(r.amount) AS DECIMAL(38,4)) AS amount, CAST(SUM(r.cumulative) AS DECIMAL(38,4)) AS cumulative,
      CAST(SUM(r.target) AS DECIMAL(38,4)) AS target, COUNT(r.target) AS targets, COUNT(*) AS units,
      CAST(SUM(r.records) AS BIGINT) AS records, CAST(SUM(r.records_cumulative) AS BIGINT) AS records_cumulative,
      COUNT(*) FILTER (WHERE r.records_cumulative > 0) AS counted,
      COUNT(*) FILTER (WHERE r.cumulative IS NOT NULL AND NOT r.stated) AS computed,
      CAST(SUM(CASE WHEN r.kind = 'latest' AND r.records_cumulative > 0 OR r.kind = 'ratio' AND r.cumulative IS NOT NULL AND NOT r.stated THEN r.areas_counted END) AS BIGINT) AS areas_counted,
      CAST(SUM(CASE WHEN r.kind = 'latest' AND r.records_cumulative > 0 OR r.kind = 'ratio' AND r.cumulative IS NOT NULL AND NOT r.stated THEN r.areas_of END) AS BIGINT) AS areas_of
    FROM rollup_row r WHERE r.adds_up
    GROUP BY r.province, r.year, r.report, r.province_key, r.indicator) a
  LEFT JOIN (
    SELECT r.province_key, r.year, r.report, r.indicator,
      COALESCE(SUM(CASE WHEN r.amount IS NOT NULL THEN o.amount END), 0) AS amount_of, SUM(CASE WHEN r.amount IS NOT NULL THEN w.amount END) AS amount_over,
      COALESCE(SUM(CASE WHEN r.cumulative IS NOT NULL THEN o.cumulative END), 0) AS cumulative_of,
      SUM(CASE WHEN r.cumulative IS NOT NULL THEN w.cumulative END) AS cumulative_over
    FROM rollup_row r
    LEFT JOIN figure o ON o.book = r.book AND o.report = r.report AND o.indicator = r.ratio_of
    LEFT JOIN figure w ON w.book = r.book AND w.report = r.report AND w.indicator = r.ratio_over
    WHERE r.kind = 'ratio' AND NOT r.stated AND r.adds_up
    GROUP BY r.province_key, r.year, r.report, r.indicator) q
    ON q.province_key = a.province_key AND q.year = a.year AND q.report = a.report AND q.indicator = a.indicator
  LEFT JOIN (
    SELECT COALESCE(x.province, '') AS province, x.year, x.indicator, x.low, x.high, x.unscoped, true AS asks FROM rollup_target x) t
    ON t.province = a.province_key AND t.year = a.year AND t.indicator = a.indicator AND (t.unscoped > 0 OR a.kind IN ('sum', 'total', 'latest'))) z;

-- The households of the units of which figures came, each over those that know it.
CREATE OR REPLACE VIEW rollup_households AS
SELECT x.province, x.year, x.report, x.poor, x.near_poor, x.at_risk, x.newly_escaped, x.in_difficulty, x.not_poor, x.moved, x.ended,
  x.helped, x.helped_now, x.without_helper, percent_of(x.poor - x.without_helper, x.poor) AS coverage,
  x.escaped_poverty, x.escaped_near_poverty, x.fell_back, x.units, x.without_register
FROM (
  SELECT u.province, u.year, u.report,
    CAST(SUM(h.poor) AS BIGINT) AS poor, CAST(SUM(h.near_poor) AS BIGINT) AS near_poor, CAST(SUM(h.at_risk) AS BIGINT) AS at_risk,
    CAST(SUM(h.newly_escaped) AS BIGINT) AS newly_escaped, CAST(SUM(h.in_difficulty) AS BIGINT) AS in_difficulty,
    CAST(SUM(h.not_poor) AS BIGINT) AS not_poor, CAST(SUM(h.moved) AS BIGINT) AS moved, CAST(SUM(h.ended) AS BIGINT) AS ended,
    CAST(SUM(h.helped) AS BIGINT) AS helped, CAST(SUM(h.helped_now) AS BIGINT) AS helped_now,
    CAST(SUM(h.without_helper) AS BIGINT) AS without_helper, CAST(SUM(h.escaped_poverty) AS BIGINT) AS escaped_poverty,
    CAST(SUM(h.escaped_near_poverty) AS BIGINT) AS escaped_near_poverty, CAST(SUM(h.fell_back) AS BIGINT) AS fell_back,
    COUNT(*) FILTER (WHERE h.register) AS units, COUNT(*) FILTER (WHERE NOT h.register) AS without_register
  FROM rollup_unit u LEFT JOIN household_figure h ON h.book = u.book AND h.report = u.report
  GROUP BY u.province, u.year, u.report) x;

-- How many of the expected units came, were sent, and were sent on time.
CREATE OR REPLACE VIEW rollup_completeness AS
SELECT x.province, x.year, x.report, x.expected, x.received, x.sent, x.on_time,
  percent_of(x.received, x.expected) AS percent, percent_of(x.on_time, x.expected) AS on_time_percent
FROM (
  SELECT u.province, u.year, u.report, COUNT(DISTINCT u.unit_key) AS expected,
    COUNT(DISTINCT CASE WHEN u.book IS NOT NULL THEN u.unit_key END) AS received,
    COUNT(DISTINCT CASE WHEN u.sent_day IS NOT NULL THEN u.unit_key END) AS sent,
    COUNT(DISTINCT CASE WHEN u.status = 'on-time' THEN u.unit_key END) AS on_time
  FROM rollup_sender u WHERE u.expected GROUP BY u.province, u.year, u.report) x;

-- What makes totals wrong, and has to be mended before they are believed, it must be empty.
CREATE OR REPLACE VIEW rollup_fault AS
SELECT s.province, s.year, s.report, 'unit-twice' AS fault, MIN(s.unit) AS subject
FROM rollup_source s GROUP BY s.province, s.year, s.report, s.unit_key HAVING COUNT(*) > 1
UNION ALL
SELECT DISTINCT r.province, r.year, r.report, 'two-kinds', r.indicator FROM rollup_row r WHERE r.least_kind <> r.most_kind OR r.least_kind <> r.kind;
