-- 100 × a ÷ b to two decimals, halves away from zero, what is not exactly 0, 100 or −100 stays 0.01 off,
-- on its side. numeric `/` is cut before round() sees it, so the whole quotient is taken by div().
CREATE OR REPLACE FUNCTION hundredths(n numeric, d numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  CASE WHEN div(20000 * n + d, 2 * d) IN (0, 10000) THEN div(20000 * n + d, 2 * d) + sign(10000 * n - div(20000 * n + d, 2 * d) * d)
       ELSE div(20000 * n + d, 2 * d) END;
CREATE OR REPLACE FUNCTION percent_of(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  CASE WHEN b <> 0 THEN CAST(CASE WHEN (a < 0) <> (b < 0) THEN -1 ELSE 1 END * hundredths(abs(a), abs(b)) * 0.01 AS numeric(38,4)) END;
