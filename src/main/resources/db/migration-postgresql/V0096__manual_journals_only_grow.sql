-- What was entered by hand only grows, balances, and is in the decimals of its currency. The H2 twin of this file has the same name.

CREATE FUNCTION manual_journal_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong RECORD;
BEGIN
  SELECT count(*) AS lines, coalesce(sum(l.debit), 0) AS debits, coalesce(sum(l.credit), 0) AS credits, bool_and(l.currency = NEW.currency) AS alike
    INTO wrong FROM manual_journal_line l WHERE l.journal_id = NEW.id;
  IF wrong.lines <> NEW.line_count OR wrong.debits <> NEW.total OR wrong.credits <> NEW.total OR NOT wrong.alike THEN
    RAISE EXCEPTION 'UNBALANCED_ENTRY: manual journal % has % lines, debits %, credits %, total %', NEW.id, wrong.lines, wrong.debits, wrong.credits, NEW.total
      USING ERRCODE = 'check_violation';
  END IF;
  SELECT l.line_no, l.account INTO wrong FROM manual_journal_line l JOIN book b ON b.id = NEW.book_id
    LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account
   WHERE l.journal_id = NEW.id AND (c.number IS NULL OR c.kept_by <> 'NONE') LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'line % of manual journal %: account % is not in the chart of its book, or is kept by units', wrong.line_no, NEW.id, wrong.account
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER manual_journal_is_whole AFTER INSERT ON manual_journal FOR EACH ROW EXECUTE FUNCTION manual_journal_is_whole();

CREATE FUNCTION manual_journal_line_precedes_its_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM manual_journal j WHERE j.id = NEW.journal_id) THEN
    RAISE EXCEPTION 'manual journal % is complete: no line may be added', NEW.journal_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER manual_journal_line_precedes_its_journal BEFORE INSERT ON manual_journal_line FOR EACH ROW EXECUTE FUNCTION manual_journal_line_precedes_its_journal();

CREATE FUNCTION manual_journal_line_has_a_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM manual_journal j WHERE j.id = NEW.journal_id) THEN
    RAISE EXCEPTION 'lines of manual journal % have no journal', NEW.journal_id USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER manual_journal_line_has_a_journal AFTER INSERT ON manual_journal_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.line_no = 1) EXECUTE FUNCTION manual_journal_line_has_a_journal();

CREATE TRIGGER manual_journal_only_grows BEFORE UPDATE OR DELETE ON manual_journal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER manual_journal_line_only_grows BEFORE UPDATE OR DELETE ON manual_journal_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER manual_journal_posting_only_grows BEFORE UPDATE OR DELETE ON manual_journal_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER manual_journal_is_not_emptied BEFORE TRUNCATE ON manual_journal EXECUTE FUNCTION refuse_change();
CREATE TRIGGER manual_journal_line_is_not_emptied BEFORE TRUNCATE ON manual_journal_line EXECUTE FUNCTION refuse_change();
CREATE TRIGGER manual_journal_posting_is_not_emptied BEFORE TRUNCATE ON manual_journal_posting EXECUTE FUNCTION refuse_change();
ALTER TABLE manual_journal ADD CONSTRAINT manual_journal_amounts_fit_their_currency CHECK (min_scale(total) <= decimals_of(currency));
ALTER TABLE manual_journal_line ADD CONSTRAINT manual_journal_line_amounts_fit_their_currency CHECK (greatest(min_scale(debit), min_scale(credit)) <= decimals_of(currency));
