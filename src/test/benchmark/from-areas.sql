-- What follows from what was read: the periods, and the areas of each practice in each month; and what tables share.

CREATE TABLE months AS SELECT DISTINCT month FROM attendances;

CREATE TABLE periods AS
SELECT 'month' AS period, month, month AS member, 1 AS months, datediff('day', month, (month + INTERVAL 1 MONTH)::DATE) AS days FROM months
UNION ALL
SELECT 'rolling_12_months', last.month, months.month, 12,
  datediff('day', (last.month - INTERVAL 11 MONTH)::DATE, (last.month + INTERVAL 1 MONTH)::DATE)
FROM months AS last JOIN months ON months.month BETWEEN last.month - INTERVAL 11 MONTH AND last.month
QUALIFY count(*) OVER (PARTITION BY last.month) = 12;

-- A practice's areas are those of the latest map at the first of a month.
CREATE TABLE members AS
SELECT months.month, map.* FROM months JOIN map ON extract_date <= month
QUALIFY row_number() OVER (PARTITION BY month, practice ORDER BY extract_date DESC) = 1;

CREATE TABLE areas AS
SELECT month, practice, 'practice' AS area_type, practice AS area_code, practice_name AS area_name FROM members
UNION ALL SELECT month, practice, 'pcn', coalesce(pcn_code, 'unassigned'), if(pcn_code IS NULL, 'Unassigned', pcn_name) FROM members
UNION ALL SELECT month, practice, 'sub_icb_location', sub_icb_location_code, sub_icb_location_name FROM members
UNION ALL SELECT month, practice, 'icb', icb_code, icb_name FROM members
UNION ALL SELECT month, practice, 'all', 'all', 'Sample' FROM members
UNION ALL
SELECT month, practice, unnest(['practice', 'pcn', 'sub_icb_location', 'icb', 'all']), CASE
    WHEN practice IN ('', 'V81999') THEN 'unknown_practice'
    WHEN practice = 'V81997' THEN 'no_registered_practice'
    WHEN practice = 'V81998' THEN 'practice_not_applicable'
    ELSE 'unlisted_practice' END, CASE
    WHEN practice IN ('', 'V81999') THEN 'Practice not known'
    WHEN practice = 'V81997' THEN 'No registered practice'
    WHEN practice = 'V81998' THEN 'No practice applies: prison, armed forces or overseas'
    ELSE 'Practice code that the practice map does not know' END
FROM (SELECT DISTINCT month, practice FROM attendances ANTI JOIN members USING (month, practice));

CREATE TABLE names AS
SELECT area_type, area_code, arg_max(area_name, month) AS area_name FROM areas GROUP BY ALL;

-- Months of a period in which there is the area; people without a practice have no area, and are there in all.
CREATE MACRO is_without_practice(code) AS
  code IN ('unlisted_practice', 'unknown_practice', 'no_registered_practice', 'practice_not_applicable');
CREATE TABLE covered AS
SELECT period, periods.month, area_type, area_code,
  if(is_without_practice(area_code), any_value(months), count(DISTINCT member))::BIGINT AS months_covered
FROM areas JOIN periods ON member = areas.month GROUP BY period, periods.month, area_type, area_code;

-- Limits of a count: exact (Poisson) below ten events, Byar's from ten on.
CREATE MACRO lower_limit(n) AS if(n < 10,
  [0.0, 0.025317807984289897, 0.24220927854396507, 0.6186721228956015, 1.089865373626325, 1.623486390118421,
   2.201894253490851, 2.814363051519867, 3.4538321767485023, 4.115373097378334][n + 1],
  n * pow(1 - 1 / (9 * n) - 1.959963984540054 / (3 * sqrt(n)), 3));
CREATE MACRO upper_limit(n) AS if(n < 10,
  [3.6888794541139354, 5.571643390938898, 7.22468766772396, 8.767273069742323, 10.241588675403694, 11.66833207932267,
   13.059474022518685, 14.422675361702376, 15.763189220193313, 17.084803451419166][n + 1],
  (n + 1) * pow(1 - 1 / (9 * (n + 1)) + 1.959963984540054 / (3 * sqrt(n + 1)), 3));
