-- The list of disposals is read by key, the latest first: its last page costs what the first one does.

CREATE INDEX disposal_in_order ON disposal (entity_id, disposed_at, id);
