-- A further book is closed for good; the primary one never is.

ALTER TABLE book ADD CONSTRAINT book_primary_stays_open CHECK (closed_on IS NULL OR primary_of IS NULL);
COMMENT ON COLUMN book.closed_on IS 'Last posting day that it took: since it stands here no entry comes in, whatever its day, which a trigger checks';

ALTER TABLE disposal_posting DROP CONSTRAINT disposal_posting_status_is_known;
ALTER TABLE disposal_posting ADD CONSTRAINT disposal_posting_status_is_known CHECK (status IN ('AWAITING_TEST', 'POSTED', 'WITHDRAWN', 'LEFT_OUT'));
COMMENT ON COLUMN disposal_posting.status IS 'AWAITING_TEST: quantity reserved; posted once the lots are tested up to the disposal (test before disposal). LEFT_OUT: the book was closed before';
