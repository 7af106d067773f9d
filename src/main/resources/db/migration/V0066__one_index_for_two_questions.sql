-- What was measured once, and what was measured of a lot, are told by one index: each measurement is written into one fewer.
-- Those of a run are found by measurement_of_run_in_order (V0030).
ALTER TABLE measurement DROP CONSTRAINT measurement_comes_once;
ALTER TABLE measurement ADD CONSTRAINT measurement_comes_once UNIQUE (lot_id, run_id, segment);
DROP INDEX measurement_of_lot;
