-- What is withdrawn stays in the books and gives its name free for a successor: names are unique among what is in force.
-- A null is equal to nothing, so that any number of withdrawn ones share a name. The H2 twin of this file has the same name.

ALTER TABLE lot ADD COLUMN code_in_force VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN withdrawn THEN NULL ELSE code END) STORED;
ALTER TABLE lot ADD CONSTRAINT lot_code_in_force_is_unique UNIQUE (entity_id, code_in_force);
ALTER TABLE disposal ADD COLUMN reference_in_force VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN withdrawn THEN NULL ELSE reference END) STORED;
ALTER TABLE disposal ADD CONSTRAINT disposal_reference_in_force_is_unique UNIQUE (entity_id, reference_in_force);

CREATE FUNCTION withdrawn_lot_has_no_units() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.withdrawn AND EXISTS (SELECT 1 FROM lot_position WHERE lot_id = NEW.id AND quantity > 0) THEN
    RAISE EXCEPTION 'lot_withdrawn_has_no_units: lot % is held in a book', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER withdrawn_lot_has_no_units BEFORE UPDATE OF withdrawn ON lot FOR EACH ROW EXECUTE FUNCTION withdrawn_lot_has_no_units();
