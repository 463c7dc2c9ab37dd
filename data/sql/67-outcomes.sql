-- What became of lines, whole history and, of it, the last twelve months (by due day, else by day).

CREATE OR REPLACE TABLE line_outcomes AS
SELECT class, ship_from, outcome, in_last_year,
       COUNT(*) AS lines,
       COUNT(request_met) FILTER (WHERE counts) AS asked,
       COUNT(*) FILTER (WHERE counts AND request_met) AS met,
       COUNT(*) FILTER (WHERE counts AND is_ordered) AS dated,
       COUNT(*) FILTER (WHERE counts AND hours <= 24) AS within_24h,
       COUNT(*) FILTER (WHERE counts AND hours <= 48) AS within_48h,
       COUNT(*) FILTER (WHERE counts AND is_down AND hours IS NOT NULL) AS down_lines,
       COALESCE(SUM(CAST(60 * hours AS DECIMAL(18, 4))) FILTER (WHERE counts AND is_down), 0) AS down_minutes
FROM judged_lines GROUP BY class, ship_from, outcome, in_last_year;
