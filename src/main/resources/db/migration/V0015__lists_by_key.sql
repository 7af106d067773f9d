-- Lists of lots are read by key in the order of acquisition: the last page costs what the first one does.

CREATE INDEX lot_in_order ON lot (entity_id, acquired_at, id);
