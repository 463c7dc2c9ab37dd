-- Opening hours of every calendar, day by day, with the clock of the country.
--
-- Minutes are local (minutes since 1970-01-01 of the wall clock) or instants (the same, in UTC).
-- `local_days` says, day by day, what to take from the wall clock to have UTC: `shift` minutes, and
-- from minute `changes_at` of that day on, `shift_after`.

CREATE OR REPLACE TABLE calendar_codes AS
SELECT calendar_id, CAST(ROW_NUMBER() OVER (ORDER BY calendar_id) AS INTEGER) AS calendar
FROM (SELECT DISTINCT calendar_id FROM calendars WHERE calendar_id IS NOT NULL)
UNION ALL
-- Where no calendar is given: Monday to Friday, 08:00 to 18:00.
SELECT NULL, 0;

CREATE OR REPLACE TABLE calendar_days AS
WITH
hours AS (
  SELECT c.calendar, h.day,
         h.opens_at IS NOT NULL OR h.closes_at IS NOT NULL AS is_open,
         COALESCE(60 * CAST(SPLIT_PART(h.opens_at, ':', 1) AS INTEGER) + CAST(SPLIT_PART(h.opens_at, ':', 2) AS INTEGER), 0) AS opens,
         COALESCE(60 * CAST(SPLIT_PART(h.closes_at, ':', 1) AS INTEGER) + CAST(SPLIT_PART(h.closes_at, ':', 2) AS INTEGER), 1440) AS closes
  FROM calendars h JOIN calendar_codes c ON c.calendar_id = h.calendar_id
),
weekly AS (
  SELECT calendar, CAST(day AS INTEGER) AS weekday, is_open, opens, closes FROM hours WHERE LENGTH(day) = 1
  UNION ALL
  -- A calendar that only names dates keeps the usual week beside them.
  SELECT c.calendar, w.weekday, TRUE, 480, 1080
  FROM calendar_codes c CROSS JOIN (VALUES (1), (2), (3), (4), (5)) AS w(weekday)
  WHERE c.calendar NOT IN (SELECT calendar FROM hours WHERE LENGTH(day) = 1)
),
dated AS (
  SELECT calendar, CAST(day AS DATE) - DATE '1970-01-01' AS day, is_open, opens, closes
  FROM hours WHERE LENGTH(day) > 1
),
usual AS (
  SELECT calendar, COALESCE(NULLIF(MAX(CASE WHEN is_open THEN closes ELSE 0 END), 0), 1080) AS closes
  FROM weekly GROUP BY calendar
),
days AS (
  SELECT c.calendar, z.day,
         COALESCE(d.is_open, w.is_open, FALSE) AS is_open,
         CASE WHEN COALESCE(d.is_open, w.is_open, FALSE) THEN COALESCE(d.opens, w.opens) ELSE 0 END AS opens,
         CASE WHEN COALESCE(d.is_open, w.is_open, FALSE) THEN COALESCE(d.closes, w.closes) ELSE u.closes END AS closes,
         z.shift, z.changes_at, z.shift_after
  FROM local_days z
  CROSS JOIN calendar_codes c
  JOIN usual u ON u.calendar = c.calendar
  -- 1970-01-01 was a Thursday: Monday = 1.
  LEFT JOIN weekly w ON w.calendar = c.calendar AND w.weekday = (((z.day + 3) % 7) + 7) % 7 + 1
  LEFT JOIN dated d ON d.calendar = c.calendar AND d.day = z.day
  -- The longest window counts some two hundred open days.
  WHERE z.day BETWEEN (SELECT first_day - 7 FROM periods) AND (SELECT last_day + 400 FROM periods)
),
numbered AS (
  SELECT *,
         1440 * day + closes - CASE WHEN closes >= changes_at THEN shift_after ELSE shift END AS closing_instant,
         -- Open days up to this one, and the minutes they were open before it.
         CAST(SUM(CASE WHEN is_open THEN 1 ELSE 0 END) OVER upto AS INTEGER) AS open_number,
         CAST(SUM(CASE WHEN is_open THEN closes - opens ELSE 0 END) OVER upto AS INTEGER) AS open_minutes,
         MIN(CASE WHEN is_open THEN day END) OVER later AS next_day
  FROM days
  WINDOW upto AS (PARTITION BY calendar ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
         later AS (PARTITION BY calendar ORDER BY day ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)
)
SELECT n.*, 1440 * m.day + m.opens AS next_opening
FROM numbered n LEFT JOIN numbered m ON m.calendar = n.calendar AND m.day = n.next_day;
