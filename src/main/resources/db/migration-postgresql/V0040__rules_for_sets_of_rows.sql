-- The rules of the tables that grow with each disposal and entry, asked once for all rows of a statement (as V0008 did for
-- those that grow by files): a foreign key looks at each row by itself, and once more where the row is changed in the
-- transaction that wrote it. No rule is given up. The embedded database keeps its foreign keys: it reads the parents from
-- its own memory.

-- asset, import_file, disposal, disposal_posting and lot are never deleted and keep their keys (V0008)
ALTER TABLE disposal
  DROP CONSTRAINT disposal_entity_id_fkey,
  DROP CONSTRAINT disposal_asset_id_fkey,
  DROP CONSTRAINT disposal_import_id_fkey,
  DROP CONSTRAINT disposal_wallet_id_fkey;
ALTER TABLE disposal_posting
  DROP CONSTRAINT disposal_posting_book_id_fkey,
  DROP CONSTRAINT disposal_posting_disposal_id_fkey;
ALTER TABLE disposal_lot
  DROP CONSTRAINT disposal_lot_lot_id_fkey,
  DROP CONSTRAINT disposal_lot_book_id_disposal_id_fkey;
ALTER TABLE journal_entry
  DROP CONSTRAINT journal_entry_book_id_fkey;

CREATE TRIGGER disposal_refers_to_reporting_entity AFTER INSERT ON disposal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('reporting_entity', 'entity_id', 'id');
CREATE TRIGGER disposal_refers_to_asset AFTER INSERT ON disposal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('asset', 'asset_id', 'id');
CREATE TRIGGER disposal_refers_to_import_file AFTER INSERT ON disposal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('import_file', 'import_id', 'id');
CREATE TRIGGER disposal_refers_to_wallet AFTER INSERT ON disposal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('wallet', 'wallet_id', 'id', 'entity_id', 'entity_id');
CREATE TRIGGER disposal_posting_refers_to_book AFTER INSERT ON disposal_posting REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('book', 'book_id', 'id');
CREATE TRIGGER disposal_posting_refers_to_disposal AFTER INSERT ON disposal_posting REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('disposal', 'disposal_id', 'id');
CREATE TRIGGER disposal_lot_refers_to_lot AFTER INSERT ON disposal_lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('lot', 'lot_id', 'id');
CREATE TRIGGER disposal_lot_refers_to_disposal_posting AFTER INSERT ON disposal_lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('disposal_posting', 'book_id', 'book_id', 'disposal_id', 'disposal_id');

-- What was inserted never comes to refer to something else
CREATE TRIGGER disposal_keeps_what_it_refers_to BEFORE UPDATE OF entity_id, asset_id, import_id, wallet_id ON disposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_lot_keeps_what_it_refers_to BEFORE UPDATE OF book_id, disposal_id, lot_id ON disposal_lot FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_posting_is_not_emptied BEFORE TRUNCATE ON disposal_posting EXECUTE FUNCTION refuse_change();

-- An entity that was set up by mistake goes with its wallets and books, while nothing refers to them (V0028)
CREATE FUNCTION stays_while_referred_to() RETURNS trigger LANGUAGE plpgsql AS $$
-- Arguments: pairs of a table and its column that refers to the id
DECLARE
  referred BOOLEAN;
BEGIN
  FOR i IN 0 .. TG_NARGS - 1 BY 2 LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE %I = $1)', TG_ARGV[i], TG_ARGV[i + 1]) INTO referred USING OLD.id;
    IF referred THEN
      RAISE EXCEPTION 'a % refers to % %', TG_ARGV[i], TG_TABLE_NAME, OLD.id USING ERRCODE = 'foreign_key_violation';
    END IF;
  END LOOP;
  RETURN OLD;
END $$;
CREATE OR REPLACE FUNCTION wallet_stays_while_lots_refer_to_it() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM lot WHERE entity_id = OLD.entity_id AND wallet_id = OLD.id) THEN
    RAISE EXCEPTION 'a lot refers to wallet %', OLD.id USING ERRCODE = 'foreign_key_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM disposal WHERE entity_id = OLD.entity_id AND wallet_id = OLD.id) THEN
    RAISE EXCEPTION 'a disposal refers to wallet %', OLD.id USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER reporting_entity_stays_while_referred_to BEFORE DELETE ON reporting_entity FOR EACH ROW EXECUTE FUNCTION stays_while_referred_to('disposal', 'entity_id');
CREATE TRIGGER book_stays_while_referred_to BEFORE DELETE ON book FOR EACH ROW EXECUTE FUNCTION stays_while_referred_to('disposal_posting', 'book_id', 'journal_entry', 'book_id');
CREATE TRIGGER reporting_entity_keeps_its_key BEFORE UPDATE OF id ON reporting_entity FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER book_keeps_its_key BEFORE UPDATE OF id ON book FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An entry whose first line comes with the statement is looked up nowhere
CREATE OR REPLACE FUNCTION journal_line_precedes_its_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  late BIGINT;
BEGIN
  SELECT a.entry_id INTO late FROM (SELECT DISTINCT entry_id FROM added) a JOIN journal_entry e ON e.id = a.entry_id LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal entry % is complete: no line may be added', late USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT a.entry_id INTO late FROM (SELECT entry_id FROM added GROUP BY entry_id HAVING min(line_no) <> 1) a
   WHERE NOT EXISTS (SELECT 1 FROM journal_line l WHERE l.entry_id = a.entry_id AND l.line_no = 1) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal lines of entry % do not begin with line 1', late USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- The lines of all entries are read once; only where something is wrong with one are they read again, for its message
CREATE OR REPLACE FUNCTION journal_entry_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  suspect BIGINT;
  wrong   RECORD;
BEGIN
  SELECT a.id INTO suspect FROM added a LEFT JOIN book b ON b.id = a.book_id LEFT JOIN journal_line l ON l.entry_id = a.id
    LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account
   GROUP BY a.id, a.total, a.line_count
  HAVING coalesce(sum(l.debit), 0) <> a.total OR coalesce(sum(l.credit), 0) <> a.total OR count(l.entry_id) <> a.line_count
      OR NOT coalesce(bool_and(l.book_id = a.book_id AND l.currency = a.currency AND l.posted_on = a.posted_on
           AND c.number IS NOT NULL AND a.posted_on >= c.valid_from AND a.posted_on <= coalesce(c.valid_to, a.posted_on)
           AND (c.kept_by = 'NONE' OR c.kept_by IS NOT DISTINCT FROM l.unit_kind)), FALSE)
   LIMIT 1;
  IF FOUND THEN
    SELECT a.id, a.total, count(l.entry_id) AS lines, coalesce(sum(l.debit), 0) AS debits, coalesce(sum(l.credit), 0) AS credits
      INTO wrong FROM added a LEFT JOIN journal_line l ON l.entry_id = a.id WHERE a.id = suspect
     GROUP BY a.id, a.total, a.line_count, a.book_id, a.currency, a.posted_on
    HAVING coalesce(sum(l.debit), 0) <> a.total OR coalesce(sum(l.credit), 0) <> a.total OR count(l.entry_id) <> a.line_count
        OR NOT bool_and(l.book_id = a.book_id AND l.currency = a.currency AND l.posted_on = a.posted_on);
    IF FOUND THEN
      RAISE EXCEPTION 'UNBALANCED_ENTRY: entry % has % lines, debits %, credits %, total %', wrong.id, wrong.lines, wrong.debits, wrong.credits, wrong.total
        USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  SELECT a.id, a.fiscal_year, a.posted_on, a.currency INTO wrong FROM added a LEFT JOIN book b ON b.id = a.book_id
   WHERE b.id IS NULL OR a.currency <> b.currency OR a.posted_on < b.opened_on OR a.posted_on > b.closed_on OR a.fiscal_year <> EXTRACT(YEAR FROM a.posted_on)
         + CASE WHEN b.fiscal_year_starts_in > 1 AND EXTRACT(MONTH FROM a.posted_on) >= b.fiscal_year_starts_in THEN 1 ELSE 0 END
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal entry % of % in % in fiscal year % is not of its book', wrong.id, wrong.posted_on, wrong.currency, wrong.fiscal_year
      USING ERRCODE = 'check_violation';
  END IF;
  IF suspect IS NOT NULL THEN
    SELECT l.line_no, l.account INTO wrong FROM added a JOIN book b ON b.id = a.book_id JOIN journal_line l ON l.entry_id = a.id
      LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account
     WHERE a.id = suspect AND (c.number IS NULL OR a.posted_on < c.valid_from OR a.posted_on > c.valid_to
        OR (c.kept_by <> 'NONE' AND c.kept_by IS DISTINCT FROM l.unit_kind))
     LIMIT 1;
    RAISE EXCEPTION 'line % of journal entry %: account % is not in the chart of its book on that day, or is kept by a unit that the line does not name', wrong.line_no, suspect, wrong.account
      USING ERRCODE = 'check_violation';
  END IF;
  SELECT a.book_id, a.fiscal_year, a.seq INTO wrong FROM added a
   WHERE a.seq > 1 AND NOT EXISTS (SELECT 1 FROM journal_entry p WHERE p.book_id = a.book_id AND p.fiscal_year = a.fiscal_year AND p.seq = a.seq - 1)
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal sequence of book % in % would have a gap before %', wrong.book_id, wrong.fiscal_year, wrong.seq USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
