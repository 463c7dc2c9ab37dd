-- What the extract spans, and the day it ends.
--
-- Days are whole numbers counted from 1970-01-01. `settings` has one row:
--   extracted_on  last day of the data, or NULL: then the last date of something that has happened
--   last_seen     the same, as the small tables say it, or NULL
--   is_dated      FALSE when the extract has no column actual_delivery_date

CREATE OR REPLACE TABLE periods AS
WITH
dates AS (
  SELECT MIN(LEAST(ordered, promised, delivered)) AS first_day,
         MAX(GREATEST(ordered, requested, promised, picked, shipped, carrier_due, delivered)) AS last_day,
         MAX(GREATEST(ordered, picked, shipped, delivered)) AS last_past
  FROM (
    SELECT TRY_CAST(SUBSTR(order_date, 1, 10) AS DATE) - DATE '1970-01-01' AS ordered,
           TRY_CAST(SUBSTR(requested_delivery_date, 1, 10) AS DATE) - DATE '1970-01-01' AS requested,
           TRY_CAST(SUBSTR(promised_delivery_date, 1, 10) AS DATE) - DATE '1970-01-01' AS promised,
           TRY_CAST(SUBSTR(picked_at, 1, 10) AS DATE) - DATE '1970-01-01' AS picked,
           TRY_CAST(SUBSTR(shipped_date, 1, 10) AS DATE) - DATE '1970-01-01' AS shipped,
           TRY_CAST(SUBSTR(carrier_due_at, 1, 10) AS DATE) - DATE '1970-01-01' AS carrier_due,
           TRY_CAST(SUBSTR(actual_delivery_date, 1, 10) AS DATE) - DATE '1970-01-01' AS delivered
    FROM order_lines
  )
),
others AS (
  SELECT MAX(TRY_CAST(SUBSTR(snapshot_date, 1, 10) AS DATE)) AS seen FROM stock
  UNION ALL
  SELECT MAX(GREATEST(TRY_CAST(SUBSTR(ordered_at, 1, 10) AS DATE), TRY_CAST(SUBSTR(received_at, 1, 10) AS DATE))) FROM receipts
  UNION ALL
  SELECT CAST(last_seen AS DATE) FROM settings
),
ends AS (
  SELECT COALESCE(
           CAST((SELECT extracted_on FROM settings) AS DATE),
           GREATEST((SELECT MAX(seen) FROM others), DATE '1970-01-01' + CAST(last_past AS INTEGER)),
           DATE '1970-01-01'
         ) AS extracted_on,
         -- A far date (9999-12-31) is nobody's promise; its line is refused.
         GREATEST(COALESCE(first_day, 0), -25567) AS first_day,
         LEAST(COALESCE(last_day, 0), 84005) AS last_day
  FROM dates
)
SELECT extracted_on,
       first_day,
       GREATEST(last_day, extracted_on - DATE '1970-01-01') AS last_day,
       extracted_on - DATE '1970-01-01' AS year_to,
       -- Twelve months: whole ones when the extract ends with a month.
       CASE WHEN DAY(extracted_on + INTERVAL 1 DAY) = 1
            THEN CAST(DATE_TRUNC('month', extracted_on) + INTERVAL 1 MONTH - INTERVAL 1 YEAR AS DATE)
            ELSE CAST(extracted_on - INTERVAL 1 YEAR + INTERVAL 1 DAY AS DATE)
       END - DATE '1970-01-01' AS year_from
FROM ends;
