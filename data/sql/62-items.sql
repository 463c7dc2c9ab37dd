-- Demand of each item, by shelf and class, whole history.

CREATE OR REPLACE TABLE item_lines AS
SELECT item_id, shelf, class,
       COUNT(*) AS lines,
       COUNT(*) FILTER (WHERE NOT is_planned AND quantity = 1) AS singles,
       COALESCE(SUM(quantity) FILTER (WHERE NOT is_planned AND quantity > 0), 0) AS units,
       COALESCE(SUM(quantity * quantity) FILTER (WHERE NOT is_planned AND quantity > 0), 0) AS squares,
       COUNT(*) FILTER (WHERE is_planned) AS planned_lines,
       COALESCE(SUM(quantity) FILTER (WHERE is_planned AND quantity > 0), 0) AS planned_units,
       COALESCE(SUM(quantity * quantity) FILTER (WHERE is_planned AND quantity > 0), 0) AS planned_squares,
       MAX(day) AS last_day
FROM judged_lines WHERE counts AND item_id IS NOT NULL
GROUP BY item_id, shelf, class;

-- Supplier lead times as receipts show them.
CREATE OR REPLACE TABLE item_receipts AS
WITH seen AS (
  SELECT r.item_id,
         (EPOCH(r.received_at) / 60 - CASE WHEN 60 * HOUR(r.received_at) + MINUTE(r.received_at) >= b.changes_at THEN b.shift_after ELSE b.shift END
          - EPOCH(r.ordered_at) / 60 + CASE WHEN 60 * HOUR(r.ordered_at) + MINUTE(r.ordered_at) >= a.changes_at THEN a.shift_after ELSE a.shift END) / 1440 AS days
  FROM typed_receipts r
  JOIN local_days a ON a.day = CAST(r.ordered_at AS DATE) - DATE '1970-01-01'
  JOIN local_days b ON b.day = CAST(r.received_at AS DATE) - DATE '1970-01-01'
  WHERE r.refused IS NULL AND r.item_id IS NOT NULL
)
SELECT item_id, COUNT(*) AS receipts, ROUND(AVG(days), 6) AS mean_days, ROUND(STDDEV_SAMP(days), 6) AS sd_days
FROM seen WHERE days >= 0 GROUP BY item_id;
