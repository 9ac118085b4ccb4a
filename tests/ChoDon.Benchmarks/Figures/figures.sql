-- All figures of the district 064 by village and month, counted from the registers. The same text runs on SQLite and on
-- PostgreSQL. Numbers are in thousandths; a number that is nought gets no row.

BEGIN;

-- Which villages the district had at the end of each month, and in which commune each village was.
CREATE TEMPORARY TABLE place AS
SELECT m.first_day, m.last_day, v.unit_id, v.parent_id AS commune_id
FROM months m
CROSS JOIN platform_unit_version d
CROSS JOIN platform_unit_path p
CROSS JOIN platform_unit_version v
WHERE d.code = '064' AND d.valid_from <= m.last_day AND d.valid_to >= m.last_day
    AND p.ancestor_id = d.unit_id AND p.valid_from <= m.last_day AND p.valid_to >= m.last_day
    AND v.unit_id = p.unit_id AND v.level = 4 AND v.valid_from <= m.last_day AND v.valid_to >= m.last_day
ORDER BY m.first_day, v.unit_id;

CREATE UNIQUE INDEX place_by_unit ON place (unit_id, first_day, last_day);

-- Villages: all; those where a model works on the last day; those where such a model has no leader or no deputy.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT 'villages.total', unit_id, first_day, 1000
FROM place;

INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH village AS MATERIALIZED (
    SELECT p.first_day, p.unit_id,
        MIN(CASE WHEN EXISTS (
            SELECT 1 FROM enr_post_holder h
            WHERE h.village_model_id = x.id AND h.post = 1 AND h.first_day <= p.last_day
                AND (h.last_day IS NULL OR h.last_day >= p.last_day)) THEN 1 ELSE 0 END) AS leader,
        MIN(CASE WHEN EXISTS (
            SELECT 1 FROM enr_post_holder h
            WHERE h.village_model_id = x.id AND h.post = 2 AND h.first_day <= p.last_day
                AND (h.last_day IS NULL OR h.last_day >= p.last_day)) THEN 1 ELSE 0 END) AS deputy
    FROM place p
    CROSS JOIN enr_village_model x
    WHERE x.unit_id = p.unit_id AND x.founded_on <= p.last_day AND (x.closed_on IS NULL OR x.closed_on > p.last_day)
    GROUP BY p.first_day, p.unit_id)
SELECT 'villages.with_model', unit_id, first_day, 1000 FROM village
UNION ALL
SELECT 'villages.leader_vacant', unit_id, first_day, 1000 FROM village WHERE leader = 0
UNION ALL
SELECT 'villages.deputy_vacant', unit_id, first_day, 1000 FROM village WHERE deputy = 0;

-- Leaders and deputies who are in office on the last day.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT CASE h.post WHEN 1 THEN 'model.leaders' ELSE 'model.deputies' END, p.unit_id, p.first_day, 1000 * COUNT(*)
FROM enr_post_holder h
CROSS JOIN place p
WHERE p.unit_id = h.unit_id AND p.last_day >= h.first_day AND (h.last_day IS NULL OR p.last_day <= h.last_day)
GROUP BY p.first_day, p.unit_id, h.post;

-- Households that take part on the last day. A household takes part once at a time.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT 'households.enrolled', p.unit_id, p.first_day, 1000 * COUNT(*)
FROM place p
CROSS JOIN enr_membership x
WHERE x.unit_id = p.unit_id AND x.joined_on <= p.last_day AND (x.left_on IS NULL OR x.left_on > p.last_day)
GROUP BY p.first_day, p.unit_id;

-- Households that are known on the last day: those that take part, where they do, and those that do not (they never did, or have
-- done so before), where they live, until they are dissolved.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT 'households.known', unit_id, first_day, thousandths
FROM hand_figure
WHERE key = 'households.enrolled';

INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH outside AS MATERIALIZED (
    SELECT DISTINCT household_id AS id, TRUE AS has_been_in FROM enr_membership WHERE left_on IS NOT NULL
    UNION ALL
    SELECT h.id, FALSE FROM enr_household h WHERE NOT EXISTS (SELECT 1 FROM enr_membership x WHERE x.household_id = h.id))
SELECT 'households.known', p.unit_id, p.first_day, 1000 * COUNT(*)
FROM outside o
CROSS JOIN enr_household h
CROSS JOIN place p
WHERE h.id = o.id AND p.unit_id = h.unit_id AND (h.dissolved_on IS NULL OR h.dissolved_on > p.last_day)
    AND (NOT o.has_been_in
        OR EXISTS (SELECT 1 FROM enr_membership x WHERE x.household_id = h.id AND x.joined_on <= p.last_day))
    AND NOT EXISTS (
        SELECT 1 FROM enr_membership x
        WHERE x.household_id = h.id AND x.joined_on <= p.last_day AND (x.left_on IS NULL OR x.left_on > p.last_day))
GROUP BY p.first_day, p.unit_id
ON CONFLICT (first_day, unit_id, key) DO UPDATE SET thousandths = hand_figure.thousandths + excluded.thousandths;

-- Households that joined in the month: those that came from no village, and those that left another village on the same day, which
-- have moved: from outside the district, from another commune, from another village of the commune. A move within a village is
-- nothing.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH gone AS MATERIALIZED (SELECT id, household_id, left_on FROM enr_membership WHERE left_on IS NOT NULL)
SELECT 'households.joined', p.unit_id, p.first_day, 1000 * COUNT(*)
FROM place p
CROSS JOIN enr_membership x
WHERE x.unit_id = p.unit_id AND x.joined_on >= p.first_day AND x.joined_on <= p.last_day
    AND NOT EXISTS (SELECT 1 FROM gone b WHERE b.household_id = x.household_id AND b.left_on = x.joined_on AND b.id <> x.id)
GROUP BY p.first_day, p.unit_id;

INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT key, unit_id, first_day, 1000 * COUNT(*)
FROM (
    SELECT p.unit_id, p.first_day,
        CASE
            WHEN o.unit_id IS NULL THEN 'households.joined'
            WHEN o.commune_id <> p.commune_id THEN 'households.came_from_commune'
            ELSE 'households.came_from_village'
        END AS key
    FROM enr_membership b
    CROSS JOIN enr_membership x
    CROSS JOIN place p
    LEFT JOIN place o ON o.unit_id = b.unit_id AND o.first_day = p.first_day
    WHERE b.left_on IS NOT NULL AND x.household_id = b.household_id AND x.joined_on = b.left_on AND x.unit_id <> b.unit_id
        AND p.unit_id = x.unit_id AND p.first_day <= x.joined_on AND p.last_day >= x.joined_on) AS moved
GROUP BY first_day, unit_id, key
ON CONFLICT (first_day, unit_id, key) DO UPDATE SET thousandths = hand_figure.thousandths + excluded.thousandths;

-- Households that left in the month, in the same way by where they went.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT key, unit_id, first_day, 1000 * COUNT(*)
FROM (
    SELECT p.unit_id, p.first_day,
        CASE
            WHEN o.unit_id IS NULL THEN 'households.left'
            WHEN o.commune_id <> p.commune_id THEN 'households.went_to_commune'
            ELSE 'households.went_to_village'
        END AS key
    FROM enr_membership x
    CROSS JOIN place p
    LEFT JOIN enr_membership a ON a.household_id = x.household_id AND a.joined_on = x.left_on AND a.id <> x.id
    LEFT JOIN place o ON o.unit_id = a.unit_id AND o.first_day = p.first_day
    WHERE x.left_on IS NOT NULL AND p.unit_id = x.unit_id AND p.first_day <= x.left_on AND p.last_day >= x.left_on
        AND (a.id IS NULL OR a.unit_id <> x.unit_id)) AS gone
GROUP BY first_day, unit_id, key;

-- Recognition of the calendar year: villages that had registered and villages that held the title at the end of the month (December
-- holds the year's result with all that came later), and communes of which enough villages did, noted at the commune's first
-- village. A commune has the villages that it had on 15 November. A district's own rule goes before the national one: all
-- villages register and 70 of 100 are recognised.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH month AS MATERIALIZED (
    SELECT first_day, last_day, CAST(SUBSTR(CAST(first_day AS TEXT), 1, 4) AS INTEGER) AS year,
        CASE SUBSTR(CAST(first_day AS TEXT), 6, 2) WHEN '12' THEN 1 ELSE 0 END AS is_end
    FROM months),
taken AS MATERIALIZED (
    SELECT m.first_day, m.year, r.unit_id,
        CASE
            WHEN r.state >= 5 AND r.outcome = 1 AND (r.decided_on <= m.last_day OR (m.is_end = 1 AND r.decided_on IS NOT NULL))
                AND (r.state <> 7 OR r.revoked_on IS NULL OR (m.is_end = 0 AND r.revoked_on > m.last_day)) THEN 1
            ELSE 0
        END AS held
    FROM month m
    CROSS JOIN enr_recognition r
    WHERE r.year = m.year AND r.level = 4 AND (r.registered_on <= m.last_day OR m.is_end = 1)),
year AS MATERIALIZED (
    SELECT year, CAST(year AS TEXT) || '-11-15' AS map_day FROM month GROUP BY year),
member AS MATERIALIZED (
    SELECT y.year, y.map_day, c.unit_id AS commune_id, v.unit_id,
        COUNT(*) OVER (PARTITION BY y.year, c.unit_id) AS villages,
        ROW_NUMBER() OVER (PARTITION BY y.year, c.unit_id ORDER BY v.unit_id) AS position
    FROM year y
    CROSS JOIN platform_unit_version c
    CROSS JOIN platform_unit_version v
    WHERE c.level = 3 AND CAST(c.valid_from AS TEXT) <= y.map_day AND CAST(c.valid_to AS TEXT) >= y.map_day
        AND v.parent_id = c.unit_id AND v.level = 4
        AND CAST(v.valid_from AS TEXT) <= y.map_day AND CAST(v.valid_to AS TEXT) >= y.map_day),
own_rule AS MATERIALIZED (
    SELECT c.year, c.commune_id, COALESCE(s.village_percent, 0) AS village_percent, s.all_villages_register,
        ROW_NUMBER() OVER (PARTITION BY c.year, c.commune_id ORDER BY s.valid_from DESC) AS position
    FROM enr_criterion_set s
    CROSS JOIN platform_unit_path p
    CROSS JOIN member c
    WHERE s.level = 3 AND p.ancestor_id = s.unit_id AND c.commune_id = p.unit_id AND c.position = 1
        AND CAST(s.valid_from AS TEXT) <= c.map_day AND (s.valid_to IS NULL OR CAST(s.valid_to AS TEXT) >= c.map_day)
        AND CAST(p.valid_from AS TEXT) <= c.map_day AND CAST(p.valid_to AS TEXT) >= c.map_day),
commune AS MATERIALIZED (
    SELECT t.first_day, c.year, c.commune_id, MAX(c.villages) AS villages, COUNT(*) AS registered, SUM(t.held) AS recognised
    FROM taken t
    CROSS JOIN member c
    WHERE c.year = t.year AND c.unit_id = t.unit_id
    GROUP BY t.first_day, c.year, c.commune_id)
SELECT 'recognition.registered', p.unit_id, p.first_day, 1000
FROM taken t JOIN place p ON p.unit_id = t.unit_id AND p.first_day = t.first_day
UNION ALL
SELECT 'recognition.recognised', p.unit_id, p.first_day, 1000
FROM taken t JOIN place p ON p.unit_id = t.unit_id AND p.first_day = t.first_day
WHERE t.held = 1
UNION ALL
SELECT 'recognition.communes', p.unit_id, p.first_day, 1000
FROM month m
JOIN member c ON c.year = m.year AND c.position = 1
JOIN place p ON p.unit_id = c.unit_id AND p.first_day = m.first_day
LEFT JOIN commune n ON n.first_day = m.first_day AND n.commune_id = c.commune_id
LEFT JOIN own_rule r ON r.year = m.year AND r.commune_id = c.commune_id AND r.position = 1
WHERE COALESCE(n.recognised, 0) >= (c.villages * COALESCE(r.village_percent, 70) + 99) / 100
    AND (COALESCE(n.registered, 0) >= c.villages OR NOT COALESCE(r.all_villages_register, TRUE));

-- Sessions that were held in the month, with who came and the useful information that came of them. A village session counts in
-- each village, a meeting of several villages on the law once, at its first village.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH held AS MATERIALIZED (
    SELECT p.unit_id, p.first_day, x.kind,
        SUM(CASE WHEN x.kind = 1 OR x.joint_id IS NULL OR x.joint_id = x.id THEN 1 ELSE 0 END) AS sessions,
        SUM(COALESCE(x.attendance, 0)) AS attendance,
        SUM(COALESCE(x.useful_information, 0)) AS information
    FROM cmp_session x
    CROSS JOIN place p
    WHERE x.state IN (3, 4) AND p.unit_id = x.unit_id AND p.first_day <= x.day AND p.last_day >= x.day
    GROUP BY p.first_day, p.unit_id, x.kind)
SELECT CASE kind WHEN 1 THEN 'mobilisation.village_sessions' ELSE 'legal_education.sessions' END, unit_id, first_day, 1000 * sessions
FROM held WHERE sessions <> 0
UNION ALL
SELECT CASE kind WHEN 1 THEN 'mobilisation.attendances' ELSE 'legal_education.attendances' END, unit_id, first_day, 1000 * attendance
FROM held WHERE attendance <> 0
UNION ALL
SELECT CASE kind WHEN 1 THEN 'mobilisation.useful_information' ELSE 'legal_education.useful_information' END,
    unit_id, first_day, 1000 * information
FROM held WHERE information <> 0;

-- Incidents that were handled in the month: all, by outcome, the subjects of the first two outcomes, and those where people helped.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH handled AS MATERIALIZED (
    SELECT p.unit_id, p.first_day, x.outcome, SUM(x.cases) AS cases, SUM(x.subjects) AS subjects, SUM(x.helped) AS helped
    FROM inc_incident_count x
    JOIN place p ON p.unit_id = x.unit_id AND p.first_day = x.month
    GROUP BY p.first_day, p.unit_id, x.outcome)
SELECT 'incidents.handled', unit_id, first_day, 1000 * SUM(cases) FROM handled GROUP BY first_day, unit_id HAVING SUM(cases) <> 0
UNION ALL
SELECT 'incidents.helped', unit_id, first_day, 1000 * SUM(helped) FROM handled GROUP BY first_day, unit_id HAVING SUM(helped) <> 0
UNION ALL
SELECT
    CASE outcome
        WHEN 1 THEN 'incidents.criminal'
        WHEN 2 THEN 'incidents.administrative'
        WHEN 3 THEN 'incidents.other'
        ELSE 'incidents.not_stated'
    END,
    unit_id, first_day, 1000 * cases
FROM handled WHERE cases <> 0
UNION ALL
SELECT CASE outcome WHEN 1 THEN 'incidents.criminal_subjects' ELSE 'incidents.administrative_subjects' END,
    unit_id, first_day, 1000 * subjects
FROM handled WHERE outcome IN (1, 2) AND subjects <> 0;

-- Mediation cases that were received in the month, and those that ended in it, by how they ended.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT 'mediation.cases', p.unit_id, p.first_day, 1000 * COUNT(*)
FROM med_mediation_case x
CROSS JOIN place p
WHERE x.cancel_reason IS NULL AND p.unit_id = x.unit_id AND p.first_day <= x.received_on AND p.last_day >= x.received_on
GROUP BY p.first_day, p.unit_id
UNION ALL
SELECT
    CASE x.result
        WHEN 1 THEN 'mediation.settled'
        WHEN 2 THEN 'mediation.not_settled'
        WHEN 3 THEN 'mediation.referred'
        ELSE 'mediation.withdrawn'
    END,
    p.unit_id, p.first_day, 1000 * COUNT(*)
FROM med_mediation_case x
CROSS JOIN place p
WHERE x.cancel_reason IS NULL AND x.result IS NOT NULL AND p.unit_id = x.unit_id AND p.first_day <= x.ended_on AND p.last_day >= x.ended_on
GROUP BY p.first_day, p.unit_id, x.result;

-- Weapons and the like that were received in the month, by the kinds that are published, in their own measures. Hunting guns and
-- home-made guns are one sum.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT key, unit_id, first_day, SUM(thousandths)
FROM (
    SELECT p.unit_id, p.first_day, x.thousandths,
        CASE x.kind_id
            WHEN '0E6B1A50-0000-4000-8000-000000000001' THEN 'weapons.hunting_and_homemade_guns'
            WHEN '0E6B1A50-0000-4000-8000-000000000002' THEN 'weapons.hunting_and_homemade_guns'
            WHEN '0E6B1A50-0000-4000-8000-000000000003' THEN 'weapons.bullets'
            WHEN '0E6B1A50-0000-4000-8000-000000000004' THEN 'weapons.lead_shot'
            WHEN '0E6B1A50-0000-4000-8000-000000000005' THEN 'weapons.air_gun_pellets'
            WHEN '0E6B1A50-0000-4000-8000-000000000006' THEN 'weapons.electric_fishing_devices'
            WHEN '0E6B1A50-0000-4000-8000-000000000007' THEN 'weapons.detonators'
            WHEN '0E6B1A50-0000-4000-8000-000000000008' THEN 'weapons.gun_barrels'
            WHEN '0E6B1A50-0000-4000-8000-000000000009' THEN 'weapons.grenades'
            WHEN '0E6B1A50-0000-4000-8000-00000000000A' THEN 'weapons.grenade_casings'
            WHEN '0E6B1A50-0000-4000-8000-00000000000B' THEN 'weapons.gun_parts'
            WHEN '0E6B1A50-0000-4000-8000-00000000000C' THEN 'weapons.metal_boats'
        END AS key
    FROM wpn_item x
    CROSS JOIN place p
    WHERE NOT x.is_cancelled AND p.unit_id = x.unit_id AND p.first_day <= x.received_on AND p.last_day >= x.received_on) AS received
WHERE key IS NOT NULL
GROUP BY first_day, unit_id, key
HAVING SUM(thousandths) <> 0;

-- People who came back from prison or a like place: whose help began in the month, whose help ended in it with progress, who was
-- helped on the last day, and the reviews of these that were late then. What was kept of erased cases is added.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH there AS MATERIALIZED (
    SELECT p.unit_id, p.first_day, p.last_day, s.case_id
    FROM reh_stay s
    JOIN reh_rehabilitation_case c ON c.id = s.case_id AND c.cancel_reason IS NULL
    CROSS JOIN place p
    WHERE p.unit_id = s.village_id AND p.last_day >= s.first_day AND (s.last_day IS NULL OR p.last_day <= s.last_day)
        AND (c.ended_on IS NULL OR c.ended_on > p.last_day))
SELECT key, unit_id, first_day, 1000 * SUM(number)
FROM (
    SELECT 'rehabilitation.supported' AS key, p.unit_id, p.first_day, 1 AS number
    FROM reh_stay s
    JOIN reh_rehabilitation_case c ON c.id = s.case_id AND c.cancel_reason IS NULL
    CROSS JOIN place p
    WHERE s.is_first AND p.unit_id = s.village_id AND p.first_day <= s.first_day AND p.last_day >= s.first_day
    UNION ALL
    SELECT 'rehabilitation.progressed', p.unit_id, p.first_day, 1
    FROM reh_rehabilitation_case c
    CROSS JOIN place p
    WHERE c.cancel_reason IS NULL AND c.outcome = 1 AND p.unit_id = c.unit_id AND p.first_day <= c.ended_on AND p.last_day >= c.ended_on
    UNION ALL
    SELECT 'rehabilitation.open', unit_id, first_day, 1
    FROM there
    UNION ALL
    SELECT 'rehabilitation.overdue_reviews', t.unit_id, t.first_day, 1
    FROM there t
    JOIN reh_monthly_review r ON r.case_id = t.case_id AND r.due_on < t.last_day AND (r.written_on IS NULL OR r.written_on > t.last_day)
    UNION ALL
    SELECT f.figure, p.unit_id, p.first_day, f.number
    FROM reh_frozen_count f
    JOIN place p ON p.unit_id = f.unit_id AND p.first_day = f.month) AS one
GROUP BY first_day, unit_id, key
HAVING SUM(number) <> 0;

-- Commendations: proposals that were submitted in the month and not taken back; those that were decided in it and stand, in all,
-- by who receives them, and by the level that awards, which is the national form's or that of a district's own form.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
WITH awarded AS MATERIALIZED (
    SELECT p.unit_id, p.first_day,
        CASE x.recipient
            WHEN 4 THEN 'commendations.awarded_households'
            WHEN 5 THEN 'commendations.awarded_people'
            ELSE 'commendations.awarded_collectives'
        END AS recipient,
        CASE
            WHEN x.form_id = '3D7C9E20-0000-4000-8000-000000000001' OR f.level = 1 THEN 'commendations.awarded_commune'
            WHEN x.form_id IN ('3D7C9E20-0000-4000-8000-000000000002', '3D7C9E20-0000-4000-8000-000000000003') OR f.level = 2
                THEN 'commendations.awarded_district'
            WHEN x.form_id IN ('3D7C9E20-0000-4000-8000-000000000004', '3D7C9E20-0000-4000-8000-000000000005') OR f.level = 3
                THEN 'commendations.awarded_province'
            ELSE 'commendations.awarded_ministry'
        END AS level
    FROM cmd_proposal x
    CROSS JOIN place p
    LEFT JOIN cmd_award_form f ON f.id = x.form_id
    WHERE x.state IN (5, 6) AND p.unit_id = x.counted_at_id AND p.first_day <= x.decided_on AND p.last_day >= x.decided_on)
SELECT 'commendations.proposed', p.unit_id, p.first_day, 1000 * COUNT(*)
FROM cmd_proposal x
CROSS JOIN place p
WHERE x.state <> 11 AND p.unit_id = x.counted_at_id AND p.first_day <= x.submitted_on AND p.last_day >= x.submitted_on
GROUP BY p.first_day, p.unit_id
UNION ALL
SELECT 'commendations.awarded', unit_id, first_day, 1000 * COUNT(*) FROM awarded GROUP BY first_day, unit_id
UNION ALL
SELECT recipient, unit_id, first_day, 1000 * COUNT(*) FROM awarded GROUP BY first_day, unit_id, recipient
UNION ALL
SELECT level, unit_id, first_day, 1000 * COUNT(*) FROM awarded GROUP BY first_day, unit_id, level;

-- Totals of earlier months that were entered by hand, in the last month that they stand for, for the figures that take them.
INSERT INTO hand_figure (key, unit_id, first_day, thousandths)
SELECT t.figure_key, p.unit_id, p.first_day, SUM(t.thousandths)
FROM platform_past_total t
JOIN place p ON p.unit_id = t.unit_id AND p.first_day = t.to_month
WHERE t.figure_key IN (
    'incidents.handled', 'incidents.criminal', 'incidents.criminal_subjects', 'incidents.administrative',
    'incidents.administrative_subjects', 'incidents.other', 'incidents.not_stated', 'incidents.helped',
    'mediation.cases', 'mediation.settled', 'mediation.not_settled', 'mediation.referred', 'mediation.withdrawn',
    'weapons.hunting_and_homemade_guns', 'weapons.bullets', 'weapons.lead_shot', 'weapons.air_gun_pellets',
    'weapons.electric_fishing_devices', 'weapons.detonators', 'weapons.gun_barrels', 'weapons.grenades',
    'weapons.grenade_casings', 'weapons.gun_parts', 'weapons.metal_boats')
GROUP BY p.first_day, p.unit_id, t.figure_key
HAVING SUM(t.thousandths) <> 0
ON CONFLICT (first_day, unit_id, key) DO UPDATE SET thousandths = hand_figure.thousandths + excluded.thousandths;

COMMIT;
