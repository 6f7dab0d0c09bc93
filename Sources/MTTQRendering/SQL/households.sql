-- Households from the facts about them, which are there with --households alone.

-- Each assignment with the day from which it is ended.
CREATE OR REPLACE VIEW fact_help AS
SELECT a.book, a.id, a.household, a.on_day, a.until_day, MIN(r.on_day) AS ended_day
FROM assignment a LEFT JOIN release_event r ON r.book = a.book AND r.assignment = a.id
GROUP BY a.book, a.id, a.household, a.on_day, a.until_day;

-- Who was helped on a day from the year's start through the last day, and who on that day.
CREATE OR REPLACE VIEW fact_helped AS
SELECT p.book, p.report, h.household,
  MAX(CASE WHEN h.on_day <= p.through_day AND (h.until_day IS NULL OR h.until_day >= p.through_day)
    AND (h.ended_day IS NULL OR h.ended_day > p.through_day) THEN 1 ELSE 0 END) AS now,
  MAX(CASE WHEN p.start_day <= p.through_day AND h.on_day <= p.through_day
    AND (h.until_day IS NULL OR h.until_day >= GREATEST(h.on_day, p.start_day))
    AND (h.ended_day IS NULL OR h.ended_day > GREATEST(h.on_day, p.start_day)) THEN 1 ELSE 0 END) AS in_year
FROM fact_period p JOIN fact_help h ON h.book = p.book
GROUP BY p.book, p.report, h.household;

-- What households came to, each step with the status before it.
CREATE OR REPLACE VIEW fact_step AS
SELECT o.book, o.household, o.on_day, o.at_time, o.id, o.status,
  COALESCE(LAG(o.status) OVER (PARTITION BY o.book, o.household ORDER BY o.on_day, o.at_time, o.id), h.status) AS former
FROM outcome o LEFT JOIN household h ON h.book = o.book AND h.household = o.household;

CREATE OR REPLACE VIEW fact_moved AS
SELECT p.book, p.report,
  COUNT(DISTINCT CASE WHEN s.former = 'poor' AND s.status IN ('near-poor', 'at-risk', 'newly-escaped', 'in-difficulty', 'not-poor') THEN s.household END) AS escaped_poverty,
  COUNT(DISTINCT CASE WHEN s.former = 'near-poor' AND s.status IN ('at-risk', 'newly-escaped', 'in-difficulty', 'not-poor') THEN s.household END) AS escaped_near_poverty,
  COUNT(DISTINCT CASE WHEN s.former NOT IN ('poor', 'moved', 'ended') AND s.status = 'poor' THEN s.household END) AS fell_back
FROM fact_period p JOIN fact_step s ON s.book = p.book AND s.on_day BETWEEN p.start_day AND p.through_day
GROUP BY p.book, p.report;

-- The households of registers with their status on the last day, and whether somebody helps them then.
CREATE OR REPLACE VIEW fact_standing AS
SELECT p.book, p.report, h.household, COALESCE(s.status, h.status) AS status, COALESCE(f.now, 0) AS now
FROM fact_period p JOIN household h ON h.book = p.book
LEFT JOIN (
  SELECT o.book, q.report, o.household, o.status, ROW_NUMBER() OVER (PARTITION BY o.book, q.report, o.household ORDER BY o.on_day DESC, o.at_time DESC, o.id DESC) AS place
  FROM outcome o JOIN fact_period q ON q.book = o.book AND o.on_day <= q.through_day) s
  ON s.book = p.book AND s.report = p.report AND s.household = h.household AND s.place = 1
LEFT JOIN fact_helped f ON f.book = p.book AND f.report = p.report AND f.household = h.household;

-- Whether nobody knows the status before: the journal names households, and there is no register.
CREATE OR REPLACE VIEW fact_unknown AS
SELECT DISTINCT n.book FROM (
  SELECT a.book FROM assignment a
  UNION SELECT o.book FROM outcome o
  UNION SELECT r.book FROM result r WHERE r.household IS NOT NULL) n
JOIN plan p ON p.book = n.book AND NOT p.has_register;

CREATE OR REPLACE VIEW computed_household_figure AS
SELECT p.book, p.province, p.unit, p.year, p.report, u.book IS NULL AS register,
  CASE WHEN u.book IS NULL THEN COALESCE(s.poor, 0) END AS poor, CASE WHEN u.book IS NULL THEN COALESCE(s.near_poor, 0) END AS near_poor,
  CASE WHEN u.book IS NULL THEN COALESCE(s.at_risk, 0) END AS at_risk, CASE WHEN u.book IS NULL THEN COALESCE(s.newly_escaped, 0) END AS newly_escaped,
  CASE WHEN u.book IS NULL THEN COALESCE(s.in_difficulty, 0) END AS in_difficulty, CASE WHEN u.book IS NULL THEN COALESCE(s.not_poor, 0) END AS not_poor,
  CASE WHEN u.book IS NULL THEN COALESCE(s.moved, 0) END AS moved, CASE WHEN u.book IS NULL THEN COALESCE(s.ended, 0) END AS ended,
  COALESCE(h.helped, 0) AS helped, COALESCE(h.helped_now, 0) AS helped_now,
  CASE WHEN u.book IS NULL THEN COALESCE(s.without_helper, 0) END AS without_helper,
  CASE WHEN u.book IS NULL THEN percent_of(s.poor - s.without_helper, s.poor) END AS coverage,
  CASE WHEN u.book IS NULL THEN COALESCE(m.escaped_poverty, 0) END AS escaped_poverty,
  CASE WHEN u.book IS NULL THEN COALESCE(m.escaped_near_poverty, 0) END AS escaped_near_poverty,
  CASE WHEN u.book IS NULL THEN COALESCE(m.fell_back, 0) END AS fell_back
FROM fact_period p
LEFT JOIN fact_unknown u ON u.book = p.book
LEFT JOIN (
  SELECT x.book, x.report, COUNT(*) FILTER (WHERE x.status = 'poor') AS poor, COUNT(*) FILTER (WHERE x.status = 'near-poor') AS near_poor,
    COUNT(*) FILTER (WHERE x.status = 'at-risk') AS at_risk, COUNT(*) FILTER (WHERE x.status = 'newly-escaped') AS newly_escaped,
    COUNT(*) FILTER (WHERE x.status = 'in-difficulty') AS in_difficulty, COUNT(*) FILTER (WHERE x.status = 'not-poor') AS not_poor,
    COUNT(*) FILTER (WHERE x.status = 'moved') AS moved, COUNT(*) FILTER (WHERE x.status = 'ended') AS ended,
    COUNT(*) FILTER (WHERE x.status = 'poor' AND x.now = 0) AS without_helper
  FROM fact_standing x GROUP BY x.book, x.report) s ON s.book = p.book AND s.report = p.report
LEFT JOIN (
  SELECT f.book, f.report, CAST(SUM(f.in_year) AS BIGINT) AS helped, CAST(SUM(f.now) AS BIGINT) AS helped_now
  FROM fact_helped f GROUP BY f.book, f.report) h ON h.book = p.book AND h.report = p.report
LEFT JOIN fact_moved m ON m.book = p.book AND m.report = p.report;
