"""Faults planted in the SQL: each a small change that a careless hand could make."""

# A place of the views, what is put there instead, and what that makes wrong.
VIEWS = [
    ("late for on time", "THEN 'on-time' ELSE 'late'", "THEN 'late' ELSE 'on-time'"),
    ("a day not over is overdue", "g.as_of <= s.last_day THEN 'pending'", "g.as_of > s.last_day THEN 'pending'"),
    ("who is missing is left out", "WHERE b.book IS NULL) u", "WHERE b.book IS NULL AND 1 = 0) u"),
    ("the plan above counts as a unit", "WHERE s.province IS NULL OR s.unit <> s.province", "WHERE 1 = 1"),
    ("a code is not looked at", "AND c.code = r.code", "AND c.code = r.unit"),
    ("what one unit alone has adds up", "AND (y.origin < 2 OR y.units > 1) AS adds_up", "AS adds_up"),
    ("km and m add up", "y.least_measure = y.most_measure AND y.least_measure = y.measure", "1 = 1"),
    ("two definitions of a ratio are one",
     "y.least_of = y.most_of AND y.least_of = COALESCE(y.ratio_of, '') AND y.least_over = y.most_over"
     " AND y.least_over = COALESCE(y.ratio_over, '')", "1 = 1"),
    ("the greatest for the sum", "SUM(r.cumulative)", "MAX(r.cumulative)"),
    ("the least for the sum", "SUM(r.amount)", "MIN(r.amount)"),
    ("a stated ratio is computed", "WHERE r.kind = 'ratio' AND NOT r.stated AND r.adds_up",
     "WHERE r.kind = 'ratio' AND r.adds_up"),
    ("a ratio upside down", "percent_of(q.cumulative_of, q.cumulative_over)",
     "percent_of(q.cumulative_over, q.cumulative_of)"),
    ("a ratio of the period for that of the year", "percent_of(q.cumulative_of, q.cumulative_over)",
     "percent_of(q.amount_of, q.amount_over)"),
    ("who recorded nothing is counted", "r.records_cumulative > 0) AS counted", "r.records_cumulative >= 0) AS counted"),
    ("targets of some are judged", "AND a.targets = a.units AS judged", "AND a.targets > 0 AS judged"),
    ("the target of the plan above is passed over", "CASE WHEN t.asks THEN t.low WHEN",
     "CASE WHEN t.asks THEN a.target WHEN"),
    ("a percent of a percent", "CASE WHEN z.judged AND z.measure <> '%'", "CASE WHEN z.judged"),
    ("an upper bound is forgotten", "AND (z.high IS NULL OR z.cumulative <= z.high)", ""),
    ("targets of organisations are those of all", "f.org IS NULL AND f.area IS NULL AS unscoped", "1 = 1 AS unscoped"),
    ("areas there are for areas counted", "THEN r.areas_counted END", "THEN r.areas_of END"),
    ("records of the period for those of the year", "SUM(r.records_cumulative)", "SUM(r.records)"),
    ("who has no helper for who has one", "percent_of(x.poor - x.without_helper, x.poor)",
     "percent_of(x.without_helper, x.poor)"),
    ("who has no register is counted", "COUNT(*) FILTER (WHERE h.register) AS units", "COUNT(*) AS units"),
    ("who is missing was received", "CASE WHEN u.book IS NOT NULL THEN u.unit_key END) AS received",
     "u.unit_key) AS received"),
    ("who was not asked is expected", "FROM rollup_sender u WHERE u.expected GROUP BY",
     "FROM rollup_sender u GROUP BY"),
    ("sent late is on time", "CASE WHEN u.status = 'on-time' THEN", "CASE WHEN u.sent_day IS NOT NULL THEN"),
    ("rounded down", "(20000 * n + d) // (2 * d)", "(10000 * n) // d"),
    ("99.996 is 100", "NOT IN (0, 10000)", "NOT IN (0)"),
    ("a sign is lost", "CASE WHEN (a < 0) <> (b < 0) THEN -1 ELSE 1 END", "1"),
]
# The same of what is computed again from facts.
COMPUTED = [
    ("a report ends a day early", "AND v.on_day <= p.through_day;", "AND v.on_day < p.through_day;"),
    ("a year begins a day late", "v.on_day >= p.start_day AS in_year", "v.on_day > p.start_day AS in_year"),
    ("a period begins a day late", "v.on_day >= p.from_day AS in_period", "v.on_day > p.from_day AS in_period"),
    ("the first count of an area for the latest", "v.area ORDER BY v.on_day DESC, v.at_time DESC, v.id DESC",
     "v.area ORDER BY v.on_day, v.at_time, v.id"),
    ("a value outside an area's days counts", "(a.since_day IS NULL OR a.since_day <= v.on_day)", "1 = 1"),
    ("successors count before the change", "AND (b.change IS NULL OR c.has_come)", ""),
    ("old areas count for ever", "AND (e.change IS NULL OR NOT f.has_come)", ""),
    ("areas that are not complete go before the whole", "w.indicator IS NULL OR b.counted = b.areas AND",
     "w.indicator IS NULL OR"),
    ("the whole goes before areas that are newer", "b.on_day > w.on_day OR b.on_day = w.on_day AND", "1 = 0 AND"),
    ("a ratio without cover", "(NOT w.partial OR o.of_areas AND u.uncovered IS NULL) AS covers", "1 = 1 AS covers"),
    ("a ratio of nothing recorded", "o.records_cumulative > 0 AND w.records_cumulative > 0 AND", ""),
    ("what is stated goes before what is computed",
     "AND (NOT y.covers OR percent_of(y.cumulative_of, y.cumulative_over) IS NULL) AS is_stated", "AS is_stated"),
    ("an area's ratio is stated for the unit", "v.stated AND v.org IS NULL AND v.area IS NULL", "v.stated"),
    ("a record counts for each part of a ratio", "COUNT(DISTINCT CASE WHEN e.in_period THEN e.id END) AS records,\n  COUNT",
     "COUNT(CASE WHEN e.in_period THEN e.id END) AS records,\n  COUNT"),
    ("a total of one part is listed", "SUM(s.weight) >= 2", "SUM(s.weight) >= 1"),
    ("targets of organisations are those of the unit", "g.org IS NULL AND g.area IS NULL AS unscoped", "1 = 1 AS unscoped"),
    ("the first estimate for the last", "ORDER BY e.on_day DESC, e.at_time DESC, e.id DESC", "ORDER BY e.on_day, e.at_time"),
    ("unclassified is everything", "MAX(f.cumulative) - SUM(d.cumulative)", "MAX(f.cumulative)"),
    ("spending is income", "f.opening + i.cumulative - o.cumulative", "f.opening + i.cumulative + o.cumulative"),
    ("a task done is overdue", "NOT IN ('done', 'cancelled')", "NOT IN ('cancelled')"),
    ("the first status of a model", "v.model ORDER BY v.on_day DESC, v.at_time DESC, v.id DESC",
     "v.model ORDER BY v.on_day, v.at_time, v.id"),
    ("the last report received for the first", "v.sender ORDER BY v.on_day, v.at_time, v.id",
     "v.sender ORDER BY v.on_day DESC, v.at_time, v.id"),
]
# Of what reads the tables, which is the program's own in each engine.
LOADS = [
    ("a missing text is an empty one", "nullstr = ''", "nullstr = 'NULL'"),
    ("numbers are doubles", "DECIMAL(38,4)", "DOUBLE"),
    ("two decimals", "DECIMAL(38,4)", "DECIMAL(38,2)"),
    ("no quotation marks", "quote = '\"', escape = '\"'", "quote = '', escape = ''"),
]


ALL = [*VIEWS, *COMPUTED, *LOADS]


def planted(script, fault):
    """The script with a fault; null where it has no such place any more."""
    _, place, instead = fault
    return script.replace(place, instead) if place in script else None
