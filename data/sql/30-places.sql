-- Serving shelf, zone and calendar of every site and every client.
--
-- The open network: a shelf is a central or regional location; a van, a depot or a consignment hangs
-- from the shelf its parents lead to.

CREATE OR REPLACE TABLE open_locations AS
WITH open AS (
  SELECT *, CASE WHEN location_type IN ('central', 'regional') THEN location_type ELSE 'local' END AS kind
  FROM locations
  WHERE location_type IN ('central', 'regional', 'local', 'van', 'consignment')
    AND COALESCE(status, 'open') = 'open'
),
centre AS (SELECT location_id FROM open WHERE kind = 'central' ORDER BY position LIMIT 1)
SELECT o.position, o.location_id, o.kind, o.regions_served,
       o.location_id = (SELECT location_id FROM centre) AS is_centre,
       COALESCE(p.location_id, (SELECT location_id FROM centre)) AS parent_id
FROM open o LEFT JOIN open p ON p.location_id = o.parent_location_id;

CREATE OR REPLACE TABLE shelf_of_locations AS
WITH RECURSIVE chain AS (
  SELECT location_id, location_id AS at, 0 AS step FROM open_locations
  UNION ALL
  -- A chain of parents longer than the network turns in circles.
  SELECT c.location_id, o.parent_id, c.step + 1
  FROM chain c JOIN open_locations o ON o.location_id = c.at
  WHERE o.kind = 'local' AND c.step <= (SELECT COUNT(*) FROM open_locations)
)
SELECT l.location_id, COALESCE(s.shelf, m.location_id) AS shelf
FROM open_locations l
LEFT JOIN (
  SELECT c.location_id, MIN(c.at) AS shelf
  FROM chain c JOIN open_locations o ON o.location_id = c.at AND o.kind <> 'local'
  GROUP BY c.location_id
) s ON s.location_id = l.location_id
LEFT JOIN open_locations m ON m.is_centre;

-- A region served by a platform and by the centre belongs to the platform.
CREATE OR REPLACE TABLE shelf_of_regions AS
SELECT region, shelf FROM (
  SELECT region, location_id AS shelf,
         ROW_NUMBER() OVER (
           PARTITION BY region
           ORDER BY CASE WHEN kind = 'regional' THEN 0 ELSE 1 END,
                    CASE WHEN kind = 'regional' THEN -position ELSE position END
         ) AS rank
  FROM (
    SELECT location_id, kind, position, UNNEST(STRING_SPLIT(regions_served, '|')) AS region
    FROM open_locations WHERE kind <> 'local'
  )
  WHERE region <> ''
) WHERE rank = 1;

CREATE OR REPLACE TABLE site_places AS
SELECT s.site_id,
       COALESCE(s.region, '') || '/' || COALESCE(s.distance_band, '') AS zone,
       COALESCE(f.shelf, r.shelf) AS shelf,
       c.calendar,
       s.serving_location_id
FROM sites s
LEFT JOIN shelf_of_locations f ON f.location_id = s.serving_location_id
LEFT JOIN shelf_of_regions r ON r.region = s.region
LEFT JOIN calendar_codes c ON c.calendar_id = s.calendar_id;

CREATE OR REPLACE TABLE customer_places AS
SELECT s.customer_id,
       COALESCE(s.region, '') || '/' || COALESCE(s.distance_band, '') AS zone,
       r.shelf,
       c.calendar,
       CAST(s.payment_terms_days AS DOUBLE) AS payment_days
FROM customers s
LEFT JOIN shelf_of_regions r ON r.region = s.region
LEFT JOIN calendar_codes c ON c.calendar_id = s.calendar_id;

-- Calendar and cut-off, in minutes of the day, of whatever a line may leave from.
CREATE OR REPLACE TABLE shelf_clocks AS
SELECT l.location_id, COALESCE(c.calendar, 0) AS calendar,
       60 * CAST(SPLIT_PART(l.order_cutoff_time, ':', 1) AS INTEGER) + CAST(SPLIT_PART(l.order_cutoff_time, ':', 2) AS INTEGER) AS cutoff
FROM locations l LEFT JOIN calendar_codes c ON c.calendar_id = l.calendar_id;
