-- Balances of customers only grow, and a snapshot is whole. The H2 twin of this file has the same name.

CREATE INDEX customer_balance_below_zero ON customer_balance (snapshot_id, balance) WHERE balance < 0;

CREATE FUNCTION liability_snapshot_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told RECORD;
BEGIN
  SELECT count(*) FILTER (WHERE balance >= 0) AS accounts, coalesce(sum(balance) FILTER (WHERE balance >= 0), 0) AS total,
         count(*) FILTER (WHERE balance < 0) AS negatives, coalesce(sum(balance) FILTER (WHERE balance < 0), 0) AS negative_total
    INTO told FROM customer_balance WHERE snapshot_id = NEW.id;
  IF told.accounts <> NEW.accounts OR told.total <> NEW.total OR told.negatives <> NEW.negative_accounts OR told.negative_total <> NEW.negative_total THEN
    RAISE EXCEPTION 'snapshot of %: its rows come to % accounts with % and % with %', NEW.taken_at, told.accounts, told.total, told.negatives, told.negative_total USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER liability_snapshot_is_whole AFTER INSERT ON liability_snapshot FOR EACH ROW EXECUTE FUNCTION liability_snapshot_is_whole();

CREATE FUNCTION customer_balance_precedes_its_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM (SELECT DISTINCT snapshot_id FROM added) a JOIN liability_snapshot s ON s.id = a.snapshot_id) THEN
    RAISE EXCEPTION 'a snapshot is complete: no account may be added' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER customer_balance_precedes_its_snapshot AFTER INSERT ON customer_balance REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION customer_balance_precedes_its_snapshot();

CREATE TRIGGER liability_snapshot_only_grows BEFORE UPDATE OR DELETE ON liability_snapshot FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER customer_balance_only_grows BEFORE UPDATE OR DELETE ON customer_balance FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER liability_snapshot_is_not_emptied BEFORE TRUNCATE ON liability_snapshot EXECUTE FUNCTION refuse_change();
CREATE TRIGGER customer_balance_is_not_emptied BEFORE TRUNCATE ON customer_balance EXECUTE FUNCTION refuse_change();
