-- The same from the rows that the intake has accepted. $in is a store.

CREATE TABLE attendances AS
SELECT
  hash(attendance_id, provider_code) AS key,
  coalesce(gp_practice_code, '') AS practice,
  date_trunc('month', arrival_date)::DATE AS month,
  department_type AS department,
  sex,
  age_at_arrival::SMALLINT AS age,
  accommodation_status = '32911000' AS homeless,
  acuity IN ('1077241000000103', '1077251000000100') AS low_acuity,
  CASE WHEN arrival_time IS NOT NULL THEN isodow(arrival_date) <= 5 AND arrival_time >= '08:00' AND arrival_time < '18:30' END AS in_hours
FROM '$in/ae_attendance/*/state=accepted/*.parquet';

-- A number is unique within its provider: the first record of it counts. In a sample both are in one file.
DELETE FROM attendances
WHERE key IN (SELECT key FROM attendances GROUP BY key HAVING count(*) > 1)
  AND rowid NOT IN (SELECT min(rowid) FROM attendances GROUP BY key HAVING count(*) > 1);

CREATE TABLE lists AS
SELECT extract_date AS month, practice_code AS practice, sex, age::SMALLINT AS age, number_of_patients AS patients
FROM '$in/registered_patients/*/state=accepted/*.parquet'
WHERE detail = 'single years';

CREATE TABLE map AS
SELECT
  extract_date, practice_code AS practice, practice_name, pcn_code, pcn_name,
  sub_icb_location_code, sub_icb_location_name, icb_code, icb_name
FROM '$in/practice_map/*/state=accepted/*.parquet';

-- Of each practice at a census, by who counts as a GP; one whose figures are estimated, or not told, reported none.
CREATE TABLE staff AS
WITH own AS (
  SELECT *, if(data_source IS DISTINCT FROM 'Fully estimated - no data provided', value, NULL) AS told
  FROM '$in/gp_workforce/*/state=accepted/*.parquet'
  WHERE staff_role = 'all' AND staff_group IN ('all_gps', 'fully_qualified', 'fully_qualified_excluding_locums'))
SELECT census_month AS month, practice_code AS practice, staff_group AS definition,
  max(told) FILTER (measure = 'fte') AS fte, (max(told) FILTER (measure = 'headcount'))::BIGINT AS headcount
FROM own GROUP BY ALL;
