-- What came in is judged by what is in the books: the same file may come again. Its bytes are kept, an import can be undone.
-- The PostgreSQL twin of this file has the same name.

ALTER TABLE import_file DROP CONSTRAINT import_file_comes_once;
CREATE INDEX import_file_by_bytes ON import_file (kind, scope, sha256);
ALTER TABLE import_file ADD COLUMN rounded INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE import_file ADD COLUMN one_digit INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE import_file ADD COLUMN confirmed INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE import_file ADD COLUMN undone_by VARCHAR(64);
ALTER TABLE import_file ADD COLUMN undone_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE import_file ADD COLUMN undo_reason VARCHAR(2000);
ALTER TABLE import_file ADD CONSTRAINT import_file_undone_is_whole CHECK (
  (undone_by IS NULL AND undone_at IS NULL AND undo_reason IS NULL)
  OR (undone_by IS NOT NULL AND undone_at IS NOT NULL AND undo_reason IS NOT NULL));
ALTER TABLE import_file ADD CONSTRAINT import_file_counts_are_not_negative CHECK (rounded >= 0 AND one_digit >= 0 AND confirmed >= 0);
COMMENT ON COLUMN import_file.sha256 IS 'Of the bytes as they came in; in corrections before V0012, of the bytes and the reason';
COMMENT ON COLUMN import_file.rounded IS 'Recorded rows with a number that was rounded half up to 18 decimals';
COMMENT ON COLUMN import_file.one_digit IS 'Recorded rows with a price that is written with one significant digit';
COMMENT ON COLUMN import_file.confirmed IS 'Recorded rows outside the market that the importer confirmed';

CREATE TABLE import_bytes (
  sha256 CHAR(64) NOT NULL PRIMARY KEY,
  gzip   BINARY LARGE OBJECT NOT NULL
);
COMMENT ON TABLE import_bytes IS 'Files as they came in, once for the same bytes; append-only';
CREATE TRIGGER import_bytes_stay BEFORE UPDATE, DELETE ON import_bytes FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';

ALTER TABLE disposal ADD COLUMN wallet_id BIGINT REFERENCES wallet; -- null where it may take units of any wallet
