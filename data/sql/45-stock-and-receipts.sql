-- The same for stock and receipts: what is not clean is refused and counted.

CREATE OR REPLACE TABLE doubled_stock AS
SELECT item_id, location_id, snapshot_date FROM stock
GROUP BY item_id, location_id, snapshot_date HAVING COUNT(*) > 1;

CREATE OR REPLACE VIEW typed_stock AS
SELECT s.item_id, s.location_id, s.snapshot_date, s.snapshot_kind,
       TRY_CAST(s.quantity_on_hand AS DOUBLE) AS on_hand,
       TRY_CAST(s.quantity_on_order AS DOUBLE) AS on_order,
       TRY_CAST(s.quantity_backordered AS DOUBLE) AS backordered,
       CASE
         WHEN s.item_id IS NULL OR s.location_id IS NULL THEN 'empty-key'
         WHEN d.item_id IS NOT NULL THEN 'duplicate-key'
         WHEN s.snapshot_date IS NOT NULL AND TRY_CAST(s.snapshot_date AS DATE) IS NULL THEN 'not-a-date'
         WHEN (s.quantity_on_hand IS NOT NULL AND TRY_CAST(s.quantity_on_hand AS DOUBLE) IS NULL)
           OR (s.quantity_on_order IS NOT NULL AND TRY_CAST(s.quantity_on_order AS DOUBLE) IS NULL)
           OR (s.quantity_backordered IS NOT NULL AND TRY_CAST(s.quantity_backordered AS DOUBLE) IS NULL) THEN 'not-a-number'
       END AS refused
FROM stock s
LEFT JOIN doubled_stock d ON d.item_id = s.item_id AND d.location_id = s.location_id
  AND d.snapshot_date IS NOT DISTINCT FROM s.snapshot_date;

CREATE OR REPLACE VIEW typed_receipts AS
SELECT item_id,
       TRY_CAST(ordered_at AS TIMESTAMP) AS ordered_at,
       TRY_CAST(received_at AS TIMESTAMP) AS received_at,
       CASE WHEN (ordered_at IS NOT NULL AND (TRY_CAST(ordered_at AS TIMESTAMP) IS NULL OR LENGTH(ordered_at) NOT IN (10, 16, 19)))
              OR (received_at IS NOT NULL AND (TRY_CAST(received_at AS TIMESTAMP) IS NULL OR LENGTH(received_at) NOT IN (10, 16, 19))) THEN 'not-a-date'
       END AS refused
FROM receipts;
