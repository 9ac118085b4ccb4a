-- The months to count and the table for the numbers, with PostgreSQL's column types. Run this before figures.sql, in the same connection.

-- Compiling these short statements takes longer than running them.
SET jit = off;
SET client_min_messages = warning;

DROP TABLE IF EXISTS pg_temp.months;
DROP TABLE IF EXISTS pg_temp.place;
DROP TABLE IF EXISTS hand_figure;

CREATE TEMPORARY TABLE months (first_day date NOT NULL PRIMARY KEY, last_day date NOT NULL);

INSERT INTO months (first_day, last_day)
SELECT day::date, (day + interval '1 month' - interval '1 day')::date
FROM generate_series(timestamp '2018-06-01', timestamp '2020-05-01', interval '1 month') AS day;

CREATE TABLE hand_figure (
    key text NOT NULL,
    unit_id uuid NOT NULL,
    first_day date NOT NULL,
    thousandths bigint NOT NULL,
    PRIMARY KEY (first_day, unit_id, key));
