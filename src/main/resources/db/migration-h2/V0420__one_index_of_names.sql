-- The twin of the PostgreSQL file with the same name. H2 has no index over an expression: a column holds it.

ALTER TABLE lot DROP CONSTRAINT lot_code_in_force_is_unique;
ALTER TABLE lot DROP COLUMN code_in_force;
DROP INDEX lot_by_code;
ALTER TABLE lot ADD COLUMN withdrawn_id BIGINT GENERATED ALWAYS AS (CASE WHEN withdrawn THEN id ELSE 0 END);
ALTER TABLE lot ADD CONSTRAINT lot_code_in_force_is_unique UNIQUE (code, entity_id, withdrawn_id);

ALTER TABLE disposal DROP CONSTRAINT disposal_reference_in_force_is_unique;
ALTER TABLE disposal DROP COLUMN reference_in_force;
DROP INDEX disposal_by_reference;
ALTER TABLE disposal ADD COLUMN withdrawn_id BIGINT GENERATED ALWAYS AS (CASE WHEN withdrawn THEN id ELSE 0 END);
ALTER TABLE disposal ADD CONSTRAINT disposal_reference_in_force_is_unique UNIQUE (reference, entity_id, withdrawn_id);
