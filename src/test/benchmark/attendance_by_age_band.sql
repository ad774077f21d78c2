-- The table as docs/tables.md describes it, all figures exact. $out is the file to write.

CREATE TABLE bands AS
SELECT 'quinary' AS scheme, age, 1 + least(age // 5, 18) AS number FROM range(150) AS ages(age)
UNION ALL SELECT 'five-year-from-1', age, 1 + least((age + 4) // 5, 19) FROM range(150) AS ages(age)
UNION ALL VALUES ('quinary', -1, 20), ('five-year-from-1', -1, 21);

CREATE TABLE labels AS
SELECT scheme, number, CASE
    WHEN max(age) < 0 THEN 'not known'
    WHEN max(age) = 149 THEN min(age) || '+'
    WHEN min(age) = max(age) THEN min(age)::VARCHAR
    ELSE min(age) || '-' || max(age) END AS label
FROM bands GROUP BY ALL;

-- Single ages of areas and months first: far fewer rows than attendances and practices.
CREATE TABLE counts AS
WITH cells AS (
  SELECT month, practice, department, sex, age, count(*) AS attendances FROM attendances GROUP BY ALL),
of_areas AS (
  SELECT month AS member, area_type, area_code, coalesce(sex, 'not known') AS sex, coalesce(age, -1) AS age,
    CASE WHEN department IN ('03', '04') THEN 'type 3 and 4' ELSE coalesce('type ' || department[2], '') END AS department,
    sum(attendances) AS attendances
  FROM cells JOIN areas USING (month, practice) GROUP BY ALL)
SELECT period, month, area_type, area_code, coalesce(department, 'all') AS department_group, coalesce(sex, 'all') AS sex,
  scheme, number, sum(attendances)::BIGINT AS attendances
FROM of_areas JOIN periods USING (member) JOIN bands USING (age)
WHERE area_type <> 'practice' OR period <> 'month'
GROUP BY period, month, area_type, area_code, scheme, number, CUBE (department, sex)
HAVING department_group <> '';

CREATE TABLE patients AS
WITH of_areas AS (
  SELECT month AS member, area_type, area_code, sex, age, sum(patients) AS patients
  FROM lists JOIN areas USING (month, practice) GROUP BY ALL)
SELECT period, month, area_type, area_code, coalesce(sex, 'all') AS sex, scheme, number,
  sum(patients) / any_value(months) AS patients
FROM of_areas JOIN periods USING (member) JOIN bands USING (age)
WHERE area_type <> 'practice' OR period <> 'month'
GROUP BY period, month, area_type, area_code, scheme, number, ROLLUP (sex);

COPY (
  WITH listed AS (
    SELECT patients.*, unnest(['all', 'type 1', 'type 2', 'type 3 and 4']) AS department_group FROM patients),
  joined AS (
    SELECT *, coalesce(attendances, 0) AS n,
      sum(coalesce(attendances, 0)) OVER (PARTITION BY period, month, area_type, area_code, department_group, sex, scheme)::BIGINT AS all_ages,
      CASE
        WHEN is_without_practice(area_code) THEN 'attendances of people whom no list covers'
        WHEN sex = 'not known' OR label = 'not known' THEN 'lists know the sex and age of every patient'
        WHEN coalesce(patients, 0) = 0 THEN 'no registered patients' END AS reason
    FROM counts FULL JOIN listed USING (period, month, area_type, area_code, department_group, sex, scheme, number)
      JOIN labels USING (scheme, number) JOIN names USING (area_type, area_code)
      JOIN covered USING (period, month, area_type, area_code))
  SELECT
    month, period, area_type, area_code, area_name, months_covered, department_group, sex, scheme AS age_band_scheme,
    number::BIGINT AS age_band_order, label AS age_band, false AS allocated, NULL::VARCHAR AS shared_practices_by,
    n AS attendances, 'exact' AS attendances_status,
    all_ages AS all_ages_attendances, 'exact' AS all_ages_attendances_status,
    n / nullif(all_ages, 0) AS share_of_attendances,
    if(reason IS NULL, patients, NULL) AS registered_patients,
    month AS list_extract_date,
    if(reason IS NULL, n * 1000 / patients, NULL) AS rate_per_1000,
    if(reason IS NULL, lower_limit(n) * 1000 / patients, NULL) AS rate_lower,
    if(reason IS NULL, upper_limit(n) * 1000 / patients, NULL) AS rate_upper,
    reason AS no_rate_reason,
    NULL::VARCHAR AS providers_missing, NULL::DOUBLE AS provider_coverage_percent
  FROM joined
  ORDER BY month, period, area_type, area_code, department_group, sex, scheme, number
) TO '$out' (FORMAT parquet, COMPRESSION snappy);
