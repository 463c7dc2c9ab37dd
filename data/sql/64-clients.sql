-- What each client orders. `years_back` 0 = the last twelve months.

CREATE OR REPLACE TABLE client_offers AS
SELECT client, offer, class,
       COUNT(*) AS lines,
       COUNT(*) FILTER (WHERE has_due) AS with_due,
       COUNT(*) FILTER (WHERE is_exception) AS exceptions
FROM judged_lines WHERE counts AND years_back = 0
GROUP BY client, offer, class;

CREATE OR REPLACE TABLE client_years AS
SELECT client, years_back,
       COUNT(*) AS lines,
       COUNT(*) FILTER (WHERE is_exception) AS exceptions,
       COUNT(*) FILTER (WHERE outcome = 'missed') AS missed,
       COALESCE(SUM(sold), 0) AS revenue,
       COALESCE(SUM(goods), 0) AS cost_of_goods,
       COALESCE(SUM(listed), 0) AS listed,
       COUNT(*) FILTER (WHERE sold IS NULL) AS unpriced,
       COUNT(*) FILTER (WHERE goods IS NULL) AS uncosted,
       COUNT(*) FILTER (WHERE listed IS NULL) AS unlisted,
       COUNT(*) FILTER (WHERE is_urgent) AS urgent,
       COUNT(*) FILTER (WHERE is_urgent AND is_down) AS machine_down
FROM judged_lines WHERE counts AND client IS NOT NULL AND years_back IS NOT NULL
GROUP BY client, years_back;

CREATE OR REPLACE TABLE client_history AS
WITH proofs AS (
  -- Urgent, a critical machine down: what shows that a client values 24 hours.
  SELECT client, COUNT(*) AS proofs
  FROM judged_lines WHERE in_year AND is_urgent AND is_down AND on_critical_machine GROUP BY client
)
SELECT l.client,
       COUNT(*) FILTER (WHERE counts) AS lines,
       COUNT(*) FILTER (WHERE counts AND is_planned) AS planned,
       COUNT(DISTINCT CASE WHEN counts THEN order_id END) AS orders,
       COALESCE(MAX(p.proofs), 0) AS proofs
FROM judged_lines l LEFT JOIN proofs p ON p.client = l.client
WHERE l.client IS NOT NULL GROUP BY l.client;

-- All years folded into one, in weeks from 1 January.
CREATE OR REPLACE TABLE client_weeks AS
SELECT client,
       LEAST(51, CAST(FLOOR((DAYOFYEAR(DATE '1970-01-01' + CAST(day AS INTEGER)) - 1) / 7) AS INTEGER)) AS week,
       COUNT(*) AS lines
FROM judged_lines WHERE counts AND client IS NOT NULL AND day IS NOT NULL
GROUP BY 1, 2;

-- Promises made to a client over the 365 days before a contract of his ends.
CREATE OR REPLACE TABLE contract_ends AS
WITH ends AS (
  SELECT DISTINCT customer_id, CAST(SUBSTR(end_date, 1, 10) AS DATE) - DATE '1970-01-01' AS end_day
  FROM contracts WHERE end_date IS NOT NULL
),
daily AS (
  SELECT client, day, COUNT(*) AS promises, COUNT(*) FILTER (WHERE outcome = 'kept') AS kept
  FROM judged_lines WHERE is_promise AND client IS NOT NULL GROUP BY client, day
)
SELECT e.customer_id AS client, e.end_day, SUM(d.promises) AS promises, SUM(d.kept) AS kept
FROM ends e JOIN daily d ON d.client = e.customer_id AND d.day < e.end_day AND d.day >= e.end_day - 365
GROUP BY e.customer_id, e.end_day;
