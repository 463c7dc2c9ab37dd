-- Lines and promises class by class: of the last twelve months, then of the whole history.

CREATE OR REPLACE TABLE class_year AS
WITH centre AS (SELECT location_id FROM open_locations WHERE is_centre)
SELECT class,
       COUNT(*) FILTER (WHERE is_promise AND due_in_year) AS promises,
       COUNT(*) FILTER (WHERE outcome = 'kept' AND due_in_year) AS kept,
       COUNT(*) FILTER (WHERE counts AND in_year) AS lines,
       COUNT(*) FILTER (WHERE counts AND in_year AND hours <= 24) AS within_24h,
       COUNT(*) FILTER (WHERE counts AND in_year AND hours <= 48) AS within_48h,
       COUNT(*) FILTER (WHERE counts AND in_year AND is_ordered) AS dated,
       COUNT(*) FILTER (WHERE counts AND in_year AND is_down AND hours IS NOT NULL) AS down_lines,
       COALESCE(SUM(CAST(60 * hours AS DECIMAL(18, 4))) FILTER (WHERE counts AND in_year AND is_down), 0) AS down_minutes,
       -- A rescue: shipped by a shelf that is neither the client's own nor the centre.
       COUNT(*) FILTER (WHERE counts AND in_year AND f.kind <> 'local' AND ship_from <> shelf
                          AND ship_from <> (SELECT location_id FROM centre)) AS rescued,
       COALESCE(SUM(sold) FILTER (WHERE counts AND in_year), 0) AS revenue,
       COALESCE(SUM(goods) FILTER (WHERE counts AND in_year), 0) AS cost_of_goods,
       COALESCE(SUM(owed) FILTER (WHERE counts AND in_year), 0) AS receivables,
       COUNT(*) FILTER (WHERE counts AND in_year AND sold IS NULL) AS unpriced,
       COUNT(*) FILTER (WHERE counts AND in_year AND goods IS NULL) AS uncosted,
       COUNT(*) FILTER (WHERE counts AND in_year AND owed IS NULL) AS without_terms
FROM judged_lines LEFT JOIN open_locations f ON f.location_id = ship_from
GROUP BY class;

CREATE OR REPLACE TABLE class_history AS
SELECT class,
       COUNT(*) FILTER (WHERE counts) AS lines,
       COUNT(*) FILTER (WHERE counts AND is_planned) AS planned,
       COUNT(*) FILTER (WHERE counts AND f.kind = 'local') AS local_lines,
       COUNT(*) FILTER (WHERE counts AND zone LIKE '%/gt3h') AS far_lines,
       COUNT(carrier_kept) AS carried,
       COUNT(*) FILTER (WHERE carrier_kept) AS carried_on_time
FROM judged_lines LEFT JOIN open_locations f ON f.location_id = ship_from
GROUP BY class;

CREATE OR REPLACE TABLE class_modes AS
SELECT class, delivery_mode AS mode, COUNT(*) AS lines
FROM judged_lines WHERE delivery_mode IS NOT NULL GROUP BY class, delivery_mode;

CREATE OR REPLACE TABLE quarters AS
SELECT quarter, COUNT(*) AS lines,
       COUNT(*) FILTER (WHERE hours <= 24) AS within_24h,
       COUNT(*) FILTER (WHERE hours <= 48) AS within_48h
FROM judged_lines WHERE counts AND in_year AND quarter IS NOT NULL GROUP BY quarter;
