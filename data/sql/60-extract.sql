-- What the extract holds, and what was refused.

CREATE OR REPLACE TABLE extract AS
SELECT CAST(MAX(extracted_on) AS VARCHAR) AS extracted_on,
       COUNT(*) AS lines,
       COUNT(*) FILTER (WHERE refused IS NULL) AS kept,
       MIN(day) FILTER (WHERE refused IS NULL) AS first_day,
       MAX(quarter) FILTER (WHERE refused IS NULL) IS NOT NULL AS is_timed
FROM all_lines CROSS JOIN periods;

CREATE OR REPLACE TABLE refused_lines AS
SELECT 'order_lines' AS table_name, refused AS reason, COUNT(*) AS lines
FROM all_lines WHERE refused IS NOT NULL GROUP BY refused
UNION ALL
SELECT 'stock', refused, COUNT(*) FROM typed_stock WHERE refused IS NOT NULL GROUP BY refused
UNION ALL
SELECT 'receipts', refused, COUNT(*) FROM typed_receipts WHERE refused IS NOT NULL GROUP BY refused;
