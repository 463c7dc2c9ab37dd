-- Every order line with its place, its promise and what became of it.
--
-- Due time: the promised date; else the window of the offer or of the class, counted from the offer's
-- clock on the calendars of the shelf and of the delivery site. A day without a time is its closing
-- time at the site.

CREATE OR REPLACE TABLE all_lines AS
WITH
placed AS (
  SELECT l.*,
         -- An hour that the clock skips in spring is read as the one after.
         CASE WHEN ordered_written - 1440 * z.day < z.changes_at
               AND ordered_written - 1440 * z.day >= z.changes_at - GREATEST(0, z.shift_after - z.shift)
              THEN ordered_written + z.shift_after - z.shift ELSE ordered_written END AS ordered,
         COALESCE(s.shelf, c.shelf, m.location_id) AS shelf,
         COALESCE(s.zone, c.zone, '/') AS zone,
         COALESCE(s.calendar, c.calendar, 0) AS site_calendar,
         COALESCE(q.calendar, 0) AS shelf_calendar,
         CASE WHEN o.clock = 'cutoff' THEN LEAST(COALESCE(q.cutoff, o.cutoff), COALESCE(o.cutoff, q.cutoff)) END AS cutoff,
         c.customer_id IS NOT NULL AS is_client,
         c.payment_days,
         COALESCE(l.offer_id, k.offer_id) AS offer,
         CASE WHEN r.class IS NOT NULL THEN COALESCE(CASE WHEN o.main_class = l.class THEN o.hours END, r.hours) END AS window_hours,
         CASE WHEN r.counting IN ('opening_hours', 'open_days') THEN r.counting ELSE 'clock_hours' END AS counting,
         COALESCE(k.seasonal_agreement = '1', FALSE) AS is_seasonal,
         i.lead_days, i.unit_cost, i.list_price,
         e.criticality = 'A' AS on_critical_machine
  FROM typed_lines l
  LEFT JOIN local_days z ON z.day = CAST(FLOOR(l.ordered_written / 1440) AS BIGINT)
  LEFT JOIN customer_places c ON c.customer_id = l.customer_id
  LEFT JOIN site_places s ON s.site_id = l.site_id
  LEFT JOIN open_locations m ON m.is_centre
  LEFT JOIN contracts k ON k.contract_id = l.contract_id
  LEFT JOIN (
    SELECT offer_id, clock, SPLIT_PART(parts_class, '|', 1) AS main_class,
           CAST(parts_window_hours AS DOUBLE) AS hours,
           60 * CAST(SPLIT_PART(cutoff_time, ':', 1) AS INTEGER) + CAST(SPLIT_PART(cutoff_time, ':', 2) AS INTEGER) AS cutoff
    FROM offers
  ) o ON o.offer_id = COALESCE(l.offer_id, k.offer_id)
  LEFT JOIN (SELECT class, CAST(window_hours AS DOUBLE) AS hours, counting FROM service_classes) r ON r.class = l.class
  LEFT JOIN (
    SELECT item_id, CAST(unit_cost AS DOUBLE) AS unit_cost, CAST(list_price AS DOUBLE) AS list_price,
           -- Made in house: one's own lead time.
           CASE WHEN (make_or_buy LIKE 'make%' AND production_lead_time_days IS NOT NULL) OR supplier_lead_time_days IS NULL
                THEN CAST(production_lead_time_days AS DOUBLE) ELSE CAST(supplier_lead_time_days AS DOUBLE) END AS lead_days
    FROM items
  ) i ON i.item_id = l.item_id
  LEFT JOIN equipment e ON e.equipment_id = l.equipment_id
  LEFT JOIN shelf_clocks q ON q.location_id = COALESCE(l.planned_ship_from_location_id, s.serving_location_id, l.ship_from_location_id)
),
-- The wall clock of each date, then its instant.
dated AS (
  SELECT p.*,
         CASE WHEN ordered_timed THEN ordered ELSE 1440 * a.day + a.closes END AS ordered_local,
         CASE WHEN ordered_timed THEN ordered - CASE WHEN ordered - 1440 * a.day >= a.changes_at THEN a.shift_after ELSE a.shift END
              ELSE a.closing_instant END AS ordered_instant,
         ordered - CASE WHEN ordered - 1440 * a.day >= a.changes_at THEN a.shift_after ELSE a.shift END AS asked_from,
         requested - CASE WHEN requested - 1440 * b.day >= b.changes_at THEN b.shift_after ELSE b.shift END AS asked_for,
         CASE WHEN requested_timed THEN requested - CASE WHEN requested - 1440 * b.day >= b.changes_at THEN b.shift_after ELSE b.shift END
              ELSE b.closing_instant END AS requested_instant,
         CASE WHEN promised_timed THEN promised ELSE 1440 * f.day + f.closes END AS promised_local,
         CASE WHEN promised_timed THEN promised - CASE WHEN promised - 1440 * f.day >= f.changes_at THEN f.shift_after ELSE f.shift END
              ELSE f.closing_instant END AS promised_instant,
         CASE WHEN carrier_due_timed THEN carrier_due - CASE WHEN carrier_due - 1440 * g.day >= g.changes_at THEN g.shift_after ELSE g.shift END
              ELSE g.closing_instant END AS carrier_instant,
         CASE WHEN delivered_timed THEN delivered ELSE 1440 * h.day + h.closes END AS delivered_local,
         CASE WHEN delivered_timed THEN delivered - CASE WHEN delivered - 1440 * h.day >= h.changes_at THEN h.shift_after ELSE h.shift END
              ELSE h.closing_instant END AS delivered_instant,
         -- At the cut-off the clock starts with the order, or with the shelf's next opening.
         CASE WHEN cutoff IS NULL THEN ordered
              WHEN t.is_open AND (NOT ordered_timed OR ordered - 1440 * t.day < cutoff) THEN ordered
              ELSE t.next_opening END AS start_local
  FROM placed p
  LEFT JOIN calendar_days a ON a.calendar = p.site_calendar AND a.day = CAST(FLOOR(p.ordered / 1440) AS BIGINT)
  LEFT JOIN calendar_days b ON b.calendar = p.site_calendar AND b.day = CAST(FLOOR(p.requested / 1440) AS BIGINT)
  LEFT JOIN calendar_days f ON f.calendar = p.site_calendar AND f.day = CAST(FLOOR(p.promised / 1440) AS BIGINT)
  LEFT JOIN calendar_days g ON g.calendar = p.site_calendar AND g.day = CAST(FLOOR(p.carrier_due / 1440) AS BIGINT)
  LEFT JOIN calendar_days h ON h.calendar = p.site_calendar AND h.day = CAST(FLOOR(p.delivered / 1440) AS BIGINT)
  LEFT JOIN calendar_days t ON t.calendar = p.shelf_calendar AND t.day = CAST(FLOOR(p.ordered / 1440) AS BIGINT)
),
-- Only lines without a promised date count their window.
counted AS (
  SELECT d.*,
         CASE WHEN promised_instant IS NULL AND counting = 'clock_hours' THEN
           start_local - CASE WHEN start_local - 1440 * s.day >= s.changes_at THEN s.shift_after ELSE s.shift END + 60 * window_hours END AS clock_due,
         CASE WHEN promised_instant IS NULL AND counting = 'open_days' THEN s.open_number + CAST(CEIL(window_hours / 24) AS INTEGER) END AS due_number,
         CASE WHEN promised_instant IS NULL AND counting = 'opening_hours' THEN
           s.open_minutes + 60 * window_hours
           - CASE WHEN s.is_open THEN GREATEST(0, s.closes - GREATEST(start_local - 1440 * s.day, s.opens)) ELSE 0 END END AS due_minutes
  FROM dated d
  LEFT JOIN calendar_days s ON s.calendar = d.site_calendar AND s.day = CAST(FLOOR(d.start_local / 1440) AS BIGINT)
),
promised AS (
  SELECT c.*,
         COALESCE(promised_instant, clock_due, n.closing_instant,
                  w.closing_instant - (w.open_minutes - due_minutes)) AS due_instant,
         COALESCE(promised_local, 1440 * n.day + n.closes, 1440 * w.day + w.closes - (w.open_minutes - due_minutes),
                  clock_due + CASE WHEN clock_due - 1440 * u.day >= u.utc_changes_at THEN u.utc_shift_after ELSE u.utc_shift END) AS due_local
  FROM counted c
  LEFT JOIN calendar_days n ON n.is_open AND n.calendar = c.site_calendar AND n.open_number = c.due_number
  LEFT JOIN calendar_days w ON w.is_open AND w.calendar = CASE WHEN c.due_minutes IS NOT NULL THEN c.site_calendar END
    AND c.due_minutes > w.open_minutes - (w.closes - w.opens) AND c.due_minutes <= w.open_minutes
  LEFT JOIN local_days u ON u.day = CAST(FLOOR(c.clock_due / 1440) AS BIGINT)
),
outcomes AS (
  SELECT p.*,
         CAST(FLOOR(COALESCE(ordered_local, delivered_local, due_local) / 1440) AS BIGINT) AS day,
         CAST(FLOOR(due_local / 1440) AS BIGINT) AS due_day,
         CASE
           WHEN line_status = 'cancelled' THEN 'cancelled'
           WHEN quantity <= 0 OR (line_status = 'returned' AND delivered_instant IS NULL) THEN 'returned'
           WHEN is_postponed THEN 'postponed'
           WHEN due_instant IS NULL THEN 'noPromise'
           -- Without the column nobody knows what was delivered: no line can be judged.
           WHEN delivered_instant IS NULL AND COALESCE(line_status, CASE WHEN is_dated THEN '' ELSE 'delivered' END) = 'delivered' THEN 'noDeliveryDate'
           WHEN delivered_instant IS NULL THEN CASE WHEN due_instant < ends_at THEN 'missed' ELSE 'notYetDue' END
           WHEN delivered_instant <= due_instant AND COALESCE(shipped_first >= quantity, TRUE) THEN 'kept'
           ELSE 'missed'
         END AS outcome
  FROM promised p
  CROSS JOIN (SELECT is_dated FROM settings)
  CROSS JOIN (
    SELECT 1440 * z.day - z.shift AS ends_at FROM local_days z, periods WHERE z.day = periods.year_to + 1
  )
)
SELECT refused, order_id, line_id, class, item_id, offer, shelf, zone, delivery_mode,
       CASE WHEN is_client THEN customer_id END AS client,
       ship_from_location_id AS ship_from,
       window_hours, CASE WHEN window_hours IS NOT NULL THEN counting END AS counting,
       outcome,
       outcome NOT IN ('cancelled', 'returned') AS counts,
       outcome IN ('kept', 'missed') AS is_promise,
       due_instant IS NOT NULL AS has_due,
       day,
       COALESCE(day BETWEEN year_from AND year_to, FALSE) AS in_year,
       COALESCE(due_day BETWEEN year_from AND year_to, FALSE) AS due_in_year,
       COALESCE(COALESCE(due_day, day) BETWEEN year_from AND year_to, FALSE) AS in_last_year,
       -- Delivered against what was asked, never called service.
       delivered_instant <= requested_instant AS request_met,
       -- Years before the last one: 0 = the last twelve months.
       CASE WHEN day > year_to OR day IS NULL THEN NULL
            WHEN day >= year_from THEN 0
            ELSE GREATEST(1, CAST(CEIL(DATEDIFF('month', DATE '1970-01-01' + CAST(day AS INTEGER), DATE '1970-01-01' + CAST(year_from AS INTEGER)) / 12.0) AS INTEGER))
       END AS years_back,
       CASE WHEN ordered_timed THEN CAST(FLOOR((ordered_local - 1440 * FLOOR(ordered_local / 1440)) / 15) AS INTEGER) END AS quarter,
       ordered_instant IS NOT NULL AS is_ordered,
       (delivered_instant - ordered_instant) / 60 AS hours,
       COALESCE(is_seasonal AND asked_for IS NOT NULL AND asked_from IS NOT NULL, FALSE)
         OR COALESCE((asked_for - asked_from) / 1440 > lead_days, FALSE) AS is_planned,
       delivered_instant <= carrier_instant AS carrier_kept,
       CAST(FLOOR(COALESCE(shipped, delivered_local) / 1440) AS BIGINT) AS left_day,
       quantity,
       -- Decimals: their sums are the same in any order.
       CAST(COALESCE(amount, quantity * price) AS DECIMAL(28, 6)) AS sold,
       CAST(quantity * COALESCE(own_cost, unit_cost) AS DECIMAL(28, 6)) AS goods,
       CAST(quantity * list_price AS DECIMAL(28, 6)) AS listed,
       CAST(COALESCE(amount, quantity * price) * payment_days / 365 AS DECIMAL(28, 6)) AS owed,
       is_exception, is_urgent, is_down,
       COALESCE(on_critical_machine, FALSE) AS on_critical_machine
FROM outcomes CROSS JOIN periods;

CREATE OR REPLACE VIEW judged_lines AS SELECT * FROM all_lines WHERE refused IS NULL;
