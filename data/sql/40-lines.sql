-- Order lines with typed columns. What is not clean is refused and counted, never repaired: repairs
-- belong to the ordinary import.

CREATE OR REPLACE TABLE doubled_keys AS
SELECT order_id, line_id FROM order_lines GROUP BY order_id, line_id HAVING COUNT(*) > 1;

CREATE OR REPLACE VIEW typed_lines AS
WITH cast_lines AS (
  SELECT l.*,
         TRY_CAST(l.order_date AS TIMESTAMP) AS ordered_at,
         TRY_CAST(l.requested_delivery_date AS TIMESTAMP) AS requested_at,
         TRY_CAST(l.promised_delivery_date AS TIMESTAMP) AS promised_at,
         TRY_CAST(l.shipped_date AS TIMESTAMP) AS left_at,
         TRY_CAST(l.carrier_due_at AS TIMESTAMP) AS carrier_at,
         TRY_CAST(l.actual_delivery_date AS TIMESTAMP) AS delivered_at,
         TRY_CAST(l.quantity_ordered AS DOUBLE) AS quantity,
         TRY_CAST(l.quantity_shipped_first AS DOUBLE) AS shipped_first,
         TRY_CAST(l.unit_price AS DOUBLE) AS price,
         TRY_CAST(l.line_amount AS DOUBLE) AS amount,
         TRY_CAST(l.unit_cost AS DOUBLE) AS own_cost,
         d.order_id IS NOT NULL AS is_doubled
  FROM order_lines l
  LEFT JOIN doubled_keys d ON d.order_id = l.order_id AND d.line_id = l.line_id
),
judged AS (
  SELECT *,
    CASE
      WHEN order_id IS NULL OR line_id IS NULL THEN 'empty-key'
      WHEN is_doubled THEN 'duplicate-key'
      WHEN TRIM(order_id) <> order_id OR TRIM(line_id) <> line_id OR TRIM(customer_id) <> customer_id
        OR TRIM(item_id) <> item_id OR TRIM(service_class) <> service_class OR TRIM(site_id) <> site_id
        OR TRIM(offer_id) <> offer_id OR TRIM(contract_id) <> contract_id THEN 'spaces-around'
      WHEN LOWER(customer_id) IN ('?', 'na', 'n/a', '#n/a', 'null', 'nan', '(null)', 'nil')
        OR LOWER(item_id) IN ('?', 'na', 'n/a', '#n/a', 'null', 'nan', '(null)', 'nil')
        OR LOWER(service_class) IN ('?', 'na', 'n/a', '#n/a', 'null', 'nan', '(null)', 'nil') THEN 'blank-marker'
      -- YYYY-MM-DD, or with a time of the case's zone; an offset is for the ordinary import.
      WHEN (order_date IS NOT NULL AND (ordered_at IS NULL OR LENGTH(order_date) NOT IN (10, 16, 19)))
        OR (requested_delivery_date IS NOT NULL AND (requested_at IS NULL OR LENGTH(requested_delivery_date) NOT IN (10, 16, 19)))
        OR (promised_delivery_date IS NOT NULL AND (promised_at IS NULL OR LENGTH(promised_delivery_date) NOT IN (10, 16, 19)))
        OR (shipped_date IS NOT NULL AND (left_at IS NULL OR LENGTH(shipped_date) NOT IN (10, 16, 19)))
        OR (carrier_due_at IS NOT NULL AND (carrier_at IS NULL OR LENGTH(carrier_due_at) NOT IN (10, 16, 19)))
        OR (actual_delivery_date IS NOT NULL AND (delivered_at IS NULL OR LENGTH(actual_delivery_date) NOT IN (10, 16, 19)))
        OR GREATEST(ordered_at, requested_at, promised_at, left_at, carrier_at, delivered_at) >= TIMESTAMP '2200-01-01'
        OR LEAST(ordered_at, requested_at, promised_at, left_at, carrier_at, delivered_at) < TIMESTAMP '1900-01-01' THEN 'not-a-date'
      WHEN (quantity_ordered IS NOT NULL AND quantity IS NULL)
        OR (quantity_shipped_first IS NOT NULL AND shipped_first IS NULL)
        OR (unit_price IS NOT NULL AND price IS NULL)
        OR (line_amount IS NOT NULL AND amount IS NULL)
        OR (unit_cost IS NOT NULL AND own_cost IS NULL) THEN 'not-a-number'
      WHEN urgent_requested NOT IN ('0', '1') OR machine_down_declared NOT IN ('0', '1')
        OR postponed_by_customer NOT IN ('0', '1') THEN 'not-a-flag'
      WHEN line_status NOT IN ('open', 'delivered', 'cancelled', 'returned') THEN 'unknown-code'
      WHEN currency <> (SELECT currency FROM settings) THEN 'other-currency'
    END AS refused
  FROM cast_lines
)
SELECT refused, order_id, line_id, customer_id, site_id, item_id, equipment_id,
       COALESCE(n.ours, service_class, '(unknown)') AS class,
       contract_id, offer_id, planned_ship_from_location_id, ship_from_location_id, delivery_mode,
       quantity, shipped_first, price, amount, own_cost,
       exception_code IS NOT NULL AS is_exception,
       COALESCE(urgent_requested = '1', FALSE) AS is_urgent,
       COALESCE(machine_down_declared = '1', FALSE) AS is_down,
       COALESCE(postponed_by_customer = '1', FALSE) AS is_postponed,
       line_status,
       -- Minutes of the wall clock, and whether the cell had a time of day.
       EPOCH(ordered_at) / 60 AS ordered_written, LENGTH(order_date) > 10 AS ordered_timed,
       EPOCH(requested_at) / 60 AS requested, LENGTH(requested_delivery_date) > 10 AS requested_timed,
       EPOCH(promised_at) / 60 AS promised, LENGTH(promised_delivery_date) > 10 AS promised_timed,
       EPOCH(left_at) / 60 AS shipped,
       EPOCH(carrier_at) / 60 AS carrier_due, LENGTH(carrier_due_at) > 10 AS carrier_due_timed,
       EPOCH(delivered_at) / 60 AS delivered, LENGTH(actual_delivery_date) > 10 AS delivered_timed
FROM judged LEFT JOIN class_names n ON n.theirs = service_class;
