-- What disclosures tell of restrictions on sale and of pledged loans stays as it was told in a locked month: nothing that holds from a
-- day in it or before it on is recorded any more, in whatever book it is locked. What was recorded before stays as it is. The H2
-- twin of this file has the same name.

CREATE FUNCTION disclosures_of_locked_months_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entity BIGINT;
  day    DATE;
  locked RECORD;
BEGIN
  IF TG_TABLE_NAME = 'pledged_loan' THEN
    entity := NEW.entity_id;
    day := NEW.valid_from;
  ELSIF TG_TABLE_NAME = 'sale_restriction' THEN
    SELECT l.entity_id INTO entity FROM lot l WHERE l.id = NEW.lot_id;
    day := NEW.from_day;
  ELSE
    SELECT l.entity_id INTO entity FROM sale_restriction r JOIN lot l ON l.id = r.lot_id WHERE r.id = NEW.restriction_id;
    day := NEW.ended_on;
  END IF;
  SELECT p.starts_on, p.state INTO locked FROM accounting_period p JOIN book b ON b.id = p.book_id
   WHERE b.entity_id = entity AND p.starts_on >= date_trunc('month', day) AND p.state <> 'OPEN'
   ORDER BY p.starts_on LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'PERIOD_LOCKED: what holds from % on is told in the month from %, which is %', day, locked.starts_on, locked.state
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER sale_restriction_is_untold BEFORE INSERT ON sale_restriction FOR EACH ROW EXECUTE FUNCTION disclosures_of_locked_months_stand();
CREATE TRIGGER sale_restriction_end_is_untold BEFORE INSERT ON sale_restriction_end FOR EACH ROW EXECUTE FUNCTION disclosures_of_locked_months_stand();
CREATE TRIGGER pledged_loan_is_untold BEFORE INSERT ON pledged_loan FOR EACH ROW EXECUTE FUNCTION disclosures_of_locked_months_stand();
