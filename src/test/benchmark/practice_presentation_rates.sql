-- The table as docs/tables.md describes it, all figures exact. The job gives neither keys of people nor appointments, providers,
-- care homes or deprivation, and its area is all of England: expected at England's rates is expected at the area's.
-- $out is the file to write.

CREATE TABLE years AS SELECT * FROM periods WHERE period <> 'month';

-- Of sexes and five-year bands, by their number; of all departments, and of those of a known type.
CREATE TABLE attended AS
WITH cells AS (
  SELECT month, practice, CASE WHEN department IN ('03', '04') THEN 'type 3 and 4' ELSE coalesce('type ' || department[2], '') END AS department,
    sex, least(age // 5, 18) AS band, count(*) AS n,
    count(low_acuity) AS with_acuity, count_if(low_acuity) AS low_acuity, count(in_hours) AS with_time, count_if(in_hours) AS in_hours
  FROM attendances GROUP BY ALL),
listed AS (SELECT DISTINCT month, practice, true AS is_listed FROM lists)
SELECT period, years.month, area_code AS practice, sex, band,
  coalesce(department, 'all') AS department_group,
  sum(n)::BIGINT AS n, sum(with_acuity)::BIGINT AS with_acuity, sum(low_acuity)::BIGINT AS low_acuity,
  sum(with_time)::BIGINT AS with_time, sum(in_hours)::BIGINT AS in_hours, bool_or(is_listed IS NULL) AS is_unlisted
FROM cells JOIN areas USING (month, practice) JOIN years ON member = cells.month LEFT JOIN listed USING (month, practice)
WHERE area_type = 'practice'
GROUP BY period, years.month, area_code, sex, band, ROLLUP (department)
HAVING department_group <> '';

CREATE TABLE registered AS
SELECT period, years.month, practice, sex, least(age // 5, 18) AS band, sum(patients)::BIGINT AS patients
FROM lists JOIN members USING (month, practice) JOIN years ON member = lists.month
GROUP BY ALL;

-- A row of every department group for practices of the map, and for people without one where there are any.
CREATE TABLE totals AS
WITH groups AS (SELECT unnest(['all', 'type 1', 'type 2', 'type 3 and 4']) AS department_group),
mapped AS (SELECT DISTINCT period, years.month, practice, true AS is_mapped FROM members JOIN years ON member = members.month),
of_groups AS (
  SELECT period, month, practice, department_group, sum(n)::BIGINT AS n, sum(with_acuity)::BIGINT AS with_acuity,
    sum(low_acuity)::BIGINT AS low_acuity, sum(with_time)::BIGINT AS with_time, sum(in_hours)::BIGINT AS in_hours,
    bool_or(is_unlisted) AS is_unlisted
  FROM attended GROUP BY ALL),
of_lists AS (SELECT period, month, practice, sum(patients)::BIGINT AS patients FROM registered GROUP BY ALL)
SELECT period, month, practice, department_group, coalesce(n, 0) AS n, coalesce(with_acuity, 0) AS with_acuity,
  coalesce(low_acuity, 0) AS low_acuity, coalesce(with_time, 0) AS with_time, coalesce(in_hours, 0) AS in_hours, patients,
  CASE
    WHEN is_mapped IS NULL THEN 'attendances of people whom no list covers'
    WHEN is_unlisted THEN 'attendances of a practice that is not on the list of its month'
    WHEN coalesce(patients, 0) = 0 THEN 'no registered patients' END AS reason
FROM (FROM mapped, groups) FULL JOIN of_groups USING (period, month, practice, department_group)
  LEFT JOIN of_lists USING (period, month, practice);

-- Those of the practices that have a rate in all departments; attendances without age or sex go as the others of their group.
CREATE TABLE usable AS SELECT period, month, practice, patients AS listed FROM totals WHERE department_group = 'all' AND reason IS NULL;

-- Without lists of fewer than 750 patients.
CREATE TABLE reference AS
SELECT period, month, practice FROM usable JOIN (SELECT DISTINCT period, month, months FROM years) USING (period, month)
WHERE listed >= 750 * months;

CREATE TABLE expected AS
WITH of_strata AS (
  SELECT period, month, department_group, sex, band, sum(n) AS n
  FROM attended JOIN reference USING (period, month, practice)
  GROUP BY ALL),
known AS (
  SELECT *, sum(n) OVER of_group AS of_all, sum(n) FILTER (sex IS NOT NULL AND band IS NOT NULL) OVER of_group AS of_known
  FROM of_strata WINDOW of_group AS (PARTITION BY period, month, department_group)),
people AS (SELECT period, month, sex, band, sum(patients) AS patients FROM registered JOIN reference USING (period, month, practice) GROUP BY ALL),
rates AS (
  SELECT period, month, department_group, sex, band, n::DOUBLE * of_all / of_known / patients AS rate
  FROM known JOIN people USING (period, month, sex, band))
SELECT period, month, practice, department_group, sum(patients * rate) AS expected
FROM registered JOIN usable USING (period, month, practice) JOIN rates USING (period, month, sex, band)
GROUP BY ALL;

CREATE TABLE beyond AS
SELECT period, month, practice, department_group, bool_or(attended.n > 0 AND coalesce(patients, 0) = 0) AS is_beyond
FROM attended JOIN usable USING (period, month, practice) LEFT JOIN registered USING (period, month, practice, sex, band)
WHERE sex IS NOT NULL AND band IS NOT NULL
GROUP BY ALL;

CREATE TABLE compared AS
SELECT totals.*, totals.patients / years.months AS person_years, years.days,
  if(usable.practice IS NULL, NULL, coalesce(expected, 0)) AS expected, is_beyond, CASE
    WHEN reason IS NOT NULL THEN 'there is no rate: no_rate_reason says why'
    WHEN person_years < 750 THEN 'the list has fewer than 750 patients, the limit of the National GP Profiles' END AS not_ranked_reason
FROM totals JOIN (SELECT DISTINCT period, month, months, days FROM years) AS years USING (period, month)
  LEFT JOIN usable USING (period, month, practice)
  LEFT JOIN expected USING (period, month, practice, department_group)
  LEFT JOIN beyond USING (period, month, practice, department_group);

-- A funnel is on the scale of the logarithm where every practice has attendances, else of the square root; tau squared is the
-- variance beyond chance, of scores winsorised at a tenth.
CREATE TABLE spreads AS
WITH scales AS (
  SELECT period, month, department_group, n, expected, min(n) OVER (PARTITION BY period, month, department_group) > 0 AS is_log
  FROM compared WHERE not_ranked_reason IS NULL AND expected IS NOT NULL),
scores AS (
  SELECT *, 1 / (if(is_log, 1, 4) * expected) AS variance, if(is_log, ln(n / expected), sqrt(n / expected) - 1) / sqrt(variance) AS z
  FROM scales WHERE expected > 0),
cut AS (
  SELECT *, quantile_cont(z, 0.1) OVER of_group AS low, quantile_cont(z, 0.9) OVER of_group AS high
  FROM scores WINDOW of_group AS (PARTITION BY period, month, department_group))
SELECT period, month, department_group, is_log, if(count(*) < 2, NULL, greatest(0,
    (sum(pow(greatest(low, least(high, z)), 2)) - (count(*) - 1)) / (sum(1 / variance) - sum(pow(variance, -2)) / sum(1 / variance)))) AS tau2
FROM cut GROUP BY ALL;

CREATE MACRO line(is_log, expected, tau2, z) AS if(is_log,
  exp(z * sqrt(1 / expected + tau2)), pow(greatest(0, 1 + z * sqrt(1 / (4 * expected) + tau2)), 2));

CREATE TABLE ranks AS
SELECT period, month, practice, department_group,
  rank() OVER (PARTITION BY period, month, department_group ORDER BY n / person_years) AS rank,
  count(*) OVER (PARTITION BY period, month, department_group) AS ranked
FROM compared WHERE not_ranked_reason IS NULL;

CREATE TABLE last_lists AS
SELECT month, practice, sum(patients)::BIGINT AS list_size, (sum(patients) FILTER (age >= 65))::BIGINT AS old,
  coalesce(sum(patients) FILTER (age BETWEEN 18 AND 25), 0)::BIGINT AS young
FROM lists GROUP BY ALL;

-- Fully qualified GPs at the census of the month, else at the latest of the three months before it.
CREATE TABLE last_gps AS
SELECT members.month, members.practice, max(staff.month) AS census, arg_max(fte, staff.month)::DOUBLE AS gps
FROM members JOIN staff ON staff.practice = members.practice AND staff.month BETWEEN members.month - INTERVAL 3 MONTH AND members.month
WHERE definition = 'fully_qualified' AND fte IS NOT NULL
GROUP BY ALL;

COPY (
  WITH told AS (
    SELECT *, n / nullif(expected, 0) AS ratio, lower_limit(n) / nullif(expected, 0) AS ratio_lower,
      upper_limit(n) / nullif(expected, 0) AS ratio_upper,
      if(not_ranked_reason IS NULL AND expected > 0, line(is_log, expected, tau2, -3.090232306167813), NULL) AS funnel_lower,
      if(not_ranked_reason IS NULL AND expected > 0, line(is_log, expected, tau2, 3.090232306167813), NULL) AS funnel_upper
    FROM compared LEFT JOIN spreads USING (period, month, department_group))
  SELECT
    month, period, told.practice AS practice_code, area_name AS practice_name,
    pcn_code, if(pcn_code IS NULL, NULL, pcn_name) AS pcn_name, sub_icb_location_code, months_covered, department_group, days::BIGINT AS days,
    n AS attendances, 'exact' AS attendances_status,
    if(reason IS NULL, person_years, NULL) AS registered_patients,
    month AS list_extract_date,
    if(reason IS NULL, n * 1000 / person_years, NULL) AS ae_attendances_per_1000,
    if(reason IS NULL, lower_limit(n) * 1000 / person_years, NULL) AS rate_lower,
    if(reason IS NULL, upper_limit(n) * 1000 / person_years, NULL) AS rate_upper,
    reason AS no_rate_reason,
    NULL::BIGINT AS attendances_with_person_key, 'not_available' AS attendances_with_person_key_status,
    NULL::BIGINT AS people_attending, 'not_available' AS people_attending_status, NULL::DOUBLE AS repeat_attendance_factor,
    NULL::DOUBLE AS rate_lower_repeat_attenders, NULL::DOUBLE AS rate_upper_repeat_attenders,
    NULL::VARCHAR AS providers_missing, NULL::DOUBLE AS provider_coverage_percent, not_ranked_reason IS NULL AS ranked, not_ranked_reason,
    expected AS expected_attendances, ratio AS standardised_ratio, ratio_lower AS standardised_ratio_lower,
    ratio_upper AS standardised_ratio_upper, is_beyond AS has_attendances_beyond_list, funnel_lower, funnel_upper,
    CASE WHEN ratio < funnel_lower THEN 'lower' WHEN ratio > funnel_upper THEN 'higher'
      WHEN funnel_upper IS NOT NULL THEN 'within' END AS verdict,
    ranks.ranked::BIGINT AS practices_ranked,
    if(ranks.ranked < 10, NULL, 6 - ((ranks.ranked + 1 - rank) * 5 + ranks.ranked - 1) // ranks.ranked)::BIGINT AS rate_quintile,
    expected AS expected_attendances_at_england_rates, ratio AS standardised_ratio_to_england,
    ratio_lower AS standardised_ratio_to_england_lower, ratio_upper AS standardised_ratio_to_england_upper,
    NULL::BIGINT AS gp_appointments, NULL::DOUBLE AS gp_presentations_per_1000,
    NULL::DOUBLE AS gp_presentations_per_1000_of_all,
    NULL::DOUBLE AS ae_attendances_per_1000_appointments, NULL::VARCHAR AS quadrant,
    NULL::BIGINT AS care_home_residents, 'not_available' AS care_home_residents_status, NULL::DATE AS care_home_residents_date,
    list_size, old AS patients_aged_65_and_over, NULL::DOUBLE AS care_home_residents_per_1000_aged_65_and_over,
    young AS patients_aged_18_to_25, young / nullif(list_size, 0) AS share_aged_18_to_25,
    NULL::DOUBLE AS imd_score, NULL::BIGINT AS imd_year,
    gps AS gp_fte, census AS workforce_census_month, gps * 1000 / nullif(list_size, 0) AS gp_fte_per_1000,
    with_acuity AS attendances_with_acuity, 'exact' AS attendances_with_acuity_status,
    with_acuity / nullif(n, 0) AS acuity_completeness,
    if(n > 0 AND with_acuity = 0, NULL, low_acuity) AS low_acuity_attendances,
    if(n > 0 AND with_acuity = 0, 'not_available', 'exact') AS low_acuity_attendances_status,
    if(with_acuity / nullif(n, 0) >= 0.5, low_acuity / nullif(with_acuity, 0), NULL) AS low_acuity_share,
    if(n > 0 AND with_acuity = 0, NULL, low_acuity / nullif(n, 0)) AS low_acuity_share_least,
    if(n > 0 AND with_acuity = 0, NULL, low_acuity / nullif(n, 0) + (1 - with_acuity / nullif(n, 0))) AS low_acuity_share_most,
    with_time AS attendances_with_arrival_time, 'exact' AS attendances_with_arrival_time_status,
    with_time / nullif(n, 0) AS arrival_time_completeness,
    if(n > 0 AND with_time = 0, NULL, in_hours) AS in_hours_attendances,
    if(n > 0 AND with_time = 0, 'not_available', 'exact') AS in_hours_attendances_status,
    if(with_time / nullif(n, 0) >= 0.5, in_hours / nullif(with_time, 0), NULL) AS in_hours_share,
    if(n > 0 AND with_time = 0, NULL, in_hours / nullif(n, 0)) AS in_hours_share_least,
    if(n > 0 AND with_time = 0, NULL, in_hours / nullif(n, 0) + (1 - with_time / nullif(n, 0))) AS in_hours_share_most
  FROM told
    JOIN names ON area_type = 'practice' AND area_code = told.practice
    JOIN covered USING (period, month, area_type, area_code)
    LEFT JOIN members USING (month, practice)
    LEFT JOIN ranks USING (period, month, practice, department_group)
    LEFT JOIN last_lists USING (month, practice)
    LEFT JOIN last_gps USING (month, practice)
  ORDER BY month, period, practice_code, department_group
) TO '$out' (FORMAT parquet, COMPRESSION snappy);
