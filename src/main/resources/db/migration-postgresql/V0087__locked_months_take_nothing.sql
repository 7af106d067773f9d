-- A locked month and a closed year take no entries but those that their state takes. The H2 twin of this file has the same
-- name.

CREATE FUNCTION journal_entry_is_in_an_open_period() RETURNS trigger LANGUAGE plpgsql AS $$
-- Months of few books are locked: the rows are read once for their months, which are looked up once each
DECLARE
  wrong RECORD;
BEGIN
  SELECT p.starts_on, p.state INTO wrong
    FROM (SELECT DISTINCT book_id, CAST(date_trunc('month', posted_on) AS DATE) AS month, purpose FROM added) a
    JOIN accounting_period p ON p.book_id = a.book_id AND p.starts_on = a.month
   WHERE p.state = 'HARD_LOCKED' OR (p.state = 'SOFT_LOCKED' AND a.purpose NOT IN ('ADJUSTING', 'CLOSING'))
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'PERIOD_LOCKED: the month from % is %', wrong.starts_on, wrong.state USING ERRCODE = 'check_violation';
  END IF;
  SELECT a.fiscal_year INTO wrong FROM (SELECT DISTINCT book_id, fiscal_year FROM added WHERE purpose <> 'CLOSING') a
    JOIN ledger_year y ON y.book_id = a.book_id AND y.fiscal_year = a.fiscal_year
   WHERE y.closed_by IS NOT NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'PERIOD_LOCKED: the fiscal year % is closed', wrong.fiscal_year USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER journal_entry_is_in_an_open_period AFTER INSERT ON journal_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_entry_is_in_an_open_period();
CREATE TRIGGER period_step_only_grows BEFORE UPDATE OR DELETE ON period_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_step_is_not_emptied BEFORE TRUNCATE ON period_step EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_reopening_stays BEFORE DELETE ON period_reopening FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER accounting_period_stays BEFORE DELETE ON accounting_period FOR EACH ROW EXECUTE FUNCTION refuse_change();
