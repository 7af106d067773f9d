-- The same delegation given twice, as by a double click, is one: taken back, nothing of it is left in force.

ALTER TABLE delegation ADD COLUMN live_key VARCHAR(200); -- null once it was taken back, and of those of before
COMMENT ON COLUMN delegation.live_key IS 'From whom, to whom, role and days: what there may be one of that was not taken back';
ALTER TABLE delegation ADD CONSTRAINT delegation_is_given_once UNIQUE (live_key);
ALTER TABLE delegation ADD CONSTRAINT delegation_taken_back_has_no_key CHECK (ended_at IS NULL OR live_key IS NULL);
