-- Where lines go and what is promised there, whole history.

CREATE OR REPLACE TABLE destinations AS
SELECT class, shelf, zone, window_hours, counting,
       COUNT(*) FILTER (WHERE counts) AS lines,
       -- Cancelled and returned ones too: they met the cut-off like the others.
       COUNT(*) AS orders
FROM judged_lines GROUP BY class, shelf, zone, window_hours, counting;
