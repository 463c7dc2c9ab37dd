-- What goes from one place on one day for one order in one class is a shipment.

CREATE OR REPLACE TABLE shipments AS
SELECT order_id, ship_from, class, left_day,
       COUNT(*) FILTER (WHERE in_year) AS lines_in_year,
       -- Lines of a shipment share their client; his first line says the rest.
       MIN(client) AS client,
       MAX(years_back) FILTER (WHERE client IS NOT NULL) AS years_back,
       MAX(CASE WHEN zone LIKE '%/gt3h' THEN 1 ELSE 0 END) FILTER (WHERE client IS NOT NULL) AS is_far
FROM judged_lines WHERE counts AND left_day IS NOT NULL
GROUP BY order_id, ship_from, class, left_day;

CREATE OR REPLACE TABLE class_shipments AS
SELECT class, COUNT(*) AS shipments, SUM(lines_in_year) AS lines
FROM shipments WHERE lines_in_year > 0 GROUP BY class;

CREATE OR REPLACE TABLE client_shipments AS
SELECT client, years_back, class, COUNT(*) AS shipments, SUM(is_far) AS far
FROM shipments WHERE client IS NOT NULL GROUP BY client, years_back, class;
