-- What is posted in a month stands in the balance sheet of every later one: a month takes only what each month and each fiscal
-- year from its own on takes. Months are locked in the order of their fiscal year and opened again from the last one back. What
-- was locked before stays as it is. The H2 twin of this file has the same name.

CREATE OR REPLACE FUNCTION journal_entry_is_in_an_open_period() RETURNS trigger LANGUAGE plpgsql AS $$
-- Months of few books are locked: the rows are read once for their months, which are looked up once each
DECLARE
  wrong RECORD;
BEGIN
  SELECT a.month, p.starts_on, p.state INTO wrong
    FROM (SELECT DISTINCT book_id, CAST(date_trunc('month', posted_on) AS DATE) AS month, purpose FROM added) a
    JOIN accounting_period p ON p.book_id = a.book_id AND p.starts_on >= a.month
   WHERE p.state = 'HARD_LOCKED' OR (p.state = 'SOFT_LOCKED' AND a.purpose NOT IN ('ADJUSTING', 'CLOSING'))
   ORDER BY p.starts_on LIMIT 1;
  IF FOUND AND wrong.starts_on = wrong.month THEN
    RAISE EXCEPTION 'PERIOD_LOCKED: the month from % is %', wrong.starts_on, wrong.state USING ERRCODE = 'check_violation';
  ELSIF FOUND THEN
    RAISE EXCEPTION 'PERIOD_LOCKED: the month from % is before that from %, which is %', wrong.month, wrong.starts_on, wrong.state
      USING ERRCODE = 'check_violation';
  END IF;
  SELECT y.fiscal_year INTO wrong FROM (SELECT DISTINCT book_id, fiscal_year FROM added WHERE purpose <> 'CLOSING') a
    JOIN ledger_year y ON y.book_id = a.book_id AND y.fiscal_year >= a.fiscal_year
   WHERE y.closed_by IS NOT NULL ORDER BY y.fiscal_year LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'PERIOD_LOCKED: the fiscal year % is closed', wrong.fiscal_year USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION accounting_period_moves_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  states CONSTANT VARCHAR(16)[] := ARRAY['OPEN', 'SOFT_LOCKED', 'HARD_LOCKED'];
  own INTEGER := array_position(states, NEW.state);
  other DATE;
BEGIN
  IF TG_OP = 'UPDATE' AND own < array_position(states, OLD.state) THEN
    SELECT MAX(p.starts_on) INTO other FROM accounting_period p
     WHERE p.book_id = NEW.book_id AND p.starts_on > NEW.starts_on AND array_position(states, p.state) > own;
    IF other IS NOT NULL THEN
      RAISE EXCEPTION 'the month from % is opened again after that from %', NEW.starts_on, other USING ERRCODE = 'check_violation';
    END IF;
  ELSE
    SELECT MIN(p.starts_on) INTO other FROM accounting_period p JOIN book b ON b.id = p.book_id
     WHERE p.book_id = NEW.book_id AND p.starts_on < NEW.starts_on AND array_position(states, p.state) < own
       AND date_trunc('year', p.starts_on - make_interval(months => b.fiscal_year_starts_in - 1))
         = date_trunc('year', NEW.starts_on - make_interval(months => b.fiscal_year_starts_in - 1));
    IF other IS NOT NULL THEN
      RAISE EXCEPTION 'the month from % is locked after that from %', NEW.starts_on, other USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER accounting_period_begins_in_order AFTER INSERT ON accounting_period FOR EACH ROW WHEN (NEW.state <> 'OPEN') EXECUTE FUNCTION accounting_period_moves_in_order();
CREATE TRIGGER accounting_period_moves_in_order AFTER UPDATE OF state ON accounting_period FOR EACH ROW WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION accounting_period_moves_in_order();
