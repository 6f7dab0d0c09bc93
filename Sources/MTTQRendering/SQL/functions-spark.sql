-- 100 × a ÷ b to two decimals, halves away from zero, what is not exactly 0, 100 or −100 stays 0.01 off,
-- on its side. Decimal `/` rounds at six digits, so the whole quotient is put right by its remainder.
CREATE OR REPLACE TEMPORARY FUNCTION whole_quotient(n DECIMAL(38,0), d DECIMAL(38,0)) RETURNS DECIMAL(38,0) RETURN
  CAST(floor(n / d) AS DECIMAL(38,0))
  + CASE WHEN n - CAST(floor(n / d) AS DECIMAL(38,0)) * d < 0 THEN -1
         WHEN n - CAST(floor(n / d) AS DECIMAL(38,0)) * d >= d THEN 1 ELSE 0 END;
CREATE OR REPLACE TEMPORARY FUNCTION hundredths(n DECIMAL(38,0), d DECIMAL(38,0)) RETURNS DECIMAL(38,0) RETURN
  CAST(whole_quotient(CAST(20000 * n + d AS DECIMAL(38,0)), CAST(2 * d AS DECIMAL(38,0)))
  + CASE WHEN whole_quotient(CAST(20000 * n + d AS DECIMAL(38,0)), CAST(2 * d AS DECIMAL(38,0))) NOT IN (0, 10000) THEN 0
         ELSE CAST(sign(10000 * n - whole_quotient(CAST(20000 * n + d AS DECIMAL(38,0)), CAST(2 * d AS DECIMAL(38,0))) * d) AS INT) END
  AS DECIMAL(38,0));
CREATE OR REPLACE TEMPORARY FUNCTION percent_of(a DECIMAL(38,4), b DECIMAL(38,4)) RETURNS DECIMAL(38,4) RETURN
  CASE WHEN a IS NULL OR b IS NULL OR b = 0 THEN NULL ELSE CAST(CASE WHEN (a < 0) <> (b < 0) THEN -1 ELSE 1 END
    * hundredths(CAST(abs(a) * 10000 AS DECIMAL(38,0)), CAST(abs(b) * 10000 AS DECIMAL(38,0))) * 0.01 AS DECIMAL(38,4)) END;
