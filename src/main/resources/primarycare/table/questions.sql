-- question: What do the indicators of the whole area say, and what did they say a year before?
-- table: headline
SELECT n.indicator AS "Indicator", n.time_period AS "Time",
  CASE WHEN n.value >= 1000 THEN format('{:,.0f}', n.value) WHEN n.value < 2 THEN format('{:.2f}', n.value)
    ELSE format('{:.1f}', n.value) END AS "Value",
  CASE WHEN b.value >= 1000 THEN format('{:,.0f}', b.value) WHEN b.value < 2 THEN format('{:.2f}', b.value)
    ELSE format('{:.1f}', b.value) END AS "A year before",
  n.unit AS "Unit",
  coalesce(nullif(concat_ws('; ', CASE WHEN n.count_status <> 'not_available'
      THEN 'the count is ' || n.count_status END, n.verdict || ' beside ' || n.compared_to, n.value_note,
    n.caveat, CASE WHEN b.caveat IS DISTINCT FROM n.caveat THEN 'a year before: ' || b.caveat END), ''),
    'nothing to say with it') AS "Caveat"
FROM headline n
LEFT JOIN headline b ON b.indicator = n.indicator AND b.area_type = n.area_type
  AND b.area_code = n.area_code AND b.period = n.period AND b.month = n.month - INTERVAL 1 YEAR
WHERE n.area_type = 'all' AND n.area_code = 'all' AND n.period <> 'rolling_12_months'
  AND n.month = (SELECT max(month) FROM headline m WHERE m.indicator = n.indicator)
ORDER BY n.indicator
LIMIT 10

-- question: How many practices are there in the area, and how many are so short of GPs that doctors from overseas could help?
-- table: practice_profile
-- fixture: Practices in LLR; interested in overseas recruitment: 139; 22
-- empty: The only target of GPs in the sample's job is of 2014 and counts other GPs, so no practice meets or misses it.
SELECT count(*) AS "Practices", count(*) FILTER (g.patients_covered_percent > 0) AS "That reported their GPs",
  CASE WHEN count(g.fte_gap_to_target) > 0 THEN count(*) FILTER (g.fte_gap_to_target > 0) END
    AS "Below the target of GPs",
  round(sum(g.fte_gap_to_target) FILTER (g.fte_gap_to_target > 0), 1) AS "GPs they lack (FTE)",
  concat_ws('; ', strftime(max(p.month), '%B %Y'), 'practices that reported have '
      || round(100 * sum(g.patients_covered) / sum(g.registered_patients))::INT || '% of the patients',
    coalesce('the target of ' || max(g.target_gps_per_1000) || ' GPs per 1,000 patients is '
      || max(g.target_basis) || ', it counts ' || max(g.target_definition), 'the job states no target'))
    AS "Caveat"
FROM practice_profile p
LEFT JOIN gp_capacity g ON g.area_type = 'practice' AND g.area_code = p.practice_code
  AND g.definition = 'fully_qualified' AND g.month = (SELECT max(month) FROM gp_capacity)
WHERE p.month = (SELECT max(month) FROM practice_profile)

-- question: How many practices hold GMS, PMS and APMS contracts?
-- table: area_profile
-- fixture: Contract types: 46 GMS, 1 PMS and 13 APMS, which add up to 60 practices
SELECT practices AS "Practices", practices_gms AS "GMS", practices_pms AS "PMS",
  practices_apms AS "APMS", practices_other_contract AS "Other contract",
  strftime(month, '%B %Y') || '; the contract of ' || practices_contract_not_known
    || ' more is not known' AS "Caveat"
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type = 'all'

-- question: How many practices are single-handed, and how many are training practices?
-- table: area_profile
-- fixture: Practices; single-handed; training practices: 59; 6; 14
SELECT practices AS "Practices", practices_single_handed AS "Single-handed",
  practices_training AS "Training practices",
  strftime(month, '%B %Y') || '; it is known of ' || practices_single_handed_known
    || ' practices whether they are single-handed, of ' || practices_training_known
    || ' whether they train' AS "Caveat"
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type = 'all'

-- question: Is our average list size lower than the national average?
-- table: area_profile
-- fixture: Average list size; national: 6,531; 7,225 (January 2015)
-- empty: The lists of the sample have few practices of elsewhere and its job states no national average, so there is none to compare with.
SELECT practices_on_list AS "Practices on the list", registered_patients AS "Registered patients",
  average_list_size::INT AS "Average list size",
  national_average_list_size::INT AS "National average",
  average_list_size < national_average_list_size AS "Lower than the national average",
  concat_ws('; ', 'list of ' || strftime(list_extract_date, '%-d %B %Y'),
    coalesce('the national average is of ' || national_definition || ', ' || national_basis,
      'there is no national average: ' || no_national_reason)) AS "Caveat"
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type = 'all'

-- question: Registered or resident: how many patients do our practices have for each person who lives here?
-- table: registration_flows
-- fixture: Registered patients; residents: 391,859; 336,188
SELECT residence_name AS "Area", registered_in_area AS "Registered with its practices",
  resident_population AS "People who live in it",
  round(registered_per_100_residents, 1) AS "Registered per 100 people who live in it",
  residents AS "Of them registered anywhere", residents_registered_elsewhere AS "Of these registered outside it",
  'list of ' || strftime(list_extract_date, '%-d %B %Y') || '; ' || coalesce('residents at mid-'
    || year(resident_population_year), no_population_reason) || '; '
    || 'lists hold people who have moved or stand twice' AS "Caveat"
FROM registration_flows
WHERE month = (SELECT max(month) FROM registration_flows) AND residents IS NOT NULL
  AND area_type IN ('all', 'sub_icb_location', 'place')
QUALIFY row_number() OVER (PARTITION BY area_type, residence_code ORDER BY registration_code) = 1
ORDER BY area_type, residence_code
LIMIT 10

-- question: How many patients are registered with our practices, beside how many of the registered live here?
-- table: registration_flows
SELECT list_patients AS "Registered with our practices", patients AS "Of them living here",
  list_living_elsewhere AS "Of them living elsewhere",
  residents AS "Living here and registered anywhere",
  'list of ' || strftime(list_extract_date, '%-d %B %Y') || '; where '
    || format('{:,}', list_patients - patients - list_living_elsewhere)
    || ' patients live is not known; who is on no list is not counted' AS "Caveat"
FROM registration_flows
WHERE month = (SELECT max(month) FROM registration_flows)
  AND area_type = 'all' AND residence_code = 'all' AND registration_code = 'all'

-- question: What part of the population is registered outside the area in which it lives?
-- table: registration_flows
-- fixture: Population registered outside the area: 15%
SELECT residence_name AS "Area", residents AS "Living here and registered anywhere",
  residents_registered_elsewhere AS "Of them registered outside it",
  round(residents_registered_elsewhere_percent, 1) AS "Registered outside it, %",
  'list of ' || strftime(max(list_extract_date), '%-d %B %Y') || '; who is on no list is not counted'
    AS "Caveat"
FROM registration_flows
WHERE month = (SELECT max(month) FROM registration_flows) AND residents IS NOT NULL
  AND area_type IN ('all', 'sub_icb_location')
GROUP BY area_type, residence_code, residence_name, residents, residents_registered_elsewhere,
  residents_registered_elsewhere_percent
ORDER BY area_type, residents_registered_elsewhere_percent DESC, residence_code

-- question: How many practice premises are there, and how many of them are main and branch sites?
-- table: area_profile
-- fixture: Premises: 72 = 60 main + 12 branch
SELECT premises AS "Premises", main_sites AS "Main sites", branch_sites AS "Branch sites",
  strftime(month, '%B %Y') || '; sites are known of ' || practices_sites_known || ' of '
    || practices || ' practices' AS "Caveat"
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type = 'all'

-- question: Are most of our practices rated as good by the CQC?
-- table: area_profile
SELECT practices_cqc_rated AS "Practices with a rating", practices_cqc_outstanding AS "Outstanding",
  practices_cqc_good AS "Good",
  practices_cqc_requires_improvement + practices_cqc_inadequate AS "Requires improvement or inadequate",
  round(100.0 * practices_cqc_good / practices_cqc_rated, 1) AS "Good, %",
  strftime(month, '%B %Y') || '; ' || practices - practices_cqc_rated || ' of ' || practices
    || ' practices have no rating that is known' AS "Caveat"
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type = 'all'

-- question: Which practices have to manage the largest increase in their list size?
-- table: practice_profile
SELECT practice_name AS "Practice", pcn_name AS "PCN",
  registered_patients_12_months_before AS "Patients a year before", registered_patients AS "Patients",
  registered_patients_change AS "Increase", round(registered_patients_change_percent, 1) AS "Increase, %",
  concat_ws('; ', 'list of ' || strftime(list_extract_date, '%-d %B %Y'),
    nullif((SELECT count(no_change_reason) FROM practice_profile
      WHERE month = (SELECT max(month) FROM practice_profile)), 0)
      || ' practices have no list of a year before') AS "Caveat"
FROM practice_profile
WHERE month = (SELECT max(month) FROM practice_profile) AND registered_patients_change > 0
ORDER BY registered_patients_change DESC, practice_code
LIMIT 5

-- question: How many Primary Care Networks are there across the area?
-- table: gp_capacity
-- fixture: Primary Care Networks in Worcestershire: 11
SELECT a.pcns AS "PCNs", a.practices - coalesce(u.practices, 0) AS "Practices in a PCN",
  coalesce(u.practices, 0) AS "Practices in none",
  'by the practice map of ' || strftime(a.membership_date, '%-d %B %Y') AS "Caveat"
FROM gp_capacity a
LEFT JOIN gp_capacity u ON u.month = a.month AND u.definition = a.definition
  AND u.area_type = 'pcn' AND u.area_code = 'unassigned'
WHERE a.month = (SELECT max(month) FROM gp_capacity) AND a.definition = 'fully_qualified'
  AND a.area_type = 'all'

-- question: How do the PCNs differ in their patients and their resources?
-- table: area_profile
SELECT CASE a.area_code WHEN 'unassigned' THEN 'in no PCN' ELSE a.area_name END AS "PCN",
  a.practices AS "Practices", a.registered_patients AS "Registered patients",
  a.average_list_size::INT AS "Average list size", a.premises AS "Premises",
  round(g.gps_per_1000, 2) AS "GPs per 1,000 patients (FTE)",
  concat_ws('; ', CASE WHEN a.practices_sites_known < a.practices
      THEN 'sites are known of ' || a.practices_sites_known || ' practices' END,
    coalesce('GPs without registrars, of practices with ' || round(g.patients_covered_percent)::INT
      || '% of the patients', 'GPs: ' || g.no_rate_reason)) AS "Caveat"
FROM area_profile a
LEFT JOIN gp_capacity g ON g.area_type = a.area_type AND g.area_code = a.area_code
  AND g.definition = 'fully_qualified' AND g.month = (SELECT max(month) FROM gp_capacity)
WHERE a.month = (SELECT max(month) FROM area_profile) AND a.area_type = 'pcn'
ORDER BY a.area_code = 'unassigned', g.gps_per_1000 DESC NULLS LAST, a.area_code
LIMIT 10

-- question: Which practices have moved between PCNs, left one or closed?
-- table: membership_changes
-- fixture: Practices may move between PCNs
SELECT strftime(change_date, '%-d %B %Y') AS "Date", practice_name AS "Practice", change AS "It",
  nullif(from_area_name, practice_name) AS "From", to_area_name AS "To", registered_patients AS "Patients",
  coalesce('patients on the list of ' || strftime(list_extract_date, '%-d %B %Y'),
    'the release has no list of that time') AS "Caveat"
FROM membership_changes
WHERE change IN ('closed', 'merged') OR area_type = 'pcn' AND change IN ('moved', 'left')
ORDER BY change_date DESC, practice_code, area_type, from_area_code, to_area_code
LIMIT 10

-- question: When a practice moves between PCNs, how does that change the PCNs?
-- table: membership_changes
SELECT m.practice_name AS "Practice that moved", n.area_name AS "PCN",
  b.practices AS "Practices before", n.practices AS "Practices after",
  b.registered_patients AS "Patients before", n.registered_patients AS "Patients after",
  'moved on ' || strftime(m.change_date, '%-d %B %Y') || ' with '
    || format('{:,}', m.registered_patients) || ' patients; before is the month before, in which'
    || ' lists changed too' AS "Caveat"
FROM membership_changes m
JOIN area_profile n ON n.area_type = m.area_type AND n.month = m.month
  AND n.area_code IN (m.from_area_code, m.to_area_code)
JOIN area_profile b ON b.area_type = n.area_type AND b.area_code = n.area_code
  AND b.month = n.month - INTERVAL 1 MONTH
WHERE m.area_type = 'pcn' AND m.change = 'moved'
ORDER BY m.change_date DESC, m.practice_code, n.area_code = m.to_area_code
LIMIT 10

-- question: What are list size, GPs per 1,000 patients and patients per GP of each neighbourhood?
-- table: gp_capacity
-- fixture: Neighbourhood (HNN) table: Central 128,157 patients and 0.39 GPs per 1,000, North West 108,245 and 0.38, South 90,005 and 0.45, North East 65,453 and 0.44
SELECT CASE area_code WHEN 'unassigned' THEN 'in no neighbourhood' ELSE area_name END
    AS "Neighbourhood",
  registered_patients AS "Registered patients", average_list_size::INT AS "Average list size",
  round(gp_fte, 1) AS "GPs (FTE)", round(gps_per_1000, 2) AS "GPs per 1,000 patients",
  patients_per_gp_fte::INT AS "Patients per GP",
  strftime(month, '%B %Y') || coalesce('; GPs without registrars, of practices with '
    || round(patients_covered_percent)::INT || '% of the patients', '; ' || no_rate_reason) AS "Caveat"
FROM gp_capacity
WHERE month = (SELECT max(month) FROM gp_capacity) AND definition = 'fully_qualified'
  AND area_type IN ('all', 'neighbourhood')
ORDER BY area_type, area_code = 'unassigned', area_code

-- question: How close is each part of the area to the target of GPs per 1,000 population?
-- table: gp_capacity
-- fixture: Target GPs per 1,000 population: 0.58
-- empty: The only target of GPs in the sample's job is of 2014 and counts other GPs, so no area meets or misses it.
SELECT area_name AS "Area", round(gps_per_1000, 2) AS "GPs per 1,000 patients (FTE)",
  CASE target_basis WHEN 'of this definition' THEN target_gps_per_1000 END AS "Target of the same GPs",
  round(fte_gap_to_target, 1) AS "GPs short of the target (FTE)",
  concat_ws('; ', strftime(month, '%B %Y'), coalesce('GPs without registrars, of practices with '
      || round(patients_covered_percent)::INT || '% of the patients', no_rate_reason),
    'the target of ' || target_gps_per_1000 || ' is ' || target_basis || ', it counts '
      || target_definition) AS "Caveat"
FROM gp_capacity
WHERE month = (SELECT max(month) FROM gp_capacity) AND definition = 'fully_qualified'
  AND area_type IN ('all', 'sub_icb_location')
ORDER BY area_type, gps_per_1000 DESC, area_code

-- question: Has the number of GPs remained static while the sessions they do have dropped?
-- table: gp_participation
-- fixture: Fall in sessions done by GPs over two years, headcount static: 5%
-- empty: The sample's workforce begins 12 months before it ends, and no file counts the GPs of an area as people, so two years cannot be compared.
SELECT strftime(month, '%B %Y') AS "Census", estimated_sessions::INT AS "Sessions a week (estimated)",
  round(100 * estimated_sessions_change, 1) AS "Change over two years, %", gp_headcount AS "GPs",
  round(100 * headcount_change, 1) AS "Change of GPs over two years, %",
  concat_ws('; ', '9 sessions a week are taken for a full-time GP, nobody counts them',
    practices_reporting || ' practices reported',
    coalesce('no change: ' || no_change_reason, practices_compared || ' practices compared'))
    AS "Caveat"
FROM gp_participation
WHERE area_type = 'all' AND definition = 'fully_qualified'
ORDER BY month DESC
LIMIT 1

-- question: In which practices does a GP do the fewest sessions?
-- table: gp_participation
SELECT area_name AS "Practice", gp_headcount AS "GPs", round(gp_fte, 1) AS "GPs (FTE)",
  round(estimated_sessions / gp_headcount, 1) AS "Sessions a week of each (estimated)",
  strftime(month, '%B %Y') || '; 9 sessions a week are taken for a full-time GP, nobody counts them'
    AS "Caveat"
FROM gp_participation
WHERE month = (SELECT max(month) FROM gp_participation) AND area_type = 'practice'
  AND definition = 'fully_qualified' AND gp_headcount > 0 AND practices_reporting = 1
ORDER BY fte_per_head, area_code
LIMIT 5

-- question: Will the supply of GPs meet the need as more of them retire or reduce their hours?
-- table: gp_supply_scenario
SELECT scenario AS "If", round(first(opening_fte ORDER BY year), 1) AS "GPs now (FTE)",
  round(sum(retirements_fte), 1) AS "Retire until then",
  round(last(closing_fte ORDER BY year), 1) AS "GPs then (FTE)",
  round(last(registered_patients ORDER BY year) * max(now_per_1000) / 1000, 1)
    AS "Needed for as many per patient as now",
  round(last(registered_patients ORDER BY year) * max(now_per_1000) / 1000
    - last(closing_fte ORDER BY year), 1) AS "Short of that",
  'then is ' || strftime(max(year_ending), '%B %Y') || '; what follows if the job''s assumptions hold,'
    || ' no forecast; of the GPs of ' || max(practices_reporting) || ' practices that reported, '
    || round(max(trainees_fte_at_census), 1) || ' of them in training' AS "Caveat"
FROM gp_supply_scenario
JOIN (SELECT month, gps_per_1000 AS now_per_1000 FROM gp_capacity
  WHERE area_type = 'all' AND definition = 'all_gps') USING (month)
WHERE area_type = 'all' AND age_band = 'all' AND month = (SELECT max(month) FROM gp_supply_scenario)
GROUP BY scenario
ORDER BY last(closing_fte ORDER BY year), scenario

-- question: Which part of the area has the most nursing and clinical staff?
-- table: workforce_trend
SELECT n.area_name AS "Area", round(n.fte, 1) AS "Nurses (FTE)",
  round(1000 * n.fte / n.patients_covered, 2) AS "Nurses per 1,000 patients",
  round(d.fte, 1) AS "Other clinical staff (FTE)",
  round(1000 * d.fte / d.patients_covered, 2) AS "Others per 1,000",
  strftime(n.month, '%B %Y') || '; nurses of practices with ' || round(n.patients_covered_percent)::INT
    || '% of the patients, others of ' || round(d.patients_covered_percent)::INT || '%' AS "Caveat"
FROM workforce_trend n
JOIN workforce_trend d USING (month, area_type, area_code)
WHERE month = (SELECT max(month) FROM workforce_trend) AND area_type = 'sub_icb_location'
  AND n.staff_group = 'nurses' AND d.staff_group = 'direct_patient_care'
ORDER BY n.fte / n.patients_covered DESC, area_code
LIMIT 10

-- question: Do our practices have more GPs, nurses and other staff than a year ago?
-- table: workforce_trend
SELECT CASE staff_group WHEN 'fully_qualified' THEN 'GPs without registrars' WHEN 'nurses' THEN 'Nurses'
    WHEN 'direct_patient_care' THEN 'Other clinical staff' ELSE 'Managers, reception and others' END
    AS "Staff",
  round(compared_fte_year_before, 1) AS "A year ago (FTE)",
  round(fte_compared_with_year_before, 1) AS "Now (FTE)",
  round(100 * change_on_year_before, 1) AS "Change, %",
  concat_ws('; ', strftime(month, '%B %Y'), coalesce('of the '
      || practices_compared_with_year_before || ' of ' || practices
      || ' practices that reported at both ends', no_change_reason_year_before),
    CASE WHEN practices_opened_since_year_before + practices_closed_since_year_before > 0
      THEN practices_opened_since_year_before || ' of them opened since, '
        || practices_closed_since_year_before || ' closed' END,
    'of whichever practices reported it would be ' || round(100 * raw_change_on_year_before, 1) || '%')
    AS "Caveat"
FROM workforce_trend
WHERE month = (SELECT max(month) FROM workforce_trend) AND area_type = 'all'
  AND staff_group IN ('fully_qualified', 'nurses', 'direct_patient_care', 'admin')
ORDER BY staff_group <> 'fully_qualified', staff_group <> 'nurses', staff_group DESC

-- question: Do all practices respond to the national workforce survey, as they must?
-- table: gp_capacity
-- fixture: National workforce survey: every three months, all practices must respond
SELECT strftime(g.month, '%B %Y') AS "Census", g.practices_on_list AS "Practices",
  g.practices_reporting AS "Reported their GPs",
  g.practices_on_list - g.practices_reporting AS "Did not",
  round(g.patients_covered_percent, 1) AS "Patients of those that did, %",
  'nurses are reported by ' || n.practices_reporting || ' practices' AS "Caveat"
FROM gp_capacity g
JOIN workforce_trend n USING (month, area_type, area_code)
WHERE area_type = 'all' AND g.definition = 'fully_qualified' AND n.staff_group = 'nurses'
ORDER BY month DESC
LIMIT 1

-- question: Which practices did not respond to the national workforce survey about some of their staff?
-- table: workforce_trend
SELECT area_name AS "Practice", registered_patients AS "Registered patients",
  string_agg(CASE staff_group WHEN 'fully_qualified' THEN 'GPs' WHEN 'nurses' THEN 'nurses'
    WHEN 'direct_patient_care' THEN 'other clinical staff' ELSE 'managers, reception and others' END,
    ', ' ORDER BY staff_group DESC) AS "Did not report",
  'census of ' || strftime(month, '%B %Y') || '; their patients are left out of rates of these staff'
    AS "Caveat"
FROM workforce_trend
WHERE month = (SELECT max(month) FROM workforce_trend) AND area_type = 'practice'
  AND practices_reporting = 0
  AND staff_group IN ('fully_qualified', 'nurses', 'direct_patient_care', 'admin')
GROUP BY month, area_code, area_name, registered_patients
ORDER BY registered_patients DESC, area_code
LIMIT 10

-- question: Which posts are vacant in each part of the area, by role?
-- table: vacancies_by_role
-- fixture: Vacancies by role and CCG, July 2015: of the Leicester City CCG 3 Partner GPs (14%), 8 Salaried GPs (36%), 4 Practice Nurses (18%) and others
SELECT area_name AS "Area", role AS "Role", posts AS "Vacant posts",
  rounded_percent AS "Of all its vacant posts, %",
  strftime(vacancy_date, '%-d %B %Y') || '; of ' || all_posts || ' vacant posts, and not of all posts'
    AS "Caveat"
FROM vacancies_by_role
WHERE vacancy_date = (SELECT max(vacancy_date) FROM vacancies_by_role)
ORDER BY area_name, area_code, posts DESC, role
LIMIT 10

-- question: Have GP numbers grown more slowly than the number of hospital consultants?
-- table: workforce_index
-- fixture: Index of medical workforce 2002-2012 (chart only)
SELECT n.staff_group AS "Staff", b.staff::INT AS "In the first year", n.staff::INT AS "In the last year",
  round(n.staff_index - 100, 1) AS "Growth, %",
  n.base_year || ' to ' || year(n.month) || CASE WHEN n.other_publication_than_base
    THEN '; the publication changed, read with care' ELSE '; publication: ' || n.publication END AS "Caveat"
FROM workforce_index n
JOIN workforce_index b ON b.staff_group = n.staff_group AND year(b.month) = n.base_year
WHERE n.month = (SELECT max(month) FROM workforce_index)
ORDER BY n.staff_index, n.staff_group
LIMIT 10

-- question: In which age bands has the number of consultations per patient increased the most?
-- table: consultation_rates
-- fixture: Consultation rates by age band and survey year (chart only): +11% a patient over 13 years
SELECT CASE n.age_band WHEN 'all' THEN 'all ages' ELSE n.age_band END AS "Age",
  round(f.consultations_per_person, 2) AS "A patient in the first year",
  round(n.consultations_per_person, 2) AS "In the last year",
  round(n.change_percent, 1) AS "Increase, %",
  year(f.month) || ' to ' || year(n.month) || CASE n.origin WHEN 'summed'
    THEN '; added up from parts of the source' ELSE '; as the source states' END AS "Caveat"
FROM consultation_rates n
JOIN consultation_rates f ON f.years_since_first = 0 AND f.area_type = n.area_type
  AND f.area_code = n.area_code AND f.age_band = n.age_band AND f.sex = n.sex
WHERE n.month = (SELECT max(month) FROM consultation_rates) AND n.sex = 'all'
ORDER BY n.age_band = 'all', n.change_percent DESC, n.area_type, n.area_code, n.age_band
LIMIT 10

-- question: How has the average number of consultations per patient changed from year to year?
-- table: consultation_rates
SELECT area_name AS "Area", arg_min(round(consultations_per_person, 2), month) AS "In the first year",
  arg_max(round(consultations_per_person, 2), month) AS "In the last year",
  arg_max(round(change_percent, 1), month) AS "Change, %",
  count(*) FILTER (rise > 0) AS "Years that rose", count(*) FILTER (rise < 0) AS "Years that fell",
  min(year(month)) || ' to ' || max(year(month)) || CASE arg_max(origin, month) WHEN 'summed'
    THEN '; added up from parts of the source' ELSE '; as the source states' END AS "Caveat"
FROM (SELECT *, consultations_per_person - lag(consultations_per_person)
    OVER (PARTITION BY area_type, area_code ORDER BY month) AS rise
  FROM consultation_rates WHERE age_band = 'all' AND sex = 'all')
GROUP BY area_type, area_code, area_name
ORDER BY area_type, area_code
LIMIT 2

-- question: Is the area in the top 10% for the ease and availability of GP appointments?
-- table: access_survey
-- empty: The survey of the sample is of one ICB, and ranks need ten.
SELECT question AS "Question", round(positive_percent, 1) AS "Positive, %",
  format('{:.1f} to {:.1f}', positive_lower, positive_upper) AS "95% limits, %",
  rank AS "Rank of the ICB", top_percent <= 10 AS "In the top 10%",
  concat_ws('; ', year(month)::TEXT, CASE WHEN responses_status <> 'exact'
      THEN 'responses are ' || replace(responses_status, '_', ' ')
    ELSE 'of ' || format('{:,.0f}', responses) || ' responses at ' || practices_counted || ' of ' || practices
      || ' practices' END,
    CASE WHEN rank IS NULL THEN 'no rank: ICBs in the survey are ' || areas_ranked
      ELSE 'of ' || areas_ranked || ' ICBs' END) AS "Caveat"
FROM access_survey
WHERE month = (SELECT max(month) FROM access_survey) AND area_type = 'icb'
ORDER BY question, area_code
LIMIT 10

-- question: Do patients tell of better access in the second year than in the first?
-- table: access_survey
SELECT n.question AS "Question", round(b.positive_percent, 1) AS "Positive in the first year, %",
  round(n.positive_percent, 1) AS "In the second year, %",
  round(n.positive_percent - b.positive_percent, 1) AS "Change in points",
  concat_ws('; ', year(b.month) || ' and ' || year(n.month),
    'without a test whether the change is more than chance',
    CASE WHEN n.responses_status = 'exact' AND b.responses_status = 'exact'
      THEN format('{:,.0f} and {:,.0f} responses', b.responses, n.responses)
      ELSE 'responses are ' || replace(b.responses_status, '_', ' ') || ' and '
        || replace(n.responses_status, '_', ' ') END,
    'of ' || b.practices_counted || ' and ' || n.practices_counted || ' of ' || n.practices || ' practices')
    AS "Caveat"
FROM access_survey n
JOIN access_survey b ON b.question = n.question AND b.area_type = n.area_type
  AND b.area_code = n.area_code AND b.month = n.month - INTERVAL 1 YEAR
WHERE n.month = (SELECT max(month) FROM access_survey) AND n.area_type = 'all'
ORDER BY n.question
LIMIT 10

-- question: Can people see a GP: how many appointments are there, how soon, and how many are missed?
-- table: gp_appointments
SELECT round(a.appointments_per_1000, 0) AS "Appointments per 1,000 patients",
  round(w.same_day, 1) AS "On the day of booking, %", round(w.within_week, 1) AS "Within 7 days, %",
  round(s.share_percent, 1) AS "Not attended, %", a.verdict AS "Verdict", a.verdict_reason AS "Because",
  concat_ws('; ', strftime(a.month, '%B %Y'), CASE a.counted_by WHEN 'practice' THEN a.practices_with_appointments || ' of ' || a.practices
      || ' practices sent their data' ELSE 'as counted by sub-ICB location' END,
    'of ' || round(100 - w.not_told) || '% the wait is known and of ' || round(100 - s.not_told_percent)
      || '% the status', a.missing_reason, 'with any professional', 'trend by weekday') AS "Caveat"
FROM gp_appointments a
JOIN (SELECT month, max(share_percent) FILTER (category = 'same day') AS same_day,
    sum(share_percent) FILTER (category IN ('same day', '1 day', '2 to 7 days')) AS within_week,
    max(not_told_percent) AS not_told
  FROM gp_appointments WHERE area_type = 'all' AND breakdown = 'wait' GROUP BY month) w ON w.month = a.month
JOIN gp_appointments s ON s.month = a.month AND s.area_type = 'all' AND s.breakdown = 'status'
  AND s.category = 'did_not_attend'
WHERE a.area_type = 'all' AND a.breakdown = 'all' AND a.month = (SELECT max(month) FROM gp_appointments)

-- question: Which neighbourhoods have more or fewer GP appointments than the area, and with a GP?
-- table: gp_appointments
SELECT a.area_name AS "Neighbourhood", round(a.appointments_per_1000, 0) AS "Appointments per 1,000 patients",
  round(a.appointments_per_1000_of_all, 0) AS "In the whole area", a.compared_with_all AS "Compared with it",
  round(g.appointments_per_1000, 0) AS "With a GP", round(a.change_on_year_before_percent, 1)
    AS "Change on the year before, by weekday, %",
  concat_ws('; ', strftime(a.month, '%B %Y'), a.practices_with_appointments || ' of ' || a.practices
    || ' practices sent their data', a.missing_reason, 'similar: within 2%, without a test, at all ages') AS "Caveat"
FROM gp_appointments a
LEFT JOIN gp_appointments g ON g.month = a.month AND g.area_type = a.area_type AND g.area_code = a.area_code
  AND g.breakdown = 'professional' AND g.category = 'gp'
WHERE a.area_type = 'neighbourhood' AND a.breakdown = 'all' AND a.area_code <> 'unassigned'
  AND a.month = (SELECT max(month) FROM gp_appointments)
ORDER BY a.appointments_per_1000 DESC NULLS LAST, a.area_code

-- question: Are primary care hubs used less as access to practices improves, or do people go to A&E instead?
-- table: hub_use
SELECT strftime(month, '%B %Y') AS "Month", round(slots_used_percent, 1) AS "Hub slots used, %",
  round(attended_per_1000, 1) AS "Hub attendances per 1,000 patients",
  round(ae_attendances_per_1000, 1) AS "A&E attendances per 1,000",
  concat_ws('; ', 'counts are ' || attended_status || CASE WHEN attendances_status <> attended_status
      THEN ' and ' || attendances_status ELSE '' END,
    CASE WHEN providers_missing <> '' THEN 'A&E is without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of it',
        ', whose usual share is not stated') END,
    'first and last month with hub attendances shown, of other seasons',
    'nobody asked who went to A&E instead') AS "Caveat"
FROM hub_use
WHERE hub_code = 'all' AND area_type = 'all'
  AND month IN (SELECT unnest([min(month), max(month)]) FROM hub_use
    WHERE hub_code = 'all' AND area_type = 'all' AND attended IS NOT NULL)
ORDER BY month

-- question: Is the drop-off rate of the 111 service improving?
-- table: nhs111_calls
SELECT n.area_name AS "Area", round(n.abandoned_percent, 1) AS "Calls abandoned, %",
  round(b.abandoned_percent, 1) AS "A year before, %", n.verdict AS "Verdict",
  n.verdict_reason AS "Because",
  concat_ws('; ', strftime(n.month, '%B %Y'), format('{:,}', n.calls_offered) || ' calls',
    n.missing_reason, CASE WHEN n.trial_limits THEN 'limits of fewer than 13 months may still move' END)
    AS "Caveat"
FROM nhs111_calls n
LEFT JOIN nhs111_calls b ON b.area_type = n.area_type AND b.area_code = n.area_code
  AND b.month = n.month - INTERVAL 1 YEAR
WHERE n.month = (SELECT max(month) FROM nhs111_calls)
ORDER BY n.area_type, n.area_code
LIMIT 2

-- question: Is the 111 service good enough: do too many callers give up, and are they answered within 60 seconds?
-- table: nhs111_calls
SELECT area_name AS "Area", measure AS "Measure", format('{:.1f} ({:.1f} to {:.1f})', percent, lower, upper)
    AS "Of calls, % (95% limits)", direction || ' ' || target AS "Target, %", met AS "Target met",
  months_met || ' of ' || months AS "Months that met it",
  concat_ws('; ', strftime(month, '%B %Y'), format('{:,}', calls) || ' calls', missing_reason,
    'the target is ' || basis || ', it counts ' || definition,
    CASE WHEN met IS NULL THEN 'the job states no target that can be judged' END) AS "Caveat"
FROM (SELECT *, count(percent) OVER own AS months, count(*) FILTER (met = 'met') OVER own AS months_met
  FROM (SELECT month, area_type, area_code, area_name, missing_reason, 'abandoned, of those offered' AS measure,
      calls_offered AS calls, abandoned_percent AS percent, abandoned_percent_lower AS lower,
      abandoned_percent_upper AS upper, target_abandoned AS target, target_direction_abandoned AS direction,
      target_definition_abandoned AS definition, target_basis_abandoned AS basis,
      target_met_abandoned AS met FROM nhs111_calls
    UNION ALL BY NAME SELECT month, area_type, area_code, area_name, missing_reason,
      'answered within 60 seconds, of those answered' AS measure,
      calls_answered AS calls, answered_within_60_seconds_percent AS percent,
      answered_within_60_seconds_percent_lower AS lower, answered_within_60_seconds_percent_upper AS upper,
      target_answered_within_60_seconds AS target, target_direction_answered_within_60_seconds AS direction,
      target_definition_answered_within_60_seconds AS definition,
      target_basis_answered_within_60_seconds AS basis,
      target_met_answered_within_60_seconds AS met FROM nhs111_calls)
  WINDOW own AS (PARTITION BY area_type, area_code, measure))
WHERE month = (SELECT max(month) FROM nhs111_calls)
ORDER BY area_type, area_code, measure
LIMIT 10

-- question: Do people aged 21 to 25 attend A&E more than their number in the area would explain?
-- table: attendance_by_age_band
-- fixture: Age group asked about in A&E attendance: 21 to 25
SELECT area_name AS "Area", attendances AS "Attendances of those aged 21 to 25",
  round(100 * share_of_attendances, 1) AS "Of all attendances, %",
  round(100 * registered_patients / all_ages, 1) AS "Of all patients, %",
  format('{:.0f} ({:.0f} to {:.0f})', rate_per_1000, rate_lower, rate_upper)
    AS "Per 1,000 patients (95% limits)",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'),
    'attendances are ' || replace(attendances_status, '_', ' '), no_rate_reason,
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM (SELECT *, sum(registered_patients) OVER (PARTITION BY area_type, area_code) AS all_ages
  FROM attendance_by_age_band WHERE month = (SELECT max(month) FROM attendance_by_age_band)
  AND period = 'rolling_12_months' AND department_group = 'all' AND sex = 'all'
  AND age_band_scheme = 'five-year-from-1')
WHERE age_band = '21-25' AND rate_per_1000 IS NOT NULL AND area_type IN ('all', 'sub_icb_location')
ORDER BY area_type, rate_per_1000 DESC, area_code
LIMIT 10

-- question: Which age bands attend A&E the most?
-- table: attendance_by_age_band
SELECT CASE age_band WHEN '0' THEN 'under 1' ELSE age_band END AS "Age", attendances AS "Attendances",
  round(100 * share_of_attendances, 1) AS "Of all attendances, %",
  format('{:.0f} ({:.0f} to {:.0f})', rate_per_1000, rate_lower, rate_upper)
    AS "Per 1,000 patients (95% limits)",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'),
    'attendances are ' || replace(attendances_status, '_', ' '),
    nullif(no_rates, 0) || ' other age bands have no rate to show',
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM (SELECT *, count(no_rate_reason) FILTER (age_band <> 'not known') OVER () AS no_rates
  FROM attendance_by_age_band WHERE month = (SELECT max(month) FROM attendance_by_age_band)
  AND period = 'rolling_12_months' AND area_type = 'all' AND area_code = 'all'
  AND department_group = 'all' AND sex = 'all' AND age_band_scheme = 'five-year-from-1')
WHERE rate_per_1000 IS NOT NULL
ORDER BY rate_per_1000 DESC, age_band_order
LIMIT 5

-- question: Which practices have patients who use A&E more, and do residents of care homes explain it?
-- table: practice_presentation_rates
-- fixture: Practices with low presentation rates, whose patients use A&E more; one explained by its care-home residents
SELECT p.practice_name AS "Practice",
  format('{:.0f} ({:.0f} to {:.0f})', p.ae_attendances_per_1000, p.rate_lower, p.rate_upper)
    AS "Attendances per 1,000 patients (95% limits)",
  format('{:.2f}', p.standardised_ratio) || coalesce(format(' ({:.2f} to {:.2f})', p.funnel_lower,
    p.funnel_upper), '') AS "Times the expected by age and sex (usual range)",
  coalesce(p.verdict, 'not compared') AS "Verdict",
  c.residents AS "Residents of care homes", c.care_home_attendances AS "Attendances known as theirs",
  concat_ws('; ', 'year to ' || strftime(p.month, '%B %Y'), p.no_rate_reason,
    'of ' || format('{:,}', p.attendances) || ' attendances, ' || p.attendances_status
      || '; residents are ' || replace(c.residents_status, '_', ' ') || ', attendances of theirs '
      || replace(c.care_home_attendances_status, '_', ' '),
    round(100 * c.accommodation_completeness, 1) || '% of records tell where people live',
    CASE WHEN p.months_covered < 12 THEN 'of ' || p.months_covered || ' months, not of a year' END,
    CASE WHEN p.providers_missing <> '' THEN 'too few: without hospital ' || p.providers_missing
      || coalesce(', usually ' || round(100 - p.provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM practice_presentation_rates p
LEFT JOIN care_home_use c ON c.area_type = 'practice' AND c.area_code = p.practice_code
  AND c.month = p.month AND c.period = p.period
WHERE p.month = (SELECT max(month) FROM practice_presentation_rates) AND p.department_group = 'all'
  AND p.period = 'rolling_12_months' AND p.standardised_ratio_lower > 1
ORDER BY coalesce(p.verdict, '') = 'higher' DESC, p.standardised_ratio DESC, p.practice_code
LIMIT 5

-- question: Which practices see few of their patients while A&E sees many, and what may explain it?
-- table: practice_presentation_rates
SELECT practice_name AS "Practice",
  format('{:,.0f} (of all {:,.0f})', gp_presentations_per_1000, gp_presentations_per_1000_of_all)
    AS "Seen by it per 1,000 patients",
  format('{:.0f} ({:.0f} to {:.0f})', ae_attendances_per_1000, rate_lower, rate_upper)
    AS "By A&E per 1,000 (95% limits)",
  format('{:.2f}', standardised_ratio) || coalesce(format(' ({:.2f} to {:.2f})', funnel_lower,
    funnel_upper), '') AS "Times the expected by age and sex (usual range)", verdict AS "Verdict",
  concat_ws(', ', care_home_residents || ' residents of care homes',
    round(100 * share_aged_18_to_25)::INT || '% aged 18 to 25', 'deprivation score ' || imd_score::INT,
    round(gp_fte_per_1000, 2) || ' GPs per 1,000') AS "May explain it",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'), no_rate_reason,
    'attendances are ' || replace(attendances_status, '_', ' ') || ', residents '
      || replace(care_home_residents_status, '_', ' '),
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing END,
    'not adjusted for what may explain it') AS "Caveat"
FROM practice_presentation_rates
WHERE month = (SELECT max(month) FROM practice_presentation_rates)
  AND period = 'rolling_12_months' AND department_group = 'all'
  AND quadrant LIKE 'low at GP, %' AND standardised_ratio_lower > 1
ORDER BY verdict = 'higher' DESC, standardised_ratio DESC, practice_code
LIMIT 10

-- question: Are residents of care homes taken to A&E as a first choice, and from which practices?
-- table: care_home_use
-- empty: Too few of the sample's records tell where people live and how they came, so there is neither a rate nor a share by ambulance.
SELECT CASE area_type WHEN 'all' THEN 'all practices' ELSE area_name END AS "Practice",
  residents AS "Residents of care homes", care_home_attendances AS "Attendances known as theirs",
  format('{:.0f} ({:.0f} to {:.0f})', care_home_attendances_per_1000, rate_lower, rate_upper)
    AS "Per 1,000 residents (95% limits)",
  round(100 * ambulance_share, 1) AS "By ambulance, %",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'),
    'residents are ' || replace(residents_status, '_', ' ') || ', attendances '
      || replace(care_home_attendances_status, '_', ' '),
    round(100 * accommodation_completeness, 1) || '% of all attendances tell where people live',
    'no rate: ' || no_rate_reason,
    round(100 * arrival_mode_completeness, 1) || '% of theirs tell how they came',
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM care_home_use
WHERE month = (SELECT max(month) FROM care_home_use) AND period = 'rolling_12_months'
  AND (area_type = 'all' AND area_code = 'all' OR area_type = 'practice' AND residents IS NOT NULL)
ORDER BY area_type, residents DESC NULLS LAST, area_code
LIMIT 6

-- question: How often do homeless people and others with no registered practice present at A&E?
-- table: attendance_by_registration
-- fixture: Homeless people: high A&E presentation, often no registered practice
SELECT CASE registration WHEN 'all' THEN 'everybody' WHEN 'homeless_practice'
    THEN 'registered with a practice for homeless people' WHEN 'no_registered_practice'
    THEN 'registered with no practice' ELSE 'practice not known' END AS "Who",
  attendances AS "Attendances", round(100 * share_of_attendances, 1) AS "Of all attendances, %",
  homeless_attendances AS "Known as homeless",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'),
    'attendances are ' || replace(attendances_status, '_', ' ') || ', those known as homeless '
      || replace(homeless_attendances_status, '_', ' '),
    CASE WHEN homeless_share IS NULL THEN 'no share: ' END
      || round(100 * accommodation_completeness, 1) || '% of records tell where people live, so'
      || format(' between {:.1f}% and {:.1f}% are of homeless people', 100 * homeless_share_least,
        100 * homeless_share_most),
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM attendance_by_registration
WHERE month = (SELECT max(month) FROM attendance_by_registration) AND period = 'rolling_12_months'
  AND department_group = 'all' AND registration IN ('all', 'homeless_practice',
    'no_registered_practice', 'unknown_practice')
ORDER BY registration

-- question: At which ages do people without a registered practice come to A&E?
-- table: attendance_by_age_band
SELECT CASE age_band WHEN '0' THEN 'under 1' ELSE age_band END AS "Age",
  n.attendances AS "Attendances", round(100 * n.share_of_attendances, 1) AS "Of theirs, %",
  round(100 * a.share_of_attendances, 1) AS "Among the registered, %",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'), 'of ' || n.all_ages_attendances
      || ' attendances of all ages, ' || replace(n.all_ages_attendances_status, '_', ' '),
    'attendances are ' || replace(n.attendances_status, '_', ' '),
    nullif(n.not_shown, 0) || ' other age bands are suppressed',
    CASE WHEN n.months_covered < 12 THEN 'of ' || n.months_covered || ' months, not of a year' END,
    CASE WHEN a.providers_missing <> '' THEN 'too few: without hospital ' || a.providers_missing END)
    AS "Caveat"
FROM (SELECT *, count(*) FILTER (attendances IS NULL) OVER () AS not_shown
  FROM attendance_by_age_band WHERE month = (SELECT max(month) FROM attendance_by_age_band)
  AND period = 'rolling_12_months' AND area_code = 'no_registered_practice' AND area_type = 'all'
  AND department_group = 'all' AND sex = 'all' AND age_band_scheme = 'five-year-from-1') n
JOIN attendance_by_age_band a
  USING (month, period, area_type, department_group, sex, age_band_scheme, age_band_order, age_band)
WHERE a.area_code = 'all' AND n.attendances > 0
ORDER BY n.attendances DESC, age_band_order
LIMIT 5

-- question: Do more people come to A&E who have no practice, or none that is known?
-- table: attendance_trend
SELECT n.area_name AS "Who", n.attendances AS "Attendances in the month",
  n.attendances_year_before AS "In the same month a year before",
  round(100 * n.change_on_year_before)::INT AS "Change a day, %", n.verdict AS "Verdict",
  n.verdict_reason AS "Because",
  concat_ws('; ', strftime(n.month, '%B %Y'), n.missing_reason, 'attendances are '
      || replace(n.attendances_status, '_', ' ') || ', a year before '
      || replace(n.attendances_year_before_status, '_', ' '), n.no_limits_reason,
    CASE WHEN n.trial_limits THEN 'limits of fewer than 13 months may still move' END,
    CASE WHEN n.providers_missing <> '' THEN 'too few: without hospital ' || n.providers_missing
      || coalesce(', usually ' || round(100 - n.provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM attendance_trend n
WHERE month = (SELECT max(month) FROM attendance_trend) AND area_type = 'all'
  AND area_code IN ('no_registered_practice', 'unknown_practice') AND department_group = 'all'
ORDER BY area_code

-- question: Do fewer people come to A&E than before, by more than chance?
-- table: attendance_trend
SELECT attendances AS "Attendances in the month", attendances_year_before AS "A year before",
  round(100 * change_on_year_before, 1) AS "Change a day, %",
  round(attendances_a_day_per_1000, 2) AS "A day per 1,000 patients",
  verdict AS "Verdict", verdict_reason AS "Because",
  concat_ws('; ', strftime(month, '%B %Y'), missing_reason, no_rate_reason, 'attendances are '
      || replace(attendances_status, '_', ' ') || ', a year before '
      || replace(attendances_year_before_status, '_', ' '), no_limits_reason,
    CASE WHEN trial_limits THEN 'limits of fewer than 13 months may still move' END,
    'practices that came: ' || nullif(practices_joined, ''),
    'practices that went: ' || nullif(practices_left, ''),
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM attendance_trend
WHERE month = (SELECT max(month) FROM attendance_trend) AND area_type = 'all'
  AND area_code = 'all' AND department_group = 'all'

-- question: In which PCNs do A&E attendances differ from what is usual there?
-- table: attendance_trend
SELECT n.area_name AS "PCN", round(n.attendances_a_day_per_1000, 2) AS "A day per 1,000 patients",
  round(n.process_mean, 2) AS "Usual there",
  (SELECT format('{} low, {} high of {}', count(*) FILTER (m.variation = 'low'),
      count(*) FILTER (m.variation = 'high'), count(*)) FROM attendance_trend m
    WHERE m.area_type = n.area_type AND m.area_code = n.area_code
      AND m.department_group = n.department_group) AS "Months that differed",
  n.verdict AS "Verdict", n.verdict_reason AS "Because",
  concat_ws('; ', strftime(n.month, '%B %Y'), n.no_rate_reason, n.no_limits_reason,
    'attendances are ' || replace(n.attendances_status, '_', ' '),
    CASE WHEN n.trial_limits THEN 'limits of fewer than 13 months may still move' END,
    'practices that came: ' || nullif(n.practices_joined, ''),
    'practices that went: ' || nullif(n.practices_left, ''),
    CASE WHEN n.providers_missing <> '' THEN 'too few: without hospital ' || n.providers_missing
      || coalesce(', usually ' || round(100 - n.provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM attendance_trend n
WHERE n.month = (SELECT max(month) FROM attendance_trend) AND n.area_type = 'pcn'
  AND n.department_group = 'all' AND n.area_code NOT LIKE '%practice%'
  AND n.area_code <> 'registered_elsewhere'
ORDER BY n.verdict = 'common cause', n.area_code
LIMIT 10

-- question: Which age groups could be deflected from A&E to other services, where that is appropriate?
-- table: attendance_need
SELECT CASE age_group WHEN 'all' THEN 'all ages' WHEN '0' THEN 'under 1' ELSE age_group END AS "Age",
  attendances AS "Attendances", round(100 * low_acuity_share, 1) AS "Of low acuity, %",
  round(100 * in_hours_share, 1) AS "When practices are open, %",
  round(100 * left_before_treatment_share, 1) AS "Left before treatment, %",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'),
    'attendances are ' || replace(attendances_status, '_', ' '),
    round(100 * least(acuity_completeness, arrival_time_completeness, discharge_status_completeness), 1)
      || '% of records or more tell',
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    nullif((SELECT count(*) FROM attendance_need s WHERE s.attendances_status = 'suppressed'
      AND s.month = n.month AND s.period = n.period AND s.area_type = n.area_type
      AND s.area_code = n.area_code AND s.department_group = n.department_group), 0)
      || ' age groups are suppressed',
    CASE WHEN (SELECT max(providers_missing) FROM attendance_by_age_band a WHERE a.month = n.month
        AND a.period = n.period AND a.area_type = n.area_type AND a.area_code = n.area_code) <> ''
      THEN 'without a hospital that is missing' END,
    'low acuity does not by itself say that A&E was the wrong place') AS "Caveat"
FROM attendance_need n
WHERE month = (SELECT max(month) FROM attendance_need) AND period = 'rolling_12_months'
  AND area_type = 'all' AND area_code = 'all' AND department_group = 'all'
  AND (attendances > 0 OR attendances IS NULL)
ORDER BY age_group <> 'all', low_acuity_share DESC NULLS LAST, age_group_order
LIMIT 6

-- question: In which PCNs do people choose A&E rather than other services, although their need is low?
-- table: attendance_need
SELECT CASE area_type WHEN 'all' THEN 'all PCNs' ELSE area_name END AS "PCN",
  attendances AS "Attendances", low_acuity_attendances AS "Of low acuity",
  round(100 * low_acuity_share, 1) AS "Of low acuity, %",
  round(100 * in_hours_share, 1) AS "When practices are open, %",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'),
    'attendances are ' || replace(attendances_status, '_', ' ') || ', those of low acuity '
      || replace(low_acuity_attendances_status, '_', ' '),
    'acuity is told of ' || round(100 * acuity_completeness, 1) || '%, the time of '
      || round(100 * arrival_time_completeness, 1) || '%',
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    CASE WHEN (SELECT max(providers_missing) FROM attendance_by_age_band a WHERE a.month = n.month
        AND a.period = n.period AND a.area_type = n.area_type AND a.area_code = n.area_code) <> ''
      THEN 'without a hospital that is missing' END,
    'no test whether PCNs differ, no word of why people came') AS "Caveat"
FROM attendance_need n
WHERE month = (SELECT max(month) FROM attendance_need) AND period = 'rolling_12_months'
  AND area_type IN ('all', 'pcn') AND department_group = 'all' AND age_group = 'all'
  AND area_code NOT LIKE '%practice%' AND area_code <> 'registered_elsewhere'
ORDER BY area_type, low_acuity_share DESC NULLS LAST, area_code
LIMIT 10

-- question: Do patients of practices in deprived places attend A&E more?
-- table: deprivation_gradient
-- empty: The extract of the sample lacks hospital Z9D, to which six of the eight most deprived practices send their patients, so that an index of inequality would be too small.
SELECT CASE imd_quintile WHEN 'all' THEN 'all practices' ELSE imd_quintile END
    AS "Practices by fifths of deprivation",
  practices AS "Practices", attendances AS "Attendances",
  format('{:.0f} ({:.0f} to {:.0f})', ae_attendances_per_1000, rate_lower, rate_upper)
    AS "Per 1,000 patients (95% limits)",
  format('{:.2f} ({:.2f} to {:.2f})', relative_index, relative_index_lower, relative_index_upper)
    AS "Most deprived over least (95% limits)",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'),
    'attendances are ' || replace(attendances_status, '_', ' '), no_rate_reason,
    CASE imd_quintile WHEN 'all' THEN 'no index: ' || no_index_reason END,
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM deprivation_gradient
WHERE month = (SELECT max(month) FROM deprivation_gradient) AND period = 'rolling_12_months'
  AND area_type = 'all' AND department_group = 'all'
ORDER BY imd_quintile

-- question: Are inequalities in the use of A&E getting worse?
-- table: deprivation_gradient
-- empty: The extract of the sample lacks hospital Z9D, to which six of the eight most deprived practices send their patients, so that an index of inequality would be too small.
SELECT strftime(month, '%B %Y') AS "Month", attendances AS "Attendances",
  format('{:.2f} ({:.2f} to {:.2f})', relative_index, relative_index_lower, relative_index_upper)
    AS "Most deprived over least (95% limits)",
  format('{:.1f} ({:.1f} to {:.1f})', slope_index, slope_index_lower, slope_index_upper) AS "Most deprived less least, per 1,000 (95% limits)",
  concat_ws('; ', 'attendances are ' || replace(attendances_status, '_', ' '),
    'no index: ' || no_index_reason, 'without a test of the change',
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM deprivation_gradient
WHERE period = 'month' AND area_type = 'all' AND department_group = 'all' AND imd_quintile = 'all'
  AND (SELECT max(month) FROM deprivation_gradient) IN (month, month + INTERVAL 1 YEAR)
ORDER BY month

-- question: Which hospital do our patients use?
-- table: attendance_by_provider
SELECT CASE area_type WHEN 'all' THEN 'whole area' ELSE area_name END AS "Area",
  coalesce(provider_name, CASE provider_code WHEN 'unknown_provider' THEN 'not known' ELSE provider_code END)
    AS "Hospital", attendances AS "Attendances", round(share_percent, 1) AS "Of its attendances, %",
  concat_ws('; ', 'year to ' || strftime(month, '%B %Y'), 'attendances are ' || replace(attendances_status, '_', ' '),
    CASE WHEN area_attendances_status <> attendances_status
      THEN 'those of the area are ' || replace(area_attendances_status, '_', ' ') END,
    CASE WHEN months_covered < 12 THEN 'of ' || months_covered || ' months, not of a year' END,
    CASE WHEN providers_missing <> '' THEN 'share too high: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM attendance_by_provider
WHERE period = 'rolling_12_months' AND area_type IN ('all', 'sub_icb_location') AND department_group = 'all'
  AND area_code NOT LIKE '%practice%' AND area_code <> 'registered_elsewhere'
  AND month = (SELECT max(month) FROM attendance_by_provider WHERE period = 'rolling_12_months')
ORDER BY area_type, area_code, attendances DESC NULLS LAST, provider_code
LIMIT 10

-- question: Is every hospital where our patients go in the figures of A&E?
-- table: provider_coverage
SELECT provider_name AS "Hospital", in_extract AS "In the figures",
  attendances_in_extract AS "Attendances in the figures", official_attendances AS "It reported",
  round(covered_percent, 1) AS "In the figures, %",
  concat_ws('; ', strftime(month, '%B %Y'),
    'attendances are ' || replace(attendances_in_extract_status, '_', ' '),
    CASE WHEN gap THEN 'missing: our patients are expected there' END,
    CASE WHEN partial THEN 'in part: usually ' || round(usual_covered_percent) || '%' END,
    CASE WHEN exceeds_official THEN 'more than it reported' END,
    CASE WHEN NOT expected THEN 'our patients are not expected there' END,
    CASE WHEN official_attendances IS NULL THEN 'no official total' ELSE 'it reported patients of all areas'
      END) AS "Caveat"
FROM provider_coverage
WHERE month = (SELECT max(month) FROM provider_coverage) AND department_group = 'all'
ORDER BY in_extract, official_attendances DESC NULLS LAST, provider_code
LIMIT 10

-- question: How many practices cannot be compared by their use of A&E, because a hospital is missing?
-- table: practice_presentation_rates
SELECT count(*) FILTER (providers_missing <> '') AS "Practices whose patients use a missing hospital",
  count(*) AS "Of all practices",
  round(sum(registered_patients) FILTER (providers_missing <> ''))::BIGINT AS "Patients of those",
  string_agg(DISTINCT nullif(providers_missing, ''), '; ' ORDER BY nullif(providers_missing, ''))
    AS "Hospitals missing",
  concat_ws('; ', 'year to ' || strftime(max(month), '%B %Y'), CASE WHEN count(providers_missing) < count(*)
      THEN 'of ' || count(*) - count(providers_missing) || ' practices nobody said where they go' END,
    CASE WHEN min(months_covered) < 12 THEN count(*) FILTER (months_covered < 12)
      || ' practices are of fewer than 12 months' END) AS "Caveat"
FROM practice_presentation_rates
WHERE month = (SELECT max(month) FROM practice_presentation_rates)
  AND period = 'rolling_12_months' AND department_group = 'all' AND registered_patients IS NOT NULL

-- question: Which records were left out of the figures, and why?
-- table: quarantine_summary
SELECT source AS "Records of", outcome AS "What became of them", sum(records)::BIGINT AS "Records",
  string_agg(rule || coalesce(' (' || format('{:,}', records) || ')', ''), ', '
    ORDER BY records DESC NULLS LAST, rule) AS "Why",
  concat_ws('; ', CASE WHEN bool_or(rounded) THEN 'numbers are rounded' ELSE 'numbers are exact' END,
    nullif(sum(suppressed), 0) || ' numbers of one file are suppressed, and in no sum') AS "Caveat"
FROM (SELECT source, outcome, rule, sum(records)::BIGINT AS records,
    bool_or(records_status = 'rounded') AS rounded,
    count(*) FILTER (records_status = 'suppressed') AS suppressed
  FROM quarantine_summary WHERE outcome <> 'noted' GROUP BY source, outcome, rule)
GROUP BY source, outcome
ORDER BY outcome DESC, sum(records) DESC NULLS LAST, source
LIMIT 10

-- question: Where do the sources disagree about practices and PCNs, and what settles it?
-- table: organisation_issues
SELECT issue AS "What is wrong", found_in AS "Found in", count(*) AS "Times",
  strftime(min(first_date), '%B %Y') || ' to ' || coalesce(strftime(max(last_date), '%B %Y'), 'date')
    AS "When", settled_by AS "What settles it",
  CASE WHEN in_area THEN 'concerns practices or PCNs of ours' ELSE 'concerns none of our practices' END
    AS "Caveat"
FROM organisation_issues
GROUP BY issue, found_in, in_area, settled_by
ORDER BY in_area DESC, count(*) DESC, issue, found_in
LIMIT 10

-- question: How much of the figures about people is hidden?
-- table: disclosure_audit
SELECT counts AS "Counts of people", exact AS "Shown as they are", rounded AS "Rounded",
  suppressed AS "Hidden", round(100 * suppressed / counts, 1) AS "Hidden, %",
  'small counts, and those from which a small one would follow; most in '
    || (SELECT table_name || ' (' || round(100 * suppressed / counts, 1) || '%)' FROM disclosure_audit
      WHERE table_name <> 'all' ORDER BY suppressed / counts DESC, table_name LIMIT 1) AS "Caveat"
FROM disclosure_audit
WHERE table_name = 'all'

-- question: Do the list sizes of the neighbourhoods add up to the total?
-- table: reconciliation
SELECT left_value::BIGINT AS "Patients of the neighbourhoods", right_value::BIGINT AS "Of the whole area",
  difference::BIGINT AS "Difference", passed AS "They agree",
  concat_ws('; ', strftime(month, '%B %Y'), 'patients of no neighbourhood are among them',
    nullif(explanation, '')) AS "Caveat"
FROM reconciliation
WHERE check_name = 'areas of a type add up to the whole'
  AND level = 'area_profile.registered_patients, neighbourhood'
  AND month = (SELECT max(month) FROM area_profile)

-- question: Which checks found a difference before the figures were published?
-- table: reconciliation
SELECT check_name AS "Check", count(*) AS "Comparisons", count(*) FILTER (NOT passed) AS "That differ",
  max(abs(difference)) FILTER (NOT passed)::BIGINT AS "Largest difference",
  max(level) FILTER (NOT passed) AS "For example",
  concat_ws('; ', CASE WHEN bool_or(enforced) FILTER (NOT passed) THEN 'it stops a release'
    ELSE 'to look into: it stops no release' END, nullif(max(explanation) FILTER (NOT passed), ''))
    AS "Caveat"
FROM reconciliation
GROUP BY check_name
HAVING count(*) FILTER (NOT passed) > 0
ORDER BY count(*) FILTER (NOT passed) DESC, check_name
LIMIT 10

-- question: Are the published percentages of vacancies those of the posts, and of their own base?
-- table: vacancies_by_role
SELECT area_name AS "Area", role AS "Role", posts AS "Vacant posts", published_percent AS "Published, %",
  rounded_percent AS "Of the posts, %", rounded_percent_of_base AS "Of the published base, %",
  concat_ws('; ', strftime(vacancy_date, '%-d %B %Y'), 'posts add up to ' || all_posts
      || ', the published base is ' || published_base,
    (SELECT count(*) FROM vacancies_by_role WHERE difference_points = 0)
      || ' other published percentages are those of the posts') AS "Caveat"
FROM vacancies_by_role
WHERE difference_points <> 0 OR difference_points_of_base <> 0
ORDER BY vacancy_date DESC, abs(difference_points) DESC, area_code, role
LIMIT 10

-- question: Are our areas better served than they were, than elsewhere, and than each other?
-- table: benchmark
-- empty: The sample has fewer than ten areas of a type, so none is put in a fifth of its like.
SELECT area_name AS "Area", CASE measure WHEN 'gps_per_1000' THEN 'GPs (FTE)' ELSE 'A&E attendances' END
    AS "Of",
  coalesce(format('{:.1f} ({:.1f} to {:.1f})', value, value_lower, value_upper), format('{:.2f}', value))
    AS "Per 1,000 patients (95% limits)",
  comparison_with_baseline || format(' ({:.2f})', baseline_value) AS "Than they were",
  comparison || ' (' || comparator || format(' {:.2f})', comparator_value) AS "Than elsewhere",
  quintile AS "Fifth of its like",
  concat_ws('; ', strftime(month, '%B %Y'), CASE WHEN attendances_status <> 'not_available'
      THEN 'attendances are ' || attendances_status || ', those before '
        || replace(baseline_attendances_status, '_', ' ') END, no_rate_reason,
    CASE WHEN comparison_with_baseline IS NOT NULL THEN 'before is ' || strftime(baseline_from, '%B %Y')
      END, no_baseline_reason, no_comparison_reason,
    CASE WHEN comparison IS NOT NULL THEN 'compared ' || CASE WHEN comparator_basis LIKE 'by %'
      THEN comparator_basis ELSE 'by ' || comparator_basis END END,
    CASE WHEN NOT ranked THEN 'not ranked' WHEN quintile IS NULL
      THEN 'in no fifth: areas of its like are ' || areas_ranked END,
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM benchmark
WHERE area_type IN ('all', 'sub_icb_location') AND period = 'month'
  AND (measure, month) IN (SELECT (measure, max(month)) FROM benchmark GROUP BY measure)
  AND area_code NOT LIKE '%practice%' AND area_code <> 'registered_elsewhere'
ORDER BY measure, area_type, area_code
LIMIT 10

-- question: How many A&E attendances per 1,000 patients did each neighbourhood have in the last month?
-- table: benchmark
SELECT CASE area_type WHEN 'all' THEN 'whole area' ELSE area_name END AS "Neighbourhood",
  format('{:.1f} ({:.1f} to {:.1f})', value, value_lower, value_upper)
    AS "Per 1,000 patients (95% limits)",
  CASE WHEN comparison IS NOT NULL THEN round(comparator_value, 1) END AS "Elsewhere at its ages", comparison AS "Than elsewhere",
  concat_ws('; ', strftime(month, '%B %Y'), 'attendances are ' || replace(attendances_status, '_', ' '),
    no_rate_reason, CASE WHEN comparison IS NOT NULL THEN 'elsewhere is ' || comparator || ', '
      || comparator_basis END, no_comparison_reason,
    CASE WHEN providers_missing <> '' THEN 'too few: without hospital ' || providers_missing
      || coalesce(', usually ' || round(100 - provider_coverage_percent)::INT || '% of them',
        ', whose usual share is not stated') END) AS "Caveat"
FROM benchmark
WHERE measure = 'ae_attendances_per_1000' AND period = 'month' AND area_type IN ('all', 'neighbourhood')
  AND area_code NOT LIKE '%practice%' AND area_code <> 'registered_elsewhere'
  AND month = (SELECT max(month) FROM benchmark WHERE measure = 'ae_attendances_per_1000')
ORDER BY area_type, value DESC, area_code
LIMIT 10
