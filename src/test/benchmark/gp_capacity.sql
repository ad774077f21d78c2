-- The table as docs/tables.md describes it; the job names no targets, no registers and no schemes of areas.
-- $out is the file to write.

CREATE TABLE sizes AS SELECT month AS list, practice, sum(patients)::BIGINT AS patients FROM lists GROUP BY ALL;

-- A census is divided by the list of the next month, else of its own, else by none; practices are where the latest map by then
-- says, else where the earliest does.
CREATE TABLE censuses AS
WITH next AS (SELECT DISTINCT month, (month + INTERVAL 1 MONTH)::DATE AS after FROM staff),
divided AS (
  SELECT month, after, max(list) AS list FROM next LEFT JOIN (SELECT DISTINCT list FROM sizes) ON list IN (month, after) GROUP BY ALL)
SELECT month, list, coalesce(max(extract_date) FILTER (extract_date <= coalesce(list, after)), min(extract_date)) AS extract_date
FROM divided, map GROUP BY ALL;

-- A practice's PCN has the last name that maps give it while they follow each other and name the same one.
CREATE TABLE networked AS
WITH stays AS (
  SELECT *, dense_rank() OVER (ORDER BY extract_date) - row_number() OVER (PARTITION BY practice, pcn_code ORDER BY extract_date) AS stay
  FROM map)
SELECT * REPLACE (arg_max(pcn_name, extract_date) OVER (PARTITION BY practice, pcn_code, stay) AS pcn_name) FROM stays;

-- Each practice of a census in each of its areas, with its list and its GPs: those that count have both, or there is no list.
CREATE TABLE staffed AS
WITH definitions AS (SELECT unnest(['all_gps', 'fully_qualified', 'fully_qualified_excluding_locums']) AS definition),
placed AS (
  SELECT month, list, extract_date, practice, pcn_code, unnest([
    {area_type: 'practice', area_code: practice, area_name: coalesce(practice_name, practice)},
    {area_type: 'pcn', area_code: coalesce(pcn_code, 'unassigned'), area_name: if(pcn_code IS NULL, 'Unassigned', coalesce(pcn_name, pcn_code))},
    {area_type: 'sub_icb_location', area_code: sub_icb_location_code, area_name: sub_icb_location_name},
    {area_type: 'icb', area_code: icb_code, area_name: icb_name},
    {area_type: 'all', area_code: 'all', area_name: 'Sample'}], recursive := true)
  FROM censuses JOIN networked USING (extract_date))
SELECT placed.*, definition, patients, fte, headcount, fte IS NOT NULL AND (patients IS NOT NULL OR list IS NULL) AS is_counted
FROM placed CROSS JOIN definitions LEFT JOIN sizes USING (list, practice) LEFT JOIN staff USING (month, practice, definition);

-- All practices that reported and are on the list, wherever they are; lists of fewer than 50 million patients are not England's.
CREATE TABLE england AS
SELECT month, definition, count(*) AS practices, sum(fte)::DOUBLE AS fte, sum(patients)::BIGINT AS patients
FROM censuses JOIN staff USING (month) JOIN sizes USING (list, practice)
WHERE fte IS NOT NULL
GROUP BY ALL HAVING sum(patients) >= 50000000;

COPY (
  WITH summed AS (
    SELECT month, list, extract_date, area_type, area_code, definition, min(area_name) AS area_name,
      count(*) AS practices, count(DISTINCT pcn_code) AS pcns, count(patients) AS on_list, count_if(is_counted)::BIGINT AS reporting,
      sum(patients)::BIGINT AS patients, (sum(patients) FILTER (is_counted))::BIGINT AS covered,
      (sum(fte) FILTER (is_counted))::DOUBLE AS fte,
      (sum(headcount) FILTER (is_counted))::BIGINT AS headcount
    FROM staffed GROUP BY ALL),
  rated AS (
    SELECT *, fte * 1000 / nullif(covered, 0) AS rate, CASE
        WHEN rate IS NULL THEN 'there is no rate: no_rate_reason says why'
        WHEN area_code = 'unassigned' THEN 'practices in no area of the type are not ranked'
        WHEN area_type = 'practice' AND patients < 750 THEN 'the list has fewer than 750 patients, the limit of the National GP Profiles' END
        AS not_ranked_reason, not_ranked_reason IS NULL AS is_ranked
    FROM summed)
  SELECT
    month, 'month' AS period, area_type, area_code, area_name, definition,
    list AS list_extract_date, extract_date AS membership_date,
    rated.practices, pcns, on_list AS practices_on_list, reporting AS practices_reporting,
    rated.patients AS registered_patients, covered AS patients_covered,
    covered::DOUBLE * 100 / nullif(rated.patients, 0) AS patients_covered_percent,
    rated.patients::DOUBLE / nullif(on_list, 0) AS average_list_size,
    rated.fte AS gp_fte, if(area_type = 'practice', headcount, NULL) AS gp_headcount,
    rate AS gps_per_1000, covered / nullif(rated.fte, 0) AS patients_per_gp_fte,
    CASE
      WHEN list IS NULL THEN 'no list within a month of the census'
      WHEN reporting = 0 THEN 'no practice reported'
      WHEN covered = 0 THEN 'no registered patients' END AS no_rate_reason,
    NULL::DOUBLE AS target_gps_per_1000, NULL::VARCHAR AS target_definition, NULL::VARCHAR AS target_basis, NULL::DOUBLE AS fte_gap_to_target,
    england.practices AS england_practices, england.fte AS england_gp_fte, england.patients AS england_patients_covered,
    england.fte * 1000 / england.patients AS england_gps_per_1000,
    if(rate IS NULL, NULL, england_gps_per_1000 * covered / 1000 - rated.fte) AS fte_gap_to_england,
    if(england.practices IS NULL, 'the inputs hold fewer than 50 million patients of practices that reported: not England', NULL)
      AS no_england_reason,
    if(is_ranked AND count(*) OVER alike >= 10, rank() OVER (alike ORDER BY rate DESC), NULL) AS rank_in_area_type,
    if(is_ranked, count(*) OVER alike, NULL) AS areas_ranked, is_ranked AS ranked, not_ranked_reason
  FROM rated LEFT JOIN england USING (month, definition)
  WINDOW alike AS (PARTITION BY month, area_type, definition, is_ranked)
  ORDER BY month, area_type, area_code, definition
) TO '$out' (FORMAT parquet, COMPRESSION snappy);
