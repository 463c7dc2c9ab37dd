-- Stock at the last twelve snapshots, every pair that has some, each snapshot whole: a `change`
-- snapshot leaves the pairs it does not name as they were, a full one empties them.

CREATE OR REPLACE TABLE month_ends AS
WITH
typed AS (
  SELECT item_id, location_id, COALESCE(SUBSTR(snapshot_date, 1, 10), '1970-01-01') AS snapshot_date,
         COALESCE(snapshot_kind = 'change', FALSE) AS is_change,
         on_hand, on_order, backordered
  FROM typed_stock WHERE refused IS NULL
),
snapshots AS (
  SELECT snapshot_date, BOOL_OR(is_change) AS is_change,
         ROW_NUMBER() OVER (ORDER BY snapshot_date DESC) AS back
  FROM typed GROUP BY snapshot_date
),
-- From which snapshot on rows count for this one: the last full one.
reach AS (
  SELECT s.snapshot_date, COALESCE(MAX(f.snapshot_date) FILTER (WHERE NOT f.is_change), MIN(f.snapshot_date)) AS since
  FROM snapshots s JOIN snapshots f ON f.snapshot_date <= s.snapshot_date
  WHERE s.back <= 12 GROUP BY s.snapshot_date
),
states AS (
  SELECT r.snapshot_date, t.item_id, t.location_id, t.on_hand, t.on_order, t.backordered,
         ROW_NUMBER() OVER (PARTITION BY r.snapshot_date, t.item_id, t.location_id ORDER BY t.snapshot_date DESC) AS rank
  FROM reach r JOIN typed t ON t.snapshot_date BETWEEN r.since AND r.snapshot_date
)
SELECT item_id, location_id, snapshot_date,
       on_hand AS quantity_on_hand, on_order AS quantity_on_order, backordered AS quantity_backordered
FROM states WHERE rank = 1
  -- An empty quantity on hand stays: it makes the value of the stock unknown.
  AND NOT (on_hand IS NOT DISTINCT FROM 0 AND COALESCE(on_order, 0) = 0 AND COALESCE(backordered, 0) = 0);

-- Euros of live stock of each item, mean of those snapshots.
CREATE OR REPLACE TABLE item_stock AS
WITH live AS (
  SELECT item_id, MAX(last_day) AS last_day FROM item_lines GROUP BY item_id
),
observed AS (
  -- A history shorter than two years shows no dead item.
  SELECT year_to - 730 AS since, (SELECT MIN(day) FROM judged_lines) <= year_to - 729 AS is_long FROM periods
)
SELECT m.item_id,
       SUM(m.quantity_on_hand) * MAX(CAST(i.unit_cost AS DOUBLE))
         / (SELECT LEAST(12, COUNT(DISTINCT snapshot_date)) FROM stock) AS euros,
       BOOL_OR(o.is_long AND COALESCE(l.last_day <= o.since, TRUE)) AS is_dead
FROM month_ends m
JOIN items i ON i.item_id = m.item_id
JOIN locations p ON p.location_id = m.location_id
CROSS JOIN observed o
LEFT JOIN live l ON l.item_id = m.item_id
GROUP BY m.item_id;

-- The stock of a part is shared by the pieces each client asked for.
CREATE OR REPLACE TABLE client_stock AS
WITH asked AS (
  SELECT client, item_id, SUM(quantity) AS pieces
  FROM judged_lines WHERE counts AND client IS NOT NULL AND item_id IS NOT NULL GROUP BY client, item_id
),
totals AS (SELECT item_id, SUM(pieces) AS pieces FROM asked GROUP BY item_id)
SELECT a.client, ROUND(SUM(s.euros * a.pieces / t.pieces), 6) AS euros
FROM asked a JOIN totals t ON t.item_id = a.item_id AND t.pieces > 0
JOIN item_stock s ON s.item_id = a.item_id AND NOT s.is_dead
GROUP BY a.client;
