-- A mirror undoes one entry, once and exactly; what was corrected only grows. The PostgreSQL twin of this file has the same name.

ALTER TABLE journal_entry ADD COLUMN reverses_id BIGINT; -- null but of a mirror
COMMENT ON COLUMN journal_entry.reverses_id IS 'The entry whose mirror it is';
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_is_undone_once UNIQUE (reverses_id);
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_mirror_is_there FOREIGN KEY (reverses_id) REFERENCES journal_entry;
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_mirror_is_a_reversal CHECK (reverses_id IS NULL OR purpose = 'REVERSAL');
CREATE TRIGGER journal_entry_mirrors_exactly BEFORE INSERT ON journal_entry FOR EACH ROW CALL 'org.ballast.operations.h2.MirrorIsExact';

CREATE TRIGGER undone_source_only_grows BEFORE UPDATE, DELETE ON undone_source FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER correction_only_grows BEFORE UPDATE, DELETE ON correction FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER correction_item_only_grows BEFORE UPDATE, DELETE ON correction_item FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER correction_is_whole BEFORE INSERT ON correction FOR EACH ROW CALL 'org.ballast.operations.h2.CorrectionIsWhole';
CREATE TRIGGER correction_item_precedes_its_correction BEFORE INSERT ON correction_item FOR EACH ROW CALL 'org.ballast.operations.h2.CorrectionItemPrecedes';
