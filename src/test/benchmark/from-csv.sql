-- What the tables are made of, from the files as published. $in is the folder of a sample.

-- A record that does not fit its columns does not count, nor one without a number or with an age or sex that cannot be.
CREATE TABLE attendances AS
SELECT
  hash(attendance_id, provider_code) AS key,
  coalesce(gp_practice_code, '') AS practice,
  date_trunc('month', arrival_date)::DATE AS month,
  department_type AS department,
  CASE sex WHEN '1' THEN 'male' WHEN '2' THEN 'female' END AS sex,
  age_at_arrival AS age,
  accommodation_status = '32911000' AS homeless,
  acuity IN ('1077241000000103', '1077251000000100') AS low_acuity,
  CASE WHEN arrival_time IS NOT NULL THEN isodow(arrival_date) <= 5 AND arrival_time >= TIME '08:00' AND arrival_time < TIME '18:30' END AS in_hours
FROM read_csv('$in/ae/*.csv', header = true, auto_detect = false, ignore_errors = true, columns = {
  'attendance_id': 'VARCHAR', 'arrival_date': 'DATE', 'arrival_time': 'TIME', 'provider_code': 'VARCHAR',
  'site_code': 'VARCHAR', 'department_type': 'VARCHAR', 'attendance_category': 'VARCHAR', 'age_at_arrival': 'SMALLINT',
  'sex': 'VARCHAR', 'gp_practice_code': 'VARCHAR', 'lsoa_code': 'VARCHAR', 'acuity': 'VARCHAR',
  'chief_complaint': 'VARCHAR', 'discharge_status': 'VARCHAR', 'discharge_destination': 'VARCHAR',
  'accommodation_status': 'VARCHAR', 'person_key': 'VARCHAR' })
WHERE attendance_id IS NOT NULL
  AND coalesce(age_at_arrival, 0) BETWEEN 0 AND 149
  AND coalesce(sex, '0') IN ('0', '1', '2', '9')
  AND coalesce(attendance_category, '1') IN ('1', '2', '3')
  AND coalesce(department_type, '01') IN ('01', '02', '03', '04')
  AND coalesce(discharge_status, '') NOT IN ('63238001', '1077031000000103', '1077781000000101');

-- A number is unique within its provider: the first record of it counts.
DELETE FROM attendances
WHERE key IN (SELECT key FROM attendances GROUP BY key HAVING count(*) > 1)
  AND rowid NOT IN (SELECT min(rowid) FROM attendances GROUP BY key HAVING count(*) > 1);

CREATE TABLE lists AS
SELECT
  CASE WHEN extract_date LIKE '____-%' THEN extract_date::DATE ELSE strptime(extract_date, '%d%b%Y')::DATE END AS month,
  org_code AS practice,
  lower(sex) AS sex,
  replace(age, '+', '')::SMALLINT AS age,
  number_of_patients AS patients
FROM read_csv('$in/lists/*sing-age*.csv', header = true, auto_detect = false, columns = {
  'publication': 'VARCHAR', 'extract_date': 'VARCHAR', 'org_type': 'VARCHAR', 'org_code': 'VARCHAR',
  'postcode': 'VARCHAR', 'sex': 'VARCHAR', 'age': 'VARCHAR', 'number_of_patients': 'BIGINT' })
WHERE org_type = 'GP' AND age <> 'ALL';

CREATE TABLE map AS
SELECT
  CASE WHEN extract_date LIKE '____-%' THEN extract_date::DATE ELSE strptime(extract_date, '%d%b%Y')::DATE END AS extract_date,
  practice_code AS practice, practice_name, nullif(pcn_code, 'U') AS pcn_code, pcn_name,
  sub_icb_location_code, sub_icb_location_name, icb_code, icb_name
FROM read_csv('$in/map/*.csv', header = true, all_varchar = true, normalize_names = true);

-- Of each practice at a census, by who counts as a GP; one whose figures are estimated, or not told, reported none.
CREATE TABLE staff AS
WITH told AS (
  SELECT strptime(regexp_extract(filename, '([A-Za-z]+ 20\d\d) Practice Level', 1), '%B %Y')::DATE AS month, *
  FROM read_csv('$in/workforce/*.csv', header = true, all_varchar = true, normalize_names = true, filename = true)),
wide AS (
  SELECT month, prac_code AS practice, gp_source IS DISTINCT FROM 'Fully estimated - no data provided' AS is_own, unnest([
    {definition: 'all_gps', fte: total_gp_fte, heads: total_gp_hc},
    {definition: 'fully_qualified', fte: total_gp_extg_fte, heads: total_gp_extg_hc},
    {definition: 'fully_qualified_excluding_locums', fte: total_gp_extgl_fte, heads: total_gp_extgl_hc}], recursive := true)
  FROM told)
SELECT month, practice, definition, if(is_own, try_cast(fte AS DECIMAL(18, 9)), NULL) AS fte,
  if(is_own, try_cast(heads AS BIGINT), NULL) AS headcount
FROM wide;
