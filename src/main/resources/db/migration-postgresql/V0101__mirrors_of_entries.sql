-- A mirror undoes one entry, once and exactly; what was corrected only grows. The H2 twin of this file has the same name.

ALTER TABLE journal_entry ADD COLUMN reverses_id BIGINT; -- null but of a mirror
COMMENT ON COLUMN journal_entry.reverses_id IS 'The entry whose mirror it is';
CREATE UNIQUE INDEX journal_entry_is_undone_once ON journal_entry (reverses_id) WHERE reverses_id IS NOT NULL;
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_mirror_is_there FOREIGN KEY (reverses_id) REFERENCES journal_entry;
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_mirror_is_a_reversal CHECK (reverses_id IS NULL OR purpose = 'REVERSAL');

CREATE FUNCTION journal_entry_mirrors_exactly() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong RECORD;
BEGIN
  SELECT a.id, a.reverses_id INTO wrong FROM added a JOIN journal_entry o ON o.id = a.reverses_id
   WHERE o.book_id <> a.book_id OR o.kind <> a.kind OR o.total <> a.total OR o.line_count <> a.line_count
      OR o.purpose IN ('CLOSING', 'OPENING') OR o.reverses_id IS NOT NULL OR a.posted_on < o.posted_on
      OR o.line_count <> (SELECT count(*) FROM journal_line l JOIN journal_line m ON m.entry_id = a.id AND m.line_no = l.line_no
           AND m.account = l.account AND m.currency = l.currency AND m.unit_id IS NOT DISTINCT FROM l.unit_id
           AND m.debit = l.credit AND m.credit = l.debit WHERE l.entry_id = o.id) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'UNBALANCED_ENTRY: journal entry % is no mirror of %', wrong.id, wrong.reverses_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER journal_entry_mirrors_exactly AFTER INSERT ON journal_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_mirrors_exactly();

CREATE TRIGGER undone_source_only_grows BEFORE UPDATE OR DELETE ON undone_source FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER undone_source_is_not_emptied BEFORE TRUNCATE ON undone_source EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_only_grows BEFORE UPDATE OR DELETE ON correction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_is_not_emptied BEFORE TRUNCATE ON correction EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_item_only_grows BEFORE UPDATE OR DELETE ON correction_item FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_item_is_not_emptied BEFORE TRUNCATE ON correction_item EXECUTE FUNCTION refuse_change();

CREATE FUNCTION correction_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM correction_item i WHERE i.correction_id = NEW.id) <> NEW.item_count
     OR NOT EXISTS (SELECT 1 FROM correction_item i WHERE i.correction_id = NEW.id AND i.thing_kind = NEW.thing_kind AND i.thing_id = NEW.thing_id) THEN
    RAISE EXCEPTION 'correction % has not all of its items', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER correction_is_whole AFTER INSERT ON correction FOR EACH ROW EXECUTE FUNCTION correction_is_whole();

CREATE FUNCTION correction_item_precedes_its_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM correction c WHERE c.id = NEW.correction_id) THEN
    RAISE EXCEPTION 'correction % is complete: nothing may be added', NEW.correction_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER correction_item_precedes_its_correction BEFORE INSERT ON correction_item FOR EACH ROW EXECUTE FUNCTION correction_item_precedes_its_correction();
