-- What is withdrawn stays in the books and gives its name free for a successor: names are unique among what is in force.
-- A null is equal to nothing, so that any number of withdrawn ones share a name. The PostgreSQL twin of this file has the same name.

ALTER TABLE lot ADD COLUMN code_in_force VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN withdrawn THEN NULL ELSE code END);
ALTER TABLE lot ADD CONSTRAINT lot_code_in_force_is_unique UNIQUE (entity_id, code_in_force);
ALTER TABLE disposal ADD COLUMN reference_in_force VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN withdrawn THEN NULL ELSE reference END);
ALTER TABLE disposal ADD CONSTRAINT disposal_reference_in_force_is_unique UNIQUE (entity_id, reference_in_force);

CREATE TRIGGER withdrawn_lot_has_no_units BEFORE UPDATE ON lot FOR EACH ROW CALL 'org.ballast.operations.h2.WithdrawnLotHasNoUnits';
