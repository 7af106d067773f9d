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

CREATE FUNCTION journal_line_precedes_its_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = NEW.entry_id) THEN
    RAISE EXCEPTION 'journal entry % is complete: no line may be added', NEW.entry_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION journal_entry_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found RECORD;
BEGIN
  SELECT count(*) AS lines, coalesce(sum(debit), 0) AS debits, coalesce(sum(credit), 0) AS credits,
         coalesce(bool_and(entity_id = NEW.entity_id AND currency = NEW.currency AND posted_on = NEW.posted_on), FALSE) AS alike
    INTO found FROM journal_line WHERE entry_id = NEW.id;
  IF found.debits <> found.credits OR found.debits <> NEW.total OR found.lines <> NEW.line_count OR NOT found.alike THEN
    RAISE EXCEPTION 'UNBALANCED_ENTRY: entry % has % lines, debits %, credits %, total %', NEW.id, found.lines, found.debits, found.credits, NEW.total
      USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.seq > 1 AND NOT EXISTS (SELECT 1 FROM journal_entry p WHERE p.entity_id = NEW.entity_id AND p.fiscal_year = NEW.fiscal_year AND p.seq = NEW.seq - 1) THEN
    RAISE EXCEPTION 'journal sequence of entity % in % would have a gap before %', NEW.entity_id, NEW.fiscal_year, NEW.seq USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

ALTER TABLE journal_line ADD CONSTRAINT journal_line_belongs_to_an_entry FOREIGN KEY (entry_id) REFERENCES journal_entry DEFERRABLE INITIALLY DEFERRED;
CREATE TRIGGER journal_line_precedes_its_entry BEFORE INSERT ON journal_line FOR EACH ROW EXECUTE FUNCTION journal_line_precedes_its_entry();
CREATE TRIGGER journal_entry_is_whole BEFORE INSERT ON journal_entry FOR EACH ROW EXECUTE FUNCTION journal_entry_is_whole();

CREATE TRIGGER journal_entry_only_grows BEFORE UPDATE OR DELETE ON journal_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_line_only_grows BEFORE UPDATE OR DELETE ON journal_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_event_only_grows BEFORE UPDATE OR DELETE ON lot_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER impairment_test_only_grows BEFORE UPDATE OR DELETE ON impairment_test FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_decision_only_grows BEFORE UPDATE OR DELETE ON proposal_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_only_grows BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER price_bar_facts_stay BEFORE UPDATE ON price_bar FOR EACH ROW EXECUTE FUNCTION price_bar_facts_stay();
CREATE TRIGGER price_bar_stays BEFORE DELETE ON price_bar FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_entry_is_not_emptied BEFORE TRUNCATE ON journal_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_line_is_not_emptied BEFORE TRUNCATE ON journal_line EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_event_is_not_emptied BEFORE TRUNCATE ON lot_event EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event EXECUTE FUNCTION refuse_change();
