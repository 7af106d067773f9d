-- The books only grow, and every entry balances. The H2 twin of this file has the same name.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION price_bar_facts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.market_id, OLD.asset_id, OLD.currency, OLD.opens_at, OLD.interval_seconds, OLD.open_price, OLD.high_price, OLD.low_price, OLD.close_price, OLD.volume, OLD.revision, OLD.import_line)
     IS DISTINCT FROM (NEW.market_id, NEW.asset_id, NEW.currency, NEW.opens_at, NEW.interval_seconds, NEW.open_price, NEW.high_price, NEW.low_price, NEW.close_price, NEW.volume, NEW.revision, NEW.import_line)
  THEN
    RAISE EXCEPTION 'price_bar is append-only: its prices never change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- Both look at all rows of a statement at once: a file of 100,000 lots is one check, not 100,000
CREATE FUNCTION journal_line_precedes_its_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  late BIGINT;
BEGIN
  SELECT a.entry_id INTO late FROM (SELECT DISTINCT entry_id FROM added) a JOIN journal_entry e ON e.id = a.entry_id LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal entry % is complete: no line may be added', late USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT a.entry_id INTO late FROM (SELECT DISTINCT entry_id FROM added) a
   WHERE NOT EXISTS (SELECT 1 FROM journal_line l WHERE l.entry_id = a.entry_id AND l.line_no = 1) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal lines of entry % do not begin with line 1', late USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION journal_entry_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong RECORD;
BEGIN
  SELECT a.id, a.total, count(l.entry_id) AS lines, coalesce(sum(l.debit), 0) AS debits, coalesce(sum(l.credit), 0) AS credits
    INTO wrong FROM added a LEFT JOIN journal_line l ON l.entry_id = a.id
   GROUP BY a.id, a.total, a.line_count, a.book_id, a.currency, a.posted_on
  HAVING coalesce(sum(l.debit), 0) <> a.total OR coalesce(sum(l.credit), 0) <> a.total OR count(l.entry_id) <> a.line_count
      OR NOT bool_and(l.book_id = a.book_id AND l.currency = a.currency AND l.posted_on = a.posted_on)
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'UNBALANCED_ENTRY: entry % has % lines, debits %, credits %, total %', wrong.id, wrong.lines, wrong.debits, wrong.credits, wrong.total
      USING ERRCODE = 'check_violation';
  END IF;
  SELECT a.id, a.fiscal_year, a.posted_on, a.currency INTO wrong FROM added a JOIN book b ON b.id = a.book_id
   WHERE a.currency <> b.currency OR a.posted_on < b.opened_on OR a.posted_on > b.closed_on OR a.fiscal_year <> EXTRACT(YEAR FROM a.posted_on)
         + CASE WHEN b.fiscal_year_starts_in > 1 AND EXTRACT(MONTH FROM a.posted_on) >= b.fiscal_year_starts_in THEN 1 ELSE 0 END
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'journal entry % of % in % in fiscal year % is not of its book', wrong.id, wrong.posted_on, wrong.currency, wrong.fiscal_year
      USING ERRCODE = 'check_violation';
  END IF;
  SELECT l.entry_id, l.line_no, l.account INTO wrong FROM added a JOIN book b ON b.id = a.book_id JOIN journal_line l ON l.entry_id = a.id
    LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account
   WHERE c.number IS NULL OR a.posted_on < c.valid_from OR a.posted_on > c.valid_to
      OR (c.kept_by <> 'NONE' AND c.kept_by IS DISTINCT FROM l.unit_kind)
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'line % of journal entry %: account % is not in the chart of its book on that day, or is kept by a unit that the line does not name', wrong.line_no, wrong.entry_id, wrong.account
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

-- Lines come before their entry; at commit it must be there. Each entry's first line asks, on behalf of all of them
CREATE FUNCTION journal_line_has_an_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = NEW.entry_id) THEN
    RAISE EXCEPTION 'journal lines of entry % have no entry', NEW.entry_id USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER journal_line_has_an_entry AFTER INSERT ON journal_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.line_no = 1) EXECUTE FUNCTION journal_line_has_an_entry();
CREATE TRIGGER journal_line_precedes_its_entry AFTER INSERT ON journal_line REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_line_precedes_its_entry();
CREATE TRIGGER journal_entry_is_whole AFTER INSERT ON journal_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_is_whole();

CREATE TRIGGER journal_entry_only_grows BEFORE UPDATE OR DELETE ON journal_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_line_only_grows BEFORE UPDATE OR DELETE ON journal_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_event_only_grows BEFORE UPDATE OR DELETE ON lot_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER measurement_only_grows BEFORE UPDATE OR DELETE ON measurement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_decision_only_grows BEFORE UPDATE OR DELETE ON proposal_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_only_grows BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER price_bar_facts_stay BEFORE UPDATE ON price_bar FOR EACH ROW EXECUTE FUNCTION price_bar_facts_stay();
CREATE TRIGGER price_bar_stays BEFORE DELETE ON price_bar FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_entry_is_not_emptied BEFORE TRUNCATE ON journal_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_line_is_not_emptied BEFORE TRUNCATE ON journal_line EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_event_is_not_emptied BEFORE TRUNCATE ON lot_event EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event EXECUTE FUNCTION refuse_change();
