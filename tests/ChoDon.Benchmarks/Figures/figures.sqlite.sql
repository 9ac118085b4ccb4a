-- The months to count and the table for the numbers, with SQLite's column types. Run this before figures.sql, in the same connection.

DROP TABLE IF EXISTS temp.months;
DROP TABLE IF EXISTS temp.place;
DROP TABLE IF EXISTS hand_figure;

CREATE TEMPORARY TABLE months (first_day TEXT NOT NULL PRIMARY KEY, last_day TEXT NOT NULL);

WITH RECURSIVE month (day) AS (
    SELECT '2018-06-01'
    UNION ALL
    SELECT DATE(day, '+1 month') FROM month WHERE day < '2020-05-01')
INSERT INTO months (first_day, last_day)
SELECT day, DATE(day, '+1 month', '-1 day') FROM month;

CREATE TABLE hand_figure (
    key TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    first_day TEXT NOT NULL,
    thousandths INTEGER NOT NULL,
    PRIMARY KEY (first_day, unit_id, key)) WITHOUT ROWID;
