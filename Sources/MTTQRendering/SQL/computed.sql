-- Figures computed again from the facts, each in a view that is named for the table it equals, for the books that are there
-- with their facts. Left out by name, as SQL does not follow them: figure.previous and figure.change (last year's books),
-- the totals of totals beyond eight deep, and the tables that no view is named for. The days of a period and the as-of
-- day are those of the table report.

-- The reports of books, with their days.
CREATE OR REPLACE VIEW fact_period AS
SELECT r.book, r.province, r.unit, r.year, r.report, r.as_of, r.from_day, r.through_day, r.start_day,
  CASE WHEN r.as_of > r.through_day THEN r.as_of ELSE r.through_day END AS horizon
FROM report r JOIN plan p ON p.book = r.book WHERE r.figures = 'book';

-- The indicators that each book may use, and what its totals are made of: the catalogue's, then its own.
CREATE OR REPLACE KEPT VIEW fact_indicator AS
SELECT p.book, 0 AS own, d.n, d.indicator, d.name, d.measure, d.kind, d.content, d.ratio_of, d.ratio_over
FROM plan p CROSS JOIN definition d WHERE d.book IS NULL
UNION ALL
SELECT p.book, 1, d.n, d.indicator, d.name, d.measure, d.kind, d.content, d.ratio_of, d.ratio_over
FROM plan p JOIN definition d ON d.book = p.book;

CREATE OR REPLACE KEPT VIEW fact_part AS
SELECT p.book, d.indicator, d.part FROM plan p CROSS JOIN definition_part d WHERE d.book IS NULL
UNION ALL
SELECT p.book, d.indicator, d.part FROM plan p JOIN definition_part d ON d.book = p.book;

-- What stands below a flow on the way down, itself among it.
CREATE OR REPLACE KEPT VIEW fact_reach AS
WITH step AS (SELECT f.book, f.indicator AS up, f.part AS down FROM fact_part f UNION ALL SELECT i.book, i.indicator, i.indicator FROM fact_indicator i WHERE i.kind IN ('sum', 'total')),
s1 AS (SELECT i.book, i.indicator AS up, s.down FROM fact_indicator i JOIN step s ON s.book = i.book AND s.up = i.indicator WHERE i.kind = 'total'),
s2 AS (SELECT DISTINCT r.book, r.up, s.down FROM s1 r JOIN step s ON s.book = r.book AND s.up = r.down),
s3 AS (SELECT DISTINCT r.book, r.up, s.down FROM s2 r JOIN step s ON s.book = r.book AND s.up = r.down),
s4 AS (SELECT DISTINCT r.book, r.up, s.down FROM s3 r JOIN step s ON s.book = r.book AND s.up = r.down),
s5 AS (SELECT DISTINCT r.book, r.up, s.down FROM s4 r JOIN step s ON s.book = r.book AND s.up = r.down),
s6 AS (SELECT DISTINCT r.book, r.up, s.down FROM s5 r JOIN step s ON s.book = r.book AND s.up = r.down),
s7 AS (SELECT DISTINCT r.book, r.up, s.down FROM s6 r JOIN step s ON s.book = r.book AND s.up = r.down),
s8 AS (SELECT DISTINCT r.book, r.up, s.down FROM s7 r JOIN step s ON s.book = r.book AND s.up = r.down)
SELECT r.book, r.up, r.down FROM s8 r
UNION ALL
SELECT i.book, i.indicator, i.indicator FROM fact_indicator i WHERE i.kind = 'sum';

-- Each value that a report looks at: recorded up to its last day.
CREATE OR REPLACE VIEW fact_value AS
SELECT v.book, p.report, v.id, v.at_time, v.on_day, v.org, v.area, v.indicator, v.amount, v.stated, i.kind,
  v.on_day >= p.from_day AS in_period, v.on_day >= p.start_day AS in_year
FROM result v
JOIN fact_indicator i ON i.book = v.book AND i.indicator = v.indicator
JOIN fact_period p ON p.book = v.book AND v.on_day <= p.through_day;

-- The records that carry an indicator, of a total itself or what it is made of.
CREATE OR REPLACE VIEW fact_entry AS
SELECT v.book, v.report, r.up AS indicator, v.id, v.amount, v.in_period, v.in_year AS in_cumulative
FROM fact_value v JOIN fact_reach r ON r.book = v.book AND r.down = v.indicator
WHERE v.kind IN ('sum', 'total')
UNION ALL
SELECT v.book, v.report, v.indicator, v.id, v.amount, v.in_period, true FROM fact_value v WHERE v.kind IN ('latest', 'stated');

CREATE OR REPLACE KEPT VIEW fact_records AS
SELECT e.book, e.report, e.indicator,
  CAST(SUM(CASE WHEN e.in_period THEN e.amount ELSE 0 END) AS DECIMAL(38,4)) AS amount,
  CAST(SUM(CASE WHEN e.in_cumulative THEN e.amount ELSE 0 END) AS DECIMAL(38,4)) AS cumulative,
  COUNT(DISTINCT CASE WHEN e.in_period THEN e.id END) AS records, COUNT(DISTINCT CASE WHEN e.in_cumulative THEN e.id END) AS records_cumulative
FROM fact_entry e GROUP BY e.book, e.report, e.indicator;

-- Stocks: the latest value of each area on the area's days, and of the whole.
CREATE OR REPLACE KEPT VIEW fact_area_value AS
SELECT x.book, x.report, x.indicator, x.area, x.on_day, x.at_time, x.amount FROM (
  SELECT v.*, ROW_NUMBER() OVER (PARTITION BY v.book, v.report, v.indicator, v.area ORDER BY v.on_day DESC, v.at_time DESC, v.id DESC) AS place
  FROM fact_value v JOIN area a ON a.book = v.book AND a.area = v.area
  WHERE v.kind = 'latest' AND (a.since_day IS NULL OR a.since_day <= v.on_day) AND (a.until_day IS NULL OR v.on_day <= a.until_day)) x
WHERE x.place = 1;

CREATE OR REPLACE KEPT VIEW fact_whole_value AS
SELECT x.book, x.report, x.indicator, x.on_day, x.at_time, x.amount FROM (
  SELECT v.*, ROW_NUMBER() OVER (PARTITION BY v.book, v.report, v.indicator ORDER BY v.on_day DESC, v.at_time DESC, v.id DESC) AS place
  FROM fact_value v WHERE v.area IS NULL AND (v.kind = 'latest' OR v.kind = 'stated' AND v.org IS NULL)) x
WHERE x.place = 1;

-- Areas that change: a change is known by the least of its successors, which the areas that end share.
CREATE OR REPLACE VIEW fact_ending AS
SELECT i.book, i.area, MIN(i.successor) AS change FROM area_into i GROUP BY i.book, i.area;

CREATE OR REPLACE VIEW fact_brought AS
SELECT DISTINCT i.book, i.successor AS area, e.change FROM area_into i JOIN fact_ending e ON e.book = i.book AND e.area = i.area;

-- Whether a change has come through for a stock: its day is past, and it does not wait for the value of a successor.
CREATE OR REPLACE KEPT VIEW fact_change AS
SELECT s.book, s.report, s.indicator, e.change,
  MAX(a.until_day) < MAX(p.through_day) AND NOT (COUNT(o.area) > 0 AND MAX(b.waiting) > 0) AS has_come
FROM (SELECT DISTINCT v.book, v.report, v.indicator FROM fact_area_value v) s
JOIN fact_period p ON p.book = s.book AND p.report = s.report
JOIN fact_ending e ON e.book = s.book
JOIN area a ON a.book = e.book AND a.area = e.area
LEFT JOIN fact_area_value o ON o.book = s.book AND o.report = s.report AND o.indicator = s.indicator AND o.area = e.area
JOIN (
  SELECT t.book, t.report, t.indicator, n.change, COUNT(*) - COUNT(v.area) AS waiting
  FROM (SELECT DISTINCT v.book, v.report, v.indicator FROM fact_area_value v) t
  JOIN fact_brought n ON n.book = t.book
  LEFT JOIN fact_area_value v ON v.book = t.book AND v.report = t.report AND v.indicator = t.indicator AND v.area = n.area
  GROUP BY t.book, t.report, t.indicator, n.change) b
  ON b.book = s.book AND b.report = s.report AND b.indicator = s.indicator AND b.change = e.change
GROUP BY s.book, s.report, s.indicator, e.change;

-- The areas in the count of a stock, each with its value.
CREATE OR REPLACE KEPT VIEW fact_counted AS
SELECT s.book, s.report, s.indicator, a.area, v.on_day, v.at_time, v.amount
FROM (SELECT DISTINCT v.book, v.report, v.indicator FROM fact_area_value v) s
JOIN fact_period p ON p.book = s.book AND p.report = s.report
JOIN area a ON a.book = s.book
LEFT JOIN fact_brought b ON b.book = a.book AND b.area = a.area
LEFT JOIN fact_ending e ON e.book = a.book AND e.area = a.area
LEFT JOIN fact_change c ON c.book = s.book AND c.report = s.report AND c.indicator = s.indicator AND c.change = b.change
LEFT JOIN fact_change f ON f.book = s.book AND f.report = s.report AND f.indicator = s.indicator AND f.change = e.change
LEFT JOIN fact_area_value v ON v.book = s.book AND v.report = s.report AND v.indicator = s.indicator AND v.area = a.area
WHERE (a.since_day IS NULL OR a.since_day <= p.through_day) AND (b.change IS NULL OR c.has_come) AND (e.change IS NULL OR NOT f.has_come)
  AND (a.until_day IS NULL OR a.until_day >= p.through_day OR e.change IS NOT NULL);

-- The figure of a stock: the areas where they are complete and not older than the whole, or alone, else the whole.
CREATE OR REPLACE VIEW fact_stock AS
SELECT y.book, y.report, y.indicator, y.of_areas, CASE WHEN y.of_areas THEN y.area_amount ELSE y.whole_amount END AS amount,
  CASE WHEN y.of_areas THEN y.counted END AS areas_counted, CASE WHEN y.of_areas THEN y.areas END AS areas_of,
  y.of_areas AND y.counted < y.areas AS partial
FROM (
  SELECT k.book, k.report, k.indicator, b.amount AS area_amount, w.amount AS whole_amount, b.counted, b.areas,
    b.counted > 0 AND (w.indicator IS NULL OR b.counted = b.areas AND (b.on_day > w.on_day OR b.on_day = w.on_day AND b.at_time >= w.at_time)) AS of_areas
  FROM (SELECT v.book, v.report, v.indicator FROM fact_area_value v UNION SELECT v.book, v.report, v.indicator FROM fact_whole_value v) k
  LEFT JOIN (
    SELECT c.book, c.report, c.indicator, CAST(SUM(c.amount) AS DECIMAL(38,4)) AS amount, COUNT(c.amount) AS counted, COUNT(*) AS areas,
      MAX(CASE WHEN c.place = 1 THEN c.on_day END) AS on_day, MAX(CASE WHEN c.place = 1 THEN c.at_time END) AS at_time
    FROM (SELECT x.*, ROW_NUMBER() OVER (PARTITION BY x.book, x.report, x.indicator
            ORDER BY CASE WHEN x.amount IS NULL THEN 1 ELSE 0 END, x.on_day DESC, x.at_time DESC) AS place FROM fact_counted x) c
    GROUP BY c.book, c.report, c.indicator) b ON b.book = k.book AND b.report = k.report AND b.indicator = k.indicator
  LEFT JOIN fact_whole_value w ON w.book = k.book AND w.report = k.report AND w.indicator = k.indicator) y
WHERE y.of_areas OR y.whole_amount IS NOT NULL;

-- The figures of all but ratios. Of a flow without a record they are 0, of others null.
CREATE OR REPLACE KEPT VIEW fact_plain AS
SELECT p.book, p.report, i.indicator, i.kind,
  CASE WHEN i.kind IN ('sum', 'total') THEN COALESCE(r.amount, 0) ELSE s.amount END AS amount,
  CASE WHEN i.kind IN ('sum', 'total') THEN COALESCE(r.cumulative, 0) ELSE s.amount END AS cumulative,
  s.areas_counted, s.areas_of, COALESCE(s.of_areas, false) AS of_areas, COALESCE(s.partial, false) AS partial,
  COALESCE(r.records, 0) AS records, COALESCE(r.records_cumulative, 0) AS records_cumulative
FROM fact_period p JOIN fact_indicator i ON i.book = p.book
LEFT JOIN fact_records r ON r.book = p.book AND r.report = p.report AND r.indicator = i.indicator
LEFT JOIN fact_stock s ON s.book = p.book AND s.report = p.report AND s.indicator = i.indicator
WHERE i.kind <> 'ratio';

-- What somebody stated of a ratio for the unit.
CREATE OR REPLACE VIEW fact_stated AS
SELECT x.book, x.report, x.indicator, x.amount, x.on_day FROM (
  SELECT v.*, ROW_NUMBER() OVER (PARTITION BY v.book, v.report, v.indicator ORDER BY v.on_day DESC, v.at_time DESC, v.id DESC) AS place
  FROM fact_value v WHERE v.stated AND v.org IS NULL AND v.area IS NULL) x
WHERE x.place = 1;

-- Ratios: computed where both parts have a figure and the second covers the first, else as stated.
CREATE OR REPLACE KEPT VIEW fact_ratio AS
SELECT z.book, z.report, z.indicator,
  CASE WHEN z.is_stated THEN z.stated_amount ELSE z.computed_amount END AS amount,
  CASE WHEN z.is_stated THEN z.stated_amount ELSE z.computed END AS cumulative, z.is_stated AS stated,
  CASE WHEN z.is_stated THEN z.stated_day END AS stated_on,
  CASE WHEN z.computed IS NOT NULL THEN z.areas_counted END AS areas_counted, CASE WHEN z.computed IS NOT NULL THEN z.areas_of END AS areas_of
FROM (
  SELECT y.book, y.report, y.indicator, y.areas_counted, y.areas_of,
    CASE WHEN y.covers THEN percent_of(y.amount_of, y.amount_over) END AS computed_amount,
    CASE WHEN y.covers THEN percent_of(y.cumulative_of, y.cumulative_over) END AS computed,
    s.indicator IS NOT NULL AND (NOT y.covers OR percent_of(y.cumulative_of, y.cumulative_over) IS NULL) AS is_stated,
    s.amount AS stated_amount, s.on_day AS stated_day
  FROM (
    SELECT i.book, o.report, i.indicator, o.areas_counted, o.areas_of, o.amount AS amount_of, w.amount AS amount_over,
      o.cumulative AS cumulative_of, w.cumulative AS cumulative_over,
      o.records_cumulative > 0 AND w.records_cumulative > 0 AND (NOT w.partial OR o.of_areas AND u.uncovered IS NULL) AS covers
    FROM fact_indicator i
    JOIN fact_plain o ON o.book = i.book AND o.indicator = i.ratio_of
    JOIN fact_plain w ON w.book = i.book AND w.report = o.report AND w.indicator = i.ratio_over
    LEFT JOIN (
      SELECT j.book, c.report, j.indicator, COUNT(*) AS uncovered
      FROM fact_indicator j
      JOIN fact_counted c ON c.book = j.book AND c.indicator = j.ratio_of AND c.amount IS NOT NULL
      LEFT JOIN fact_counted d ON d.book = c.book AND d.report = c.report AND d.indicator = j.ratio_over AND d.area = c.area AND d.amount IS NOT NULL
      WHERE j.kind = 'ratio' AND d.area IS NULL
      GROUP BY j.book, c.report, j.indicator) u ON u.book = i.book AND u.report = o.report AND u.indicator = i.indicator
    WHERE i.kind = 'ratio') y
  LEFT JOIN fact_stated s ON s.book = y.book AND s.report = y.report AND s.indicator = y.indicator) z;

-- The records behind a ratio: those of both parts, where it is stated those that state it.
CREATE OR REPLACE VIEW fact_ratio_records AS
SELECT f.book, f.report, f.indicator, COUNT(DISTINCT CASE WHEN e.in_period THEN e.id END) AS records,
  COUNT(DISTINCT CASE WHEN e.in_cumulative THEN e.id END) AS records_cumulative
FROM fact_ratio f JOIN fact_indicator i ON i.book = f.book AND i.indicator = f.indicator
JOIN fact_entry e ON e.book = f.book AND e.report = f.report AND (e.indicator = i.ratio_of OR e.indicator = i.ratio_over)
WHERE NOT f.stated GROUP BY f.book, f.report, f.indicator
UNION ALL
SELECT f.book, f.report, f.indicator, COUNT(CASE WHEN v.in_period THEN v.id END), COUNT(v.id)
FROM fact_ratio f JOIN fact_value v ON v.book = f.book AND v.report = f.report AND v.indicator = f.indicator AND v.stated
WHERE f.stated GROUP BY f.book, f.report, f.indicator;

-- Which indicators a report lists: with a target, its own, recorded, and what these bring with them.
CREATE OR REPLACE KEPT VIEW fact_listed AS
WITH first AS (
  SELECT p.book, p.report, t.indicator FROM fact_period p JOIN target t ON t.book = p.book
  UNION
  SELECT p.book, p.report, d.indicator FROM fact_period p JOIN definition d ON d.book = p.book
  UNION
  SELECT v.book, v.report, v.indicator FROM fact_value v WHERE v.in_year OR v.kind NOT IN ('sum', 'total')),
l0 AS (
  SELECT f.book, f.report, f.indicator FROM first f
  UNION
  SELECT f.book, f.report, CASE WHEN k.n = 0 THEN i.ratio_of ELSE i.ratio_over END
  FROM first f JOIN fact_indicator i ON i.book = f.book AND i.indicator = f.indicator AND i.kind = 'ratio'
  JOIN fact_ratio r ON r.book = f.book AND r.report = f.report AND r.indicator = f.indicator AND NOT r.stated
  CROSS JOIN (SELECT 0 AS n UNION ALL SELECT 1) k),
step AS (
  SELECT i.book, i.indicator AS down, i.indicator AS up, 2 AS weight FROM fact_indicator i
  UNION ALL
  SELECT f.book, f.part, f.indicator, 1 FROM fact_part f),
l1 AS (SELECT l.book, l.report, s.up AS indicator FROM l0 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
l2 AS (SELECT l.book, l.report, s.up AS indicator FROM l1 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
l3 AS (SELECT l.book, l.report, s.up AS indicator FROM l2 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
l4 AS (SELECT l.book, l.report, s.up AS indicator FROM l3 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
l5 AS (SELECT l.book, l.report, s.up AS indicator FROM l4 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
l6 AS (SELECT l.book, l.report, s.up AS indicator FROM l5 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
l7 AS (SELECT l.book, l.report, s.up AS indicator FROM l6 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
l8 AS (SELECT l.book, l.report, s.up AS indicator FROM l7 l JOIN step s ON s.book = l.book AND s.down = l.indicator GROUP BY l.book, l.report, s.up HAVING SUM(s.weight) >= 2),
made AS (
  SELECT i.book, i.ratio_of AS part, i.indicator AS ratio FROM fact_indicator i WHERE i.kind = 'ratio'
  UNION ALL
  SELECT i.book, i.ratio_over, i.indicator FROM fact_indicator i WHERE i.kind = 'ratio')
SELECT l.book, l.report, l.indicator FROM l8 l
UNION
SELECT l.book, l.report, m.ratio FROM l8 l JOIN made m ON m.book = l.book AND m.part = l.indicator GROUP BY l.book, l.report, m.ratio HAVING COUNT(*) = 2;

CREATE OR REPLACE VIEW fact_target AS
SELECT x.book, x.indicator,
  CASE WHEN x.unscoped > 0 THEN x.unscoped_low WHEN x.kind NOT IN ('ratio', 'stated') THEN x.scoped_low END AS low,
  CASE WHEN x.unscoped > 0 THEN CASE WHEN x.unscoped_open = 0 THEN x.unscoped_high END
       WHEN x.kind NOT IN ('ratio', 'stated') AND x.scoped_open = 0 THEN x.scoped_high END AS high
FROM (
  SELECT t.book, t.indicator, i.kind, COUNT(*) FILTER (WHERE t.unscoped) AS unscoped,
    CAST(SUM(t.low) FILTER (WHERE t.unscoped) AS DECIMAL(38,4)) AS unscoped_low, CAST(SUM(t.high) FILTER (WHERE t.unscoped) AS DECIMAL(38,4)) AS unscoped_high,
    COUNT(*) FILTER (WHERE t.unscoped AND t.high IS NULL) AS unscoped_open,
    CAST(SUM(t.low) FILTER (WHERE NOT t.unscoped) AS DECIMAL(38,4)) AS scoped_low, CAST(SUM(t.high) FILTER (WHERE NOT t.unscoped) AS DECIMAL(38,4)) AS scoped_high,
    COUNT(*) FILTER (WHERE NOT t.unscoped AND t.high IS NULL) AS scoped_open
  FROM (SELECT g.book, g.indicator, g.org IS NULL AND g.area IS NULL AS unscoped, COALESCE(g.at_least, g.exactly, g.low) AS low, COALESCE(g.exactly, g.high) AS high FROM target g) t
  JOIN fact_indicator i ON i.book = t.book AND i.indicator = t.indicator
  GROUP BY t.book, t.indicator, i.kind) x;

CREATE OR REPLACE VIEW fact_estimate AS
SELECT x.book, x.report, x.indicator, x.amount FROM (
  SELECT e.book, e.report, e.indicator, e.amount, ROW_NUMBER() OVER (PARTITION BY e.book, e.report, e.indicator ORDER BY e.on_day DESC, e.at_time DESC, e.id DESC) AS place
  FROM estimate e JOIN fact_period p ON p.book = e.book AND p.report = e.report AND e.on_day <= p.as_of) x
WHERE x.place = 1;

CREATE OR REPLACE VIEW computed_figure AS
SELECT p.book, p.province, p.unit, p.year, p.report,
  ROW_NUMBER() OVER (PARTITION BY p.book, p.report ORDER BY COALESCE(i.content, 6), i.own, i.n) - 1 AS n,
  i.indicator, i.name, i.measure, i.kind, i.content, i.ratio_of, i.ratio_over, f.amount, f.cumulative, f.stated, f.stated_on,
  f.areas_counted, f.areas_of, t.low AS target,
  CASE WHEN i.measure <> '%' THEN percent_of(f.cumulative, t.low) END AS percent,
  CASE WHEN t.low IS NOT NULL THEN COALESCE(f.cumulative >= t.low AND (t.high IS NULL OR f.cumulative <= t.high), false) END AS met,
  CASE WHEN i.kind <> 'ratio' THEN e.amount END AS estimate, f.records, f.records_cumulative
FROM fact_listed l
JOIN fact_period p ON p.book = l.book AND p.report = l.report
JOIN fact_indicator i ON i.book = l.book AND i.indicator = l.indicator
JOIN (
  SELECT x.book, x.report, x.indicator, x.amount, x.cumulative, false AS stated, CAST(NULL AS DATE) AS stated_on, x.areas_counted, x.areas_of, x.records, x.records_cumulative
  FROM fact_plain x
  UNION ALL
  SELECT r.book, r.report, r.indicator, r.amount, r.cumulative, r.stated, r.stated_on, r.areas_counted, r.areas_of, COALESCE(c.records, 0), COALESCE(c.records_cumulative, 0)
  FROM fact_ratio r LEFT JOIN fact_ratio_records c ON c.book = r.book AND c.report = r.report AND c.indicator = r.indicator) f
  ON f.book = l.book AND f.report = l.report AND f.indicator = l.indicator
LEFT JOIN fact_target t ON t.book = l.book AND t.indicator = l.indicator
LEFT JOIN fact_estimate e ON e.book = l.book AND e.report = l.report AND e.indicator = l.indicator;

-- What flows come to by the parts of each dimension, of those dimensions that a record has which enters the cumulative.
CREATE OR REPLACE VIEW fact_divided AS
SELECT e.book, e.report, e.indicator, d.dimension, d.part,
  CAST(SUM(CASE WHEN e.in_period THEN e.amount ELSE 0 END) AS DECIMAL(38,4)) AS amount,
  CAST(SUM(CASE WHEN e.in_cumulative THEN e.amount ELSE 0 END) AS DECIMAL(38,4)) AS cumulative
FROM fact_entry e JOIN result_part d ON d.book = e.book AND d.id = e.id
JOIN fact_indicator i ON i.book = e.book AND i.indicator = e.indicator AND i.kind IN ('sum', 'total')
GROUP BY e.book, e.report, e.indicator, d.dimension, d.part
HAVING COUNT(CASE WHEN e.in_cumulative THEN 1 END) > 0;

CREATE OR REPLACE VIEW computed_breakdown_figure AS
SELECT p.book, p.province, p.unit, p.year, p.report, x.indicator, x.dimension, x.part, x.amount, x.cumulative
FROM fact_period p
JOIN fact_listed l ON l.book = p.book AND l.report = p.report
JOIN (
  SELECT d.book, d.report, d.indicator, d.dimension, d.part, d.amount, d.cumulative FROM fact_divided d
  UNION ALL
  SELECT d.book, d.report, d.indicator, d.dimension, CAST(NULL AS VARCHAR(1)), MAX(f.amount) - SUM(d.amount), MAX(f.cumulative) - SUM(d.cumulative)
  FROM fact_divided d JOIN fact_plain f ON f.book = d.book AND f.report = d.report AND f.indicator = d.indicator
  GROUP BY d.book, d.report, d.indicator, d.dimension) x ON x.book = l.book AND x.report = l.report AND x.indicator = l.indicator;

CREATE OR REPLACE VIEW computed_fund_figure AS
SELECT p.book, p.province, p.unit, p.year, p.report, f.n, f.fund, f.name, f.opening, i.cumulative AS income, o.cumulative AS spending,
  CAST(f.opening + i.cumulative - o.cumulative AS DECIMAL(38,4)) AS closing
FROM fact_period p JOIN fund f ON f.book = p.book
JOIN fact_plain i ON i.book = p.book AND i.report = p.report AND i.indicator = f.income
JOIN fact_plain o ON o.book = p.book AND o.report = p.report AND o.indicator = f.spending;

CREATE OR REPLACE VIEW computed_task_figure AS
SELECT p.book, p.province, p.unit, p.year, p.report, t.n, t.task, t.title, t.lead, t.due, COALESCE(e.status, 'planned') AS status, e.on_day,
  COALESCE(t.due < p.through_day, false) AND COALESCE(e.status, 'planned') NOT IN ('done', 'cancelled') AS overdue
FROM fact_period p JOIN task t ON t.book = p.book
LEFT JOIN (
  SELECT v.book, q.report, v.task, v.status, v.on_day, ROW_NUMBER() OVER (PARTITION BY v.book, q.report, v.task ORDER BY v.on_day DESC, v.at_time DESC, v.id DESC) AS place
  FROM task_event v JOIN fact_period q ON q.book = v.book AND v.on_day <= q.through_day) e
  ON e.book = p.book AND e.report = p.report AND e.task = t.task AND e.place = 1;

CREATE OR REPLACE VIEW computed_model_figure AS
SELECT p.book, p.province, p.unit, p.year, p.report, m.n, m.model, m.name, m.content, m.org, COALESCE(e.status, 'planned') AS status
FROM fact_period p JOIN model m ON m.book = p.book
LEFT JOIN (
  SELECT v.book, q.report, v.model, v.status, ROW_NUMBER() OVER (PARTITION BY v.book, q.report, v.model ORDER BY v.on_day DESC, v.at_time DESC, v.id DESC) AS place
  FROM model_event v JOIN fact_period q ON q.book = v.book AND v.on_day <= q.through_day) e
  ON e.book = p.book AND e.report = p.report AND e.model = m.model AND e.place = 1;

CREATE OR REPLACE VIEW computed_received_figure AS
SELECT x.book, x.province, x.unit, x.year, x.report, x.sender_kind, x.sender, x.on_day FROM (
  SELECT p.book, p.province, p.unit, p.year, p.report, v.sender_kind, v.sender, v.on_day,
    ROW_NUMBER() OVER (PARTITION BY v.book, v.report, v.sender_kind, v.sender ORDER BY v.on_day, v.at_time, v.id) AS place
  FROM fact_period p JOIN received v ON v.book = p.book AND v.report = p.report AND v.on_day <= p.horizon) x
WHERE x.place = 1;
