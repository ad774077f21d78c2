-- What follows from what was read: the periods, and the areas of each practice in each month.

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
    WHEN practice IN ('V81997', 'V81998') THEN 'no_registered_practice'
    ELSE 'unlisted_practice' END, CASE
    WHEN practice IN ('', 'V81999') THEN 'Practice not known'
    WHEN practice IN ('V81997', 'V81998') THEN 'No registered practice'
    ELSE 'Practice code that the practice map does not know' END
FROM (SELECT DISTINCT month, practice FROM attendances ANTI JOIN members USING (month, practice));

CREATE TABLE names AS
SELECT area_type, area_code, arg_max(area_name, month) AS area_name FROM areas GROUP BY ALL;
