-- 100 × a ÷ b to two decimals, halves away from zero, what is not exactly 0, 100 or −100 stays 0.01 off,
-- on its side. `/` on decimals is a double, so the whole quotient of integers is taken.
CREATE OR REPLACE MACRO hundredths(n, d) AS
  (20000 * n + d) // (2 * d)
  + CASE WHEN (20000 * n + d) // (2 * d) NOT IN (0, 10000) OR 10000 * n = ((20000 * n + d) // (2 * d)) * d THEN 0
         WHEN 10000 * n > ((20000 * n + d) // (2 * d)) * d THEN 1 ELSE -1 END;
CREATE OR REPLACE MACRO percent_of(a, b) AS
  CASE WHEN a IS NULL OR b IS NULL OR b = 0 THEN NULL
       ELSE CAST(CAST(CASE WHEN (a < 0) <> (b < 0) THEN -1 ELSE 1 END
         * hundredths(CAST(abs(CAST(a AS DECIMAL(38,4))) * 10000 AS HUGEINT), CAST(abs(CAST(b AS DECIMAL(38,4))) * 10000 AS HUGEINT))
         AS DECIMAL(36,0)) * 0.01 AS DECIMAL(38,4)) END;
