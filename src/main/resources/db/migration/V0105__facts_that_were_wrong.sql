-- A lot or a disposal that is in the books and was found wrong is undone by mirrors in every book. It stays, says so, and gives its
-- name free for the right one, which is recorded in its place.

ALTER TABLE disposal_posting ADD COLUMN reversal_entry_id BIGINT; -- null unless it was undone after it was posted
ALTER TABLE disposal_posting ADD COLUMN reversed_on DATE; -- as reversal_entry_id
ALTER TABLE disposal_posting DROP CONSTRAINT disposal_posting_status_is_known;
ALTER TABLE disposal_posting ADD CONSTRAINT disposal_posting_status_is_known CHECK (status IN ('AWAITING_TEST', 'POSTED', 'WITHDRAWN', 'LEFT_OUT', 'REVERSED'));
ALTER TABLE disposal_posting DROP CONSTRAINT disposal_posting_posted_has_entry;
ALTER TABLE disposal_posting ADD CONSTRAINT disposal_posting_posted_has_entry CHECK ((status IN ('POSTED', 'REVERSED')) = (entry_id IS NOT NULL));
ALTER TABLE disposal_posting ADD CONSTRAINT disposal_posting_reversed_has_mirror CHECK ((status = 'REVERSED') = (reversal_entry_id IS NOT NULL) AND (reversal_entry_id IS NULL) = (reversed_on IS NULL));
ALTER TABLE disposal_posting DROP CONSTRAINT disposal_posting_without_test_says_why;
ALTER TABLE disposal_posting ADD CONSTRAINT disposal_posting_without_test_says_why CHECK ((untested_reason IS NULL) = (untested_by IS NULL) AND (untested_by IS NULL OR status IN ('POSTED', 'REVERSED')));
COMMENT ON COLUMN disposal_posting.status IS 'AWAITING_TEST: quantity reserved; posted once the lots are tested up to the disposal (test before disposal). LEFT_OUT: the book was closed before. REVERSED: posted, then undone by a mirror entry';
COMMENT ON COLUMN disposal_posting.reversal_entry_id IS 'The mirror of its entry';
COMMENT ON COLUMN disposal_posting.reversed_on IS 'The day that the mirror counts for: the books show the disposal until the day before';
COMMENT ON COLUMN disposal.withdrawn IS 'Taken back before any book posted it, or undone in every book that had';

ALTER TABLE lot ADD COLUMN replaced_by BIGINT REFERENCES lot; -- null unless it was wrong and the right one was recorded in its place
ALTER TABLE lot ADD CONSTRAINT lot_replaces_one_lot UNIQUE (replaced_by);
ALTER TABLE lot ADD CONSTRAINT lot_replaced_is_withdrawn CHECK (replaced_by IS NULL OR (withdrawn AND replaced_by <> id));
COMMENT ON COLUMN lot.replaced_by IS 'The right version, recorded as this one was undone';
ALTER TABLE disposal ADD COLUMN replaced_by BIGINT REFERENCES disposal; -- as of a lot; also of one that was undone only because it rested on what was wrong
ALTER TABLE disposal ADD CONSTRAINT disposal_replaces_one_disposal UNIQUE (replaced_by);
ALTER TABLE disposal ADD CONSTRAINT disposal_replaced_is_withdrawn CHECK (replaced_by IS NULL OR (withdrawn AND replaced_by <> id));
COMMENT ON COLUMN disposal.replaced_by IS 'The same disposal as it was recorded again when this one was undone';
