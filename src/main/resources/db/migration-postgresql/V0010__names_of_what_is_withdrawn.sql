-- What is withdrawn stays in the books and gives its name free for a successor: names are unique among what is in force.
-- A null is equal to nothing, so that any number of withdrawn ones share a name. The H2 twin of this file has the same name.

ALTER TABLE lot ADD COLUMN withdrawn BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE lot SET withdrawn = TRUE WHERE EXISTS (SELECT 1 FROM lot_event e WHERE e.lot_id = lot.id AND e.kind = 'CORRECT');
ALTER TABLE lot ADD CONSTRAINT lot_withdrawn_has_no_units CHECK (NOT withdrawn OR remaining_quantity = 0);
ALTER TABLE lot ADD COLUMN code_in_force VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN withdrawn THEN NULL ELSE code END) STORED;
ALTER TABLE lot DROP CONSTRAINT lot_code_is_unique;
ALTER TABLE lot ADD CONSTRAINT lot_code_in_force_is_unique UNIQUE (entity_id, code_in_force);
COMMENT ON COLUMN lot.withdrawn IS 'Recorded wrongly and taken out by a compensating event and entry';

ALTER TABLE disposal ADD COLUMN reference_in_force VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN status = 'WITHDRAWN' THEN NULL ELSE reference END) STORED;
ALTER TABLE disposal DROP CONSTRAINT disposal_reference_is_unique;
ALTER TABLE disposal ADD CONSTRAINT disposal_reference_in_force_is_unique UNIQUE (entity_id, reference_in_force);
