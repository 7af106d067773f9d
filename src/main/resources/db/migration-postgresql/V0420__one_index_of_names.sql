-- Names are unique among what is in force and found by their beginning: one index does both. What is withdrawn counts beside its
-- own key, so that any number of withdrawn ones share a name. The H2 twin of this file has the same name.

ALTER TABLE lot DROP CONSTRAINT lot_code_in_force_is_unique;
ALTER TABLE lot DROP COLUMN code_in_force;
DROP INDEX lot_by_code;
CREATE UNIQUE INDEX lot_code_in_force_is_unique
    ON lot (code varchar_pattern_ops, entity_id, (CASE WHEN withdrawn THEN id ELSE 0 END));

ALTER TABLE disposal DROP CONSTRAINT disposal_reference_in_force_is_unique;
ALTER TABLE disposal DROP COLUMN reference_in_force;
DROP INDEX disposal_by_reference;
CREATE UNIQUE INDEX disposal_reference_in_force_is_unique
    ON disposal (reference varchar_pattern_ops, entity_id, (CASE WHEN withdrawn THEN id ELSE 0 END));
