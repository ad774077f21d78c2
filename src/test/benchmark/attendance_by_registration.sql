-- The table as docs/tables.md describes it, all figures exact; the job names no practices for homeless people.
-- $out is the file to write.

COPY (
  WITH cells AS (
    SELECT month, practice, department, count(*) AS n, count(homeless) AS told, count_if(homeless) AS homeless
    FROM attendances GROUP BY ALL),
  attended AS (
    SELECT period, periods.month,
      unnest(['all', CASE WHEN department IN ('03', '04') THEN 'type 3 and 4' ELSE 'type ' || department[2] END]) AS department_group,
      if(area_code = practice, 'other_practice_here', area_code) AS registration, n, told, homeless
    FROM cells JOIN areas USING (month, practice) JOIN periods ON member = cells.month
    WHERE area_type = 'practice'),
  counts AS (
    SELECT period, month, department_group, coalesce(registration, 'all') AS registration,
      sum(n)::BIGINT AS n, sum(told)::BIGINT AS told, sum(homeless)::BIGINT AS homeless
    FROM attended WHERE department_group IS NOT NULL
    GROUP BY period, month, department_group, ROLLUP (registration)),
  every AS (
    SELECT DISTINCT period, month, days, department_group, registration
    FROM periods, (SELECT unnest(['all', 'type 1', 'type 2', 'type 3 and 4']) AS department_group),
      (SELECT unnest(['all', 'other_practice_here', 'homeless_practice', 'registered_elsewhere', 'unlisted_practice',
        'no_registered_practice', 'practice_not_applicable', 'unknown_practice']) AS registration)),
  joined AS (
    SELECT period, month, days, department_group, registration, coalesce(n, 0) AS n, coalesce(told, 0) AS told,
      if(told = 0 AND n > 0, NULL, coalesce(homeless, 0)) AS homeless,
      max(coalesce(n, 0)) FILTER (registration = 'all') OVER (PARTITION BY period, month, department_group) AS of_all
    FROM every LEFT JOIN counts USING (period, month, department_group, registration))
  SELECT
    month, period, department_group, registration, days,
    n AS attendances, 'exact' AS attendances_status,
    of_all AS attendances_of_all, 'exact' AS attendances_of_all_status,
    n / nullif(of_all, 0) AS share_of_attendances,
    told AS attendances_with_accommodation, 'exact' AS attendances_with_accommodation_status,
    told / nullif(n, 0) AS accommodation_completeness,
    homeless AS homeless_attendances, if(homeless IS NULL, 'not_available', 'exact') AS homeless_attendances_status,
    if(told / nullif(n, 0) >= 0.5, homeless / nullif(told, 0), NULL) AS homeless_share,
    homeless / nullif(n, 0) AS homeless_share_least,
    homeless / nullif(n, 0) + (1 - told / nullif(n, 0)) AS homeless_share_most,
    NULL::VARCHAR AS providers_missing, NULL::DOUBLE AS provider_coverage_percent
  FROM joined
  ORDER BY month, period, department_group, registration
) TO '$out' (FORMAT parquet, COMPRESSION snappy);
