-- A closed book takes no entries and stays closed. The H2 twin of this file has the same name.

CREATE FUNCTION journal_entry_is_in_an_open_book() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong BIGINT;
BEGIN
  SELECT a.id INTO wrong FROM added a JOIN book b ON b.id = a.book_id WHERE b.closed_on IS NOT NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal entry % is in a book that is closed', wrong USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER journal_entry_is_in_an_open_book AFTER INSERT ON journal_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_is_in_an_open_book();
CREATE TRIGGER book_stays_closed BEFORE UPDATE OF closed_on ON book FOR EACH ROW WHEN (OLD.closed_on IS NOT NULL) EXECUTE FUNCTION refuse_change();
