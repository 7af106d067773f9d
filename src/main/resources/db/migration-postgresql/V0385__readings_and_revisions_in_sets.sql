-- What the readings of a margin check refer to is told by one join of them all (V0065), not row by row: nobody deletes a check, an
-- account, a snapshot or a table, or changes its key. No rule changes. The embedded database keeps its own (V0152).
ALTER TABLE margin_reading DROP CONSTRAINT margin_reading_check_id_fkey;
ALTER TABLE margin_reading DROP CONSTRAINT margin_reading_account_id_fkey;
ALTER TABLE margin_reading DROP CONSTRAINT margin_reading_snapshot_id_fkey;
ALTER TABLE margin_reading DROP CONSTRAINT margin_reading_table_id_fkey;
CREATE TRIGGER margin_reading_refers_to_each AFTER INSERT ON margin_reading REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('margin_check check_id id', 'margin_table table_id id');
CREATE TRIGGER margin_reading_refers_to_account AFTER INSERT ON margin_reading REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('trading_account', 'account_id', 'id');
CREATE TRIGGER margin_reading_refers_to_snapshot AFTER INSERT ON margin_reading REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('account_snapshot', 'snapshot_id', 'id');

-- Few positions are ever said again: which were is looked up here, and the others are not read a second time for it
CREATE INDEX account_position_said_again ON account_position (first_id, revision) WHERE revision > 1;
