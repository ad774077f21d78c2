-- question: How many practices are there in the area, and how many are so short of GPs that doctors from overseas could help?
-- table: practice_profile
-- fixture: Practices in LLR; interested in overseas recruitment: 139; 22
SELECT coalesce(p.sub_icb_location_name, 'all') AS area, count(*) AS practices,
  count(g.gps_per_1000) AS practices_with_gps_reported,
  CASE WHEN count(g.fte_gap_to_target) > 0 THEN count(*) FILTER (g.fte_gap_to_target > 0) END
    AS practices_below_target,
  round(sum(g.fte_gap_to_target) FILTER (g.fte_gap_to_target > 0), 1) AS fte_they_lack,
  max(g.target_gps_per_1000) AS target, max(g.target_definition) AS target_definition,
  max(g.target_basis) AS target_basis
FROM practice_profile p
LEFT JOIN gp_capacity g ON g.area_type = 'practice' AND g.area_code = p.practice_code
  AND g.definition = 'fully_qualified' AND g.month = (SELECT max(month) FROM gp_capacity)
WHERE p.month = (SELECT max(month) FROM practice_profile)
GROUP BY ROLLUP (p.sub_icb_location_name)
ORDER BY p.sub_icb_location_name NULLS FIRST

-- question: How many practices hold GMS, PMS and APMS contracts?
-- table: area_profile
-- fixture: Contract types: 46 GMS, 1 PMS and 13 APMS, which add up to 60 practices
SELECT area_type, area_name, practices, practices_gms AS gms, practices_pms AS pms,
  practices_apms AS apms, practices_other_contract AS other,
  practices_contract_not_known AS not_known
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type IN ('all', 'sub_icb_location')
ORDER BY area_type, area_name

-- question: How many practices are single-handed, and how many are training practices?
-- table: area_profile
-- fixture: Practices; single-handed; training practices: 59; 6; 14
SELECT area_type, area_name, practices,
  practices_single_handed AS single_handed, practices_single_handed_known AS of_practices_known,
  practices_training AS training, practices_training_known AS of_practices_that_tell
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type IN ('all', 'sub_icb_location')
ORDER BY area_type, area_name

-- question: Is our average list size lower than the national average?
-- table: area_profile
-- fixture: Average list size; national: 6,531; 7,225 (January 2015)
SELECT area_type, area_name, practices_on_list, registered_patients,
  average_list_size::INT AS average_list_size,
  national_average_list_size::INT AS national_average_list_size,
  national_definition, national_basis, no_national_reason
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type IN ('all', 'sub_icb_location')
ORDER BY area_type, area_name

-- question: How many patients are registered with our practices, beside how many of the registered live here?
-- table: registration_flows
-- fixture: Registered patients; residents: 391,859; 336,188
SELECT area_type, residence_name AS area, list_patients AS registered_patients,
  residents AS registered_residents, list_patients - residents AS difference,
  patients AS both_here, list_living_elsewhere, residents_registered_elsewhere
FROM registration_flows
WHERE month = (SELECT max(month) FROM registration_flows) AND residence_code = registration_code
ORDER BY area_type, area

-- question: What part of the population is registered outside the area in which it lives?
-- table: registration_flows
-- fixture: Population registered outside the area: 15%
SELECT DISTINCT area_type, residence_name AS area, residents AS registered_residents,
  residents_registered_elsewhere AS registered_elsewhere,
  round(residents_registered_elsewhere_percent, 1) AS percent_registered_elsewhere
FROM registration_flows
WHERE month = (SELECT max(month) FROM registration_flows) AND residents IS NOT NULL
ORDER BY area_type, percent_registered_elsewhere DESC, area

-- question: How many practice premises are there, and how many of them are main and branch sites?
-- table: area_profile
-- fixture: Premises: 72 = 60 main + 12 branch
SELECT area_type, area_name, practices, practices_sites_known, premises, main_sites, branch_sites
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type IN ('all', 'sub_icb_location')
ORDER BY area_type, area_name

-- question: Are most of our practices rated as good by the CQC?
-- table: area_profile
SELECT area_type, area_name, practices, practices_cqc_rated AS rated,
  practices_cqc_outstanding AS outstanding, practices_cqc_good AS good,
  practices_cqc_requires_improvement AS requires_improvement,
  practices_cqc_inadequate AS inadequate,
  round(100.0 * (practices_cqc_outstanding + practices_cqc_good) / practices_cqc_rated, 1)
    AS percent_good_or_outstanding
FROM area_profile
WHERE month = (SELECT max(month) FROM area_profile) AND area_type IN ('all', 'sub_icb_location')
ORDER BY area_type, area_name

-- question: Which practices have to manage the largest increase in their list size?
-- table: practice_profile
SELECT practice_name, pcn_name, contract_type, registered_patients_12_months_before,
  registered_patients, registered_patients_change AS change,
  round(registered_patients_change_percent, 1) AS change_percent
FROM practice_profile
WHERE month = (SELECT max(month) FROM practice_profile) AND registered_patients_change IS NOT NULL
ORDER BY registered_patients_change DESC, practice_code
LIMIT 10

-- question: How many Primary Care Networks are there across the area?
-- table: gp_capacity
-- fixture: Primary Care Networks in Worcestershire: 11
SELECT area_type, area_name, pcns, practices, registered_patients
FROM gp_capacity
WHERE month = (SELECT max(month) FROM gp_capacity) AND definition = 'fully_qualified'
  AND area_type IN ('all', 'icb', 'sub_icb_location')
ORDER BY area_type, area_name

-- question: How do the PCNs differ in their patients and their resources?
-- table: area_profile
SELECT a.area_name AS pcn, a.practices, a.registered_patients,
  a.average_list_size::INT AS average_list_size, a.practices_training, a.premises,
  round(g.gps_per_1000, 2) AS gps_per_1000, g.rank_in_area_type AS place_by_gps,
  g.areas_ranked AS of_pcns,
  round(g.patients_covered_percent, 1) AS patients_covered_percent
FROM area_profile a
LEFT JOIN gp_capacity g ON g.area_type = a.area_type AND g.area_code = a.area_code
  AND g.definition = 'fully_qualified' AND g.month = (SELECT max(month) FROM gp_capacity)
WHERE a.month = (SELECT max(month) FROM area_profile) AND a.area_type = 'pcn'
ORDER BY g.gps_per_1000 DESC NULLS LAST, a.area_code

-- question: Which practices have moved between PCNs, left one or closed?
-- table: membership_changes
-- fixture: Practices may move between PCNs
SELECT change_date, practice_code, practice_name, area_type, change,
  from_area_name, to_area_name, registered_patients
FROM membership_changes
WHERE change IN ('moved', 'left', 'closed', 'merged') OR area_type = 'pcn'
ORDER BY change_date DESC, practice_code, area_type, from_area_code, to_area_code
LIMIT 20

-- question: When a practice moves between PCNs, how does that change the PCNs?
-- table: membership_changes
SELECT m.change_date, m.practice_name, m.registered_patients AS patients_moved, n.area_name AS pcn,
  b.practices AS practices_before, n.practices AS practices_after,
  b.registered_patients AS patients_before, n.registered_patients AS patients_after
FROM membership_changes m
JOIN area_profile n ON n.area_type = m.area_type AND n.month = m.month
  AND n.area_code IN (m.from_area_code, m.to_area_code)
JOIN area_profile b ON b.area_type = n.area_type AND b.area_code = n.area_code
  AND b.month = n.month - INTERVAL 1 MONTH
WHERE m.area_type = 'pcn' AND m.change = 'moved'
ORDER BY m.change_date DESC, m.practice_code, n.area_code
LIMIT 20

-- question: What are list size, GPs per 1,000 patients and patients per GP of each neighbourhood?
-- table: gp_capacity
-- fixture: Neighbourhood (HNN) table: Central 128,157 patients and 0.39 GPs per 1,000, North West 108,245 and 0.38, South 90,005 and 0.45, North East 65,453 and 0.44
SELECT area_type, area_name, practices, registered_patients,
  average_list_size::INT AS average_per_practice,
  round(gps_per_1000, 2) AS gps_per_1000, round(gp_fte, 2) AS gp_fte,
  patients_per_gp_fte::INT AS patients_per_gp_fte,
  round(patients_covered_percent, 1) AS patients_covered_percent
FROM gp_capacity
WHERE month = (SELECT max(month) FROM gp_capacity) AND definition = 'fully_qualified'
  AND area_type NOT IN ('icb', 'sub_icb_location', 'pcn', 'practice')
ORDER BY area_type, area_code

-- question: How close is each part of the area to the target of GPs per 1,000 population?
-- table: gp_capacity
-- fixture: Target GPs per 1,000 population: 0.58
SELECT area_type, area_name, round(gps_per_1000, 3) AS gps_per_1000,
  target_gps_per_1000 AS target, target_basis,
  round(fte_gap_to_target, 1) AS fte_gap_to_target,
  round(patients_covered_percent, 1) AS patients_covered_percent, target_definition
FROM gp_capacity
WHERE month = (SELECT max(month) FROM gp_capacity) AND definition = 'fully_qualified'
  AND area_type NOT IN ('icb', 'pcn', 'practice')
ORDER BY area_type, gps_per_1000 DESC, area_code

-- question: Has the number of GPs remained static while the sessions they do have dropped?
-- table: gp_participation
-- fixture: Fall in sessions done by GPs over two years, headcount static: 5%
SELECT month, practices_reporting, round(gp_fte, 1) AS gp_fte,
  estimated_sessions::INT AS estimated_sessions, gp_headcount, practices_compared,
  round(100 * fte_change, 1) AS sessions_change_over_24_months_percent,
  round(100 * headcount_change, 1) AS headcount_change_over_24_months_percent
FROM gp_participation
WHERE area_type = 'all' AND definition = 'fully_qualified'
ORDER BY month DESC
LIMIT 20

-- question: In which practices does a GP do the fewest sessions?
-- table: gp_participation
SELECT area_code AS practice_code, area_name AS practice_name, gp_headcount AS gps,
  round(gp_fte, 2) AS gp_fte, round(fte_per_head, 2) AS fte_a_gp,
  round(estimated_sessions, 1) AS estimated_sessions,
  round(estimated_sessions / gp_headcount, 1) AS estimated_sessions_a_gp
FROM gp_participation
WHERE month = (SELECT max(month) FROM gp_participation) AND area_type = 'practice'
  AND definition = 'fully_qualified' AND gp_headcount > 0
ORDER BY fte_per_head, area_code
LIMIT 10

-- question: Will the supply of GPs meet the need as more of them retire or reduce their hours?
-- table: gp_supply_scenario
SELECT g.month AS census, round(g.gp_fte, 1) AS gp_fte_now, round(g.gps_per_1000, 2) AS per_1000_now,
  s.scenario, s.year_ending, round(s.joiners_fte, 1) AS joiners, round(s.leavers_fte, 1) AS leavers,
  round(s.retirements_fte, 1) AS retirements, round(s.hours_effect_fte, 1) AS hours_effect,
  round(s.closing_fte, 1) AS gp_fte_then, round(s.gps_per_1000, 2) AS per_1000_then,
  round(s.trainees_fte_at_census, 1) AS of_them_in_training_now
FROM gp_capacity g
LEFT JOIN gp_supply_scenario s ON s.month = g.month AND s.area_type = g.area_type
  AND s.area_code = g.area_code AND s.age_band = 'all'
WHERE g.month = (SELECT max(month) FROM gp_capacity) AND g.area_type = 'all' AND g.definition = 'all_gps'
ORDER BY s.scenario, s.year
LIMIT 20

-- question: Which part of the area has the most nursing and clinical staff?
-- table: workforce_trend
SELECT staff_group, area_name, round(fte, 1) AS fte,
  round(1000 * fte / patients_covered, 3) AS fte_per_1000_patients_covered,
  practices_reporting, practices, round(patients_covered_percent, 1) AS patients_covered_percent
FROM workforce_trend
WHERE month = (SELECT max(month) FROM workforce_trend) AND area_type = 'sub_icb_location'
  AND staff_group IN ('nurses', 'direct_patient_care')
ORDER BY staff_group, fte_per_1000_patients_covered DESC, area_code

-- question: Do our practices have more GPs, nurses and other staff than a year ago?
-- table: workforce_trend
SELECT staff_group, practices_compared_with_year_before AS practices_compared, practices,
  round(fte_compared_with_year_before, 1) AS their_fte, round(compared_fte_year_before, 1) AS fte_year_before,
  round(100 * change_on_year_before, 1) AS change_percent, round(fte, 1) AS fte_of_all_that_reported,
  round(100 * raw_change_on_year_before, 1) AS raw_change_percent, no_change_reason_year_before
FROM workforce_trend
WHERE month = (SELECT max(month) FROM workforce_trend) AND area_type = 'all'
ORDER BY staff_group

-- question: Do all practices respond to the national workforce survey, as they must?
-- table: gp_capacity
-- fixture: National workforce survey: every three months, all practices must respond
SELECT month, practices_on_list, practices_reporting,
  practices_on_list - practices_reporting AS practices_not_reporting,
  registered_patients, round(patients_covered_percent, 1) AS patients_covered_percent
FROM gp_capacity
WHERE area_type = 'all' AND definition = 'fully_qualified'
ORDER BY month DESC
LIMIT 20

-- question: Which practices did not respond to the national workforce survey about some of their staff?
-- table: workforce_trend
SELECT area_code AS practice_code, area_name AS practice_name, registered_patients,
  string_agg(staff_group, ', ' ORDER BY staff_group) AS staff_groups_not_reported
FROM workforce_trend
WHERE month = (SELECT max(month) FROM workforce_trend) AND area_type = 'practice'
  AND practices_reporting = 0
GROUP BY area_code, area_name, registered_patients
ORDER BY registered_patients DESC, practice_code
LIMIT 20

-- question: Which posts are vacant in each part of the area, by role?
-- table: vacancies_by_role
-- fixture: Vacancies by role and CCG, July 2015: of the Leicester City CCG 3 Partner GPs (14%), 8 Salaried GPs (36%), 4 Practice Nurses (18%) and others
SELECT vacancy_date, area_name, role, posts, all_posts, rounded_percent AS percent_of_vacancies
FROM vacancies_by_role
WHERE vacancy_date = (SELECT max(vacancy_date) FROM vacancies_by_role)
ORDER BY area_name, area_code, posts DESC, role

-- question: Have GP numbers grown more slowly than the number of hospital consultants?
-- table: workforce_index
-- fixture: Index of medical workforce 2002-2012 (chart only)
SELECT month AS year, staff_group, staff, base_year, round(staff_index, 1) AS staff_index,
  publication, other_publication_than_base
FROM workforce_index
WHERE month >= (SELECT max(month) - INTERVAL 9 YEAR FROM workforce_index)
ORDER BY month DESC, staff_group
LIMIT 20

-- question: In which age bands has the number of consultations per patient increased the most?
-- table: consultation_rates
-- fixture: Consultation rates by age band and survey year (chart only): +11% a patient over 13 years
SELECT n.area_name, n.age_band, f.month AS first_year, n.month AS last_year,
  round(f.consultations_per_person, 2) AS consultations_per_person_first,
  round(n.consultations_per_person, 2) AS consultations_per_person_last,
  round(n.change_percent, 1) AS change_percent, n.years_since_first AS over_years
FROM consultation_rates n
JOIN consultation_rates f ON f.years_since_first = 0 AND f.area_type = n.area_type
  AND f.area_code = n.area_code AND f.age_band = n.age_band AND f.sex = n.sex
WHERE n.month = (SELECT max(month) FROM consultation_rates) AND n.sex = 'all'
ORDER BY n.area_type, n.area_code, n.change_percent DESC, n.age_band
LIMIT 20

-- question: How has the average number of consultations per patient changed from year to year?
-- table: consultation_rates
SELECT area_name, month AS year, consultations::INT AS consultations,
  round(consultations_per_person, 2) AS consultations_per_person,
  round(rate_index, 1) AS index_of_first_year
FROM consultation_rates
WHERE age_band = 'all' AND sex = 'all'
ORDER BY month DESC, area_type, area_code
LIMIT 20

-- question: Is the area in the top 10% for the ease and availability of GP appointments?
-- table: access_survey
SELECT month AS year, question, area_type, area_name, responses, responses_status,
  round(positive_percent, 1) AS positive_percent, round(positive_lower, 1) AS lower,
  round(positive_upper, 1) AS upper, rank, areas_ranked, round(top_percent, 1) AS in_top_percent
FROM access_survey
WHERE month = (SELECT max(month) FROM access_survey) AND area_type IN ('icb', 'sub_icb_location')
ORDER BY question, area_type, rank, area_code
LIMIT 20

-- question: Do patients tell of better access in the second year than in the first?
-- table: access_survey
SELECT n.question, n.area_name AS pcn, b.month AS year_before, n.month AS year,
  round(b.positive_percent, 1) AS positive_before, round(n.positive_percent, 1) AS positive_percent,
  round(n.positive_percent - b.positive_percent, 1) AS change_points,
  n.positive_lower > b.positive_upper OR n.positive_upper < b.positive_lower AS limits_apart,
  n.responses_status, b.responses_status AS responses_status_before
FROM access_survey n
JOIN access_survey b ON b.question = n.question AND b.area_type = n.area_type
  AND b.area_code = n.area_code AND b.month = n.month - INTERVAL 1 YEAR
WHERE n.month = (SELECT max(month) FROM access_survey) AND n.area_type = 'pcn'
ORDER BY n.question, change_points DESC, n.area_code
LIMIT 20

-- question: Are primary care hubs used less as access to practices improves, or do people go to A&E instead?
-- table: hub_use
SELECT month, offered, booked, booked_status, attended, attended_status, did_not_attend,
  did_not_attend_status,
  round(slots_used_percent, 1) AS slots_used_percent,
  round(attended_per_1000, 2) AS hub_attended_per_1000,
  attendances AS ae_attendances, attendances_status,
  round(ae_attendances_per_1000, 2) AS ae_attendances_per_1000
FROM hub_use
WHERE hub_code = 'all' AND area_type = 'all'
ORDER BY month DESC
LIMIT 20

-- question: Is the drop-off rate of the 111 service improving?
-- table: nhs111_calls
SELECT month, area_name, calls_offered, calls_abandoned,
  round(abandoned_percent, 1) AS abandoned_percent,
  round(process_lower, 1) AS process_lower, round(process_mean, 1) AS process_mean,
  round(process_upper, 1) AS process_upper, verdict, verdict_reason
FROM nhs111_calls
ORDER BY month DESC, area_type, area_code
LIMIT 20

-- question: Do people aged 21 to 25 attend A&E more than their number in the area would explain?
-- table: attendance_by_age_band
-- fixture: Age group asked about in A&E attendance: 21 to 25
SELECT area_type, area_name, attendances, attendances_status,
  round(100 * share_of_attendances, 1) AS percent_of_attendances,
  round(100 * registered_patients / all_ages, 1) AS percent_of_patients,
  rate_per_1000::INT AS per_1000, rate_lower::INT AS lower, rate_upper::INT AS upper
FROM (SELECT *, sum(registered_patients) OVER (PARTITION BY area_type, area_code) AS all_ages
  FROM attendance_by_age_band WHERE month = (SELECT max(month) FROM attendance_by_age_band)
  AND period = 'rolling_12_months' AND department_group = 'all' AND sex = 'all'
  AND age_band_scheme = 'five-year-from-1')
WHERE age_band = '21-25' AND rate_per_1000 IS NOT NULL AND area_type NOT IN ('practice', 'pcn', 'icb')
ORDER BY area_type, per_1000 DESC, area_code

-- question: Which age bands attend A&E the most?
-- table: attendance_by_age_band
SELECT age_band, attendances, attendances_status,
  round(100 * share_of_attendances, 1) AS percent_of_attendances,
  rate_per_1000::INT AS per_1000, rate_lower::INT AS lower, rate_upper::INT AS upper,
  no_rate_reason
FROM attendance_by_age_band
WHERE month = (SELECT max(month) FROM attendance_by_age_band) AND period = 'rolling_12_months'
  AND area_type = 'all' AND area_code = 'all' AND department_group = 'all' AND sex = 'all'
  AND age_band_scheme = 'five-year-from-1'
ORDER BY rate_per_1000 DESC NULLS LAST, age_band_order
LIMIT 25

-- question: Which practices have patients who use A&E more, and do residents of care homes explain it?
-- table: practice_presentation_rates
-- fixture: Practices with low presentation rates, whose patients use A&E more; one explained by its care-home residents
SELECT p.practice_name, p.ae_attendances_per_1000::INT AS ae_per_1000, p.rate_lower::INT AS lower,
  p.rate_upper::INT AS upper, p.ranked AS comparable, p.attendances, p.attendances_status,
  c.residents AS care_home_residents, c.residents_status,
  round(1000 * c.residents / p.registered_patients, 1) AS residents_per_1000,
  c.care_home_attendances, c.care_home_attendances_status
FROM practice_presentation_rates p
LEFT JOIN care_home_use c ON c.area_type = 'practice' AND c.area_code = p.practice_code
  AND c.month = p.month AND c.period = p.period
WHERE p.month = (SELECT max(month) FROM practice_presentation_rates) AND p.department_group = 'all'
  AND p.period = 'rolling_12_months' AND p.ae_attendances_per_1000 IS NOT NULL
ORDER BY p.ae_attendances_per_1000 DESC, p.practice_code
LIMIT 15

-- question: Which practices see few of their patients while A&E sees many, and what may explain it?
-- table: practice_presentation_rates
SELECT practice_code, practice_name, round(gp_presentations_per_1000) AS seen_per_1000,
  round(ae_attendances_per_1000) AS ae_per_1000, round(standardised_ratio, 2) AS ratio, verdict,
  care_home_residents, care_home_residents_status,
  round(100 * share_aged_18_to_25, 1) AS percent_aged_18_to_25, imd_score, round(gp_fte_per_1000, 2) AS gps_per_1000
FROM practice_presentation_rates
WHERE month = (SELECT max(month) FROM practice_presentation_rates)
  AND period = 'rolling_12_months' AND department_group = 'all'
  AND quadrant LIKE 'low at GP, %' AND standardised_ratio_lower > 1
ORDER BY verdict = 'higher' DESC, standardised_ratio DESC, practice_code
LIMIT 20

-- question: Are residents of care homes taken to A&E as a first choice, and from which practices?
-- table: care_home_use
SELECT area_name AS practice, residents, residents_status, care_home_attendances,
  care_home_attendances_status,
  care_home_attendances_per_1000::INT AS per_1000_residents, rate_lower::INT AS lower,
  rate_upper::INT AS upper, no_rate_reason, round(100 * ambulance_share, 1) AS percent_by_ambulance,
  care_home_ambulance_attendances_status AS by_ambulance_status,
  round(100 * accommodation_completeness, 1) AS percent_that_tell
FROM care_home_use
WHERE month = (SELECT max(month) FROM care_home_use) AND area_type = 'practice'
  AND residents IS NOT NULL
ORDER BY residents DESC, area_code
LIMIT 10

-- question: How often do homeless people and others with no registered practice present at A&E?
-- table: attendance_by_registration
-- fixture: Homeless people: high A&E presentation, often no registered practice
SELECT registration, attendances, attendances_status,
  round(100 * share_of_attendances, 1) AS percent_of_all,
  homeless_attendances, homeless_attendances_status,
  round(100 * accommodation_completeness, 1) AS percent_that_tell,
  round(100 * homeless_share, 1) AS percent_homeless,
  round(100 * homeless_share_least, 2) AS at_least, round(100 * homeless_share_most, 2) AS at_most
FROM attendance_by_registration
WHERE month = (SELECT max(month) FROM attendance_by_registration)
  AND period = 'rolling_12_months' AND department_group = 'all'
ORDER BY registration

-- question: At which ages do people without a registered practice come to A&E?
-- table: attendance_by_age_band
SELECT age_band, n.attendances, n.attendances_status,
  round(100 * n.share_of_attendances, 1) AS percent_of_their_attendances,
  round(100 * a.share_of_attendances, 1) AS percent_among_registered,
  n.all_ages_attendances, n.all_ages_attendances_status
FROM attendance_by_age_band n
JOIN attendance_by_age_band a
  USING (month, period, area_type, department_group, sex, age_band_scheme, age_band_order, age_band)
WHERE month = (SELECT max(month) FROM attendance_by_age_band) AND period = 'rolling_12_months'
  AND n.area_code = 'no_registered_practice' AND a.area_code = 'all' AND area_type = 'all'
  AND department_group = 'all' AND sex = 'all' AND age_band_scheme = 'five-year-from-1'
  AND (n.attendances > 0 OR n.attendances IS NULL)
ORDER BY age_band_order
LIMIT 25

-- question: Do more people come to A&E who have no practice, or none that is known?
-- table: attendance_trend
SELECT area_name, attendances, attendances_status, round(attendances_a_day, 1) AS a_day,
  chart_of, round(process_mean, 3) AS process_mean, verdict, verdict_reason, attendances_year_before,
  attendances_year_before_status, round(100 * change_on_year_before, 1) AS change_percent
FROM attendance_trend
WHERE month = (SELECT max(month) FROM attendance_trend) AND area_type = 'all'
  AND department_group = 'all'
ORDER BY area_code

-- question: Do fewer people come to A&E than before, by more than chance?
-- table: attendance_trend
SELECT month, attendances, attendances_status,
  round(attendances_a_day_per_1000, 3) AS a_day_per_1000, round(process_lower, 3) AS process_lower,
  round(process_mean, 3) AS process_mean, round(process_upper, 3) AS process_upper, verdict,
  verdict_reason, practices_joined, practices_left,
  round(100 * change_on_year_before, 1) AS change_on_year_before_percent
FROM attendance_trend
WHERE area_type = 'all' AND area_code = 'all' AND department_group = 'all'
ORDER BY month DESC
LIMIT 20

-- question: In which PCNs do A&E attendances differ from what is usual there?
-- table: attendance_trend
SELECT area_name AS pcn, count(*) AS months, count(variation) AS months_that_differ,
  string_agg(strftime(month, '%Y-%m') || ' ' || variation, ', ' ORDER BY month) AS which,
  arg_max(verdict, month) AS verdict, arg_max(verdict_reason, month) AS verdict_reason,
  round(arg_max(process_mean, month), 3) AS mean_a_day_per_1000,
  round(arg_max(attendances_a_day_per_1000, month), 3) AS latest_a_day_per_1000,
  arg_max(attendances_status, month) AS latest_status
FROM attendance_trend
WHERE area_type = 'pcn' AND department_group = 'all' AND process_mean IS NOT NULL
  AND area_code NOT LIKE '%_practice' AND area_code <> 'registered_elsewhere'
GROUP BY area_code, area_name
ORDER BY months_that_differ DESC, area_code
LIMIT 20

-- question: Which age groups could be deflected from A&E to other services, where that is appropriate?
-- table: attendance_need
SELECT age_group, attendances, attendances_status,
  round(100 * low_acuity_share, 1) AS percent_low_acuity,
  round(100 * in_hours_share, 1) AS percent_when_practices_are_open,
  round(100 * left_before_treatment_share, 1) AS percent_left_before_treatment,
  round(100 * non_urgent_share, 1) AS percent_non_urgent,
  round(100 * least(acuity_completeness, arrival_time_completeness,
    discharge_status_completeness, investigations_completeness), 1) AS least_complete_percent,
  fields_not_carried
FROM attendance_need
WHERE month = (SELECT max(month) FROM attendance_need) AND period = 'rolling_12_months'
  AND area_type = 'all' AND area_code = 'all' AND department_group = 'all'
  AND (attendances > 0 OR attendances IS NULL)
ORDER BY age_group <> 'all', low_acuity_share DESC NULLS LAST, age_group_order
LIMIT 25

-- question: In which PCNs do people choose A&E rather than other services, although their need is low?
-- table: attendance_need
SELECT area_type, area_name, attendances, attendances_status,
  low_acuity_attendances, low_acuity_attendances_status,
  round(100 * low_acuity_share, 1) AS percent_low_acuity,
  round(100 * acuity_completeness, 1) AS percent_with_acuity,
  round(100 * in_hours_share, 1) AS percent_when_practices_are_open,
  round(100 * arrival_time_completeness, 1) AS percent_with_arrival_time
FROM attendance_need
WHERE month = (SELECT max(month) FROM attendance_need) AND period = 'rolling_12_months'
  AND area_type IN ('all', 'pcn') AND department_group = 'all' AND age_group = 'all'
  AND area_code NOT LIKE '%_practice' AND area_code <> 'registered_elsewhere'
ORDER BY area_type, low_acuity_share DESC NULLS LAST, area_code
LIMIT 20

-- question: Do patients of practices in deprived places attend A&E more?
-- table: deprivation_gradient
SELECT imd_quintile, practices, attendances, attendances_status,
  ae_attendances_per_1000::INT AS per_1000, rate_lower::INT AS lower, rate_upper::INT AS upper,
  slope_index::INT AS slope_index, round(relative_index, 2) AS relative_index,
  round(relative_index_lower, 2) AS index_lower, round(relative_index_upper, 2) AS index_upper
FROM deprivation_gradient
WHERE month = (SELECT max(month) FROM deprivation_gradient) AND period = 'rolling_12_months'
  AND area_type = 'all' AND department_group = 'all'
ORDER BY imd_quintile

-- question: Are inequalities in the use of A&E getting worse?
-- table: deprivation_gradient
SELECT month, attendances, attendances_status, round(slope_index, 1) AS slope_index,
  round(slope_index_lower, 1) AS slope_lower, round(slope_index_upper, 1) AS slope_upper,
  round(relative_index, 2) AS relative_index, round(relative_index_lower, 2) AS relative_lower,
  round(relative_index_upper, 2) AS relative_upper
FROM deprivation_gradient
WHERE period = 'month' AND area_type = 'all' AND department_group = 'all' AND imd_quintile = 'all'
ORDER BY month DESC
LIMIT 20

-- question: Is every hospital where our patients go in the figures of A&E?
-- table: provider_coverage
SELECT provider_code, provider_name, expected, in_extract, attendances_in_extract,
  attendances_in_extract_status, official_attendances,
  round(covered_percent, 1) AS covered_percent, gap, exceeds_official
FROM provider_coverage
WHERE month = (SELECT max(month) FROM provider_coverage) AND department_group = 'all'
ORDER BY in_extract, official_attendances DESC NULLS LAST, provider_code
LIMIT 20

-- question: How many practices cannot be compared by their use of A&E, because a hospital is missing?
-- table: practice_presentation_rates
SELECT pcn_name, ranked AS comparable, providers_missing, count(*) AS practices,
  round(sum(registered_patients))::INT AS registered_patients
FROM practice_presentation_rates
WHERE month = (SELECT max(month) FROM practice_presentation_rates)
  AND period = 'rolling_12_months' AND department_group = 'all' AND registered_patients IS NOT NULL
GROUP BY pcn_code, pcn_name, ranked, providers_missing
ORDER BY ranked NULLS FIRST, pcn_code NULLS LAST, providers_missing
LIMIT 20

-- question: Which records were left out of the figures, and why?
-- table: quarantine_summary
SELECT source, outcome, column_name, rule, count(*) AS files,
  sum(records)::INT AS records_of_files_that_show,
  count(*) FILTER (records_status = 'suppressed') AS files_suppressed,
  string_agg(DISTINCT records_status, ', ' ORDER BY records_status) AS records_status
FROM quarantine_summary
GROUP BY source, outcome, column_name, rule
ORDER BY outcome DESC, records_of_files_that_show DESC NULLS LAST, source, column_name, rule
LIMIT 20

-- question: Where do the sources disagree about practices and PCNs, and what settles it?
-- table: organisation_issues
SELECT issue, found_in, in_area, count(*) AS issues,
  count(DISTINCT nullif(practice_code, '')) AS practices, min(first_date) AS first_date,
  max(last_date) AS last_date, settled_by
FROM organisation_issues
GROUP BY issue, found_in, in_area, settled_by
ORDER BY in_area DESC, issues DESC, issue, found_in
LIMIT 20

-- question: How much of the figures about people is hidden?
-- table: disclosure_audit
SELECT table_name, counts, exact, rounded, suppressed,
  round(100 * suppressed / counts, 1) AS suppressed_percent
FROM disclosure_audit
ORDER BY table_name = 'all' DESC, counts DESC, table_name
LIMIT 20

-- question: Do the list sizes of the neighbourhoods add up to the total?
-- table: reconciliation
SELECT replace(level, 'area_profile.registered_patients, ', '') AS area_type, month,
  left_value::INT AS sum_of_areas, right_value::INT AS whole_area,
  difference::INT AS difference, passed
FROM reconciliation
WHERE check_name = 'areas of a type add up to the whole'
  AND level LIKE 'area_profile.registered_patients, %'
  AND month = (SELECT max(month) FROM area_profile)
ORDER BY area_type

-- question: Which checks found a difference before the figures were published?
-- table: reconciliation
SELECT check_name, count(*) AS comparisons, count(*) FILTER (NOT passed) AS that_differ,
  max(abs(difference)) FILTER (NOT passed) AS largest_difference,
  max(month) FILTER (NOT passed) AS latest_month, min(level) FILTER (NOT passed) AS for_example,
  count(*) FILTER (enforced) AS that_would_stop_the_release
FROM reconciliation
GROUP BY check_name
ORDER BY that_differ DESC, comparisons DESC, check_name
LIMIT 20

-- question: Are the published percentages of vacancies those of the posts, and of their own base?
-- table: vacancies_by_role
SELECT vacancy_date, area_name, role, posts, all_posts, rounded_percent, published_percent,
  difference_points, published_base, difference_points_of_base, base_difference
FROM vacancies_by_role
WHERE published_percent IS NOT NULL
ORDER BY vacancy_date DESC, abs(difference_points) DESC, area_code, role
LIMIT 20

-- question: Are our areas better served than they were, than elsewhere, and than each other?
-- table: benchmark
SELECT area_name, measure, round(value, 3) AS per_1000, round(baseline_value, 3) AS base_line,
  round(100 * change_on_baseline, 1) AS change_percent, comparison_with_baseline,
  no_baseline_reason, comparator, round(comparator_value, 3) AS comparator_value,
  comparator_basis, comparison, quintile, areas_ranked
FROM benchmark
WHERE area_type = 'pcn' AND (period = 'rolling_12_months' OR measure = 'gps_per_1000')
  AND (measure, month) IN (SELECT (measure, max(month)) FROM benchmark GROUP BY measure)
QUALIFY row_number() OVER (PARTITION BY measure ORDER BY abs(change_on_baseline) DESC NULLS LAST, area_code) <= 10
ORDER BY measure, change_on_baseline DESC NULLS LAST, area_code

-- question: How many A&E attendances per 1,000 patients did each neighbourhood have in the last month?
-- table: benchmark
SELECT area_name, round(value, 2) AS attendances_per_1000, comparator,
  round(comparator_value, 2) AS comparator_per_1000, comparator_basis, comparison
FROM benchmark
WHERE measure = 'ae_attendances_per_1000' AND period = 'month' AND area_type = 'neighbourhood'
  AND month = (SELECT max(month) FROM benchmark WHERE measure = 'ae_attendances_per_1000')
ORDER BY value DESC, area_code
