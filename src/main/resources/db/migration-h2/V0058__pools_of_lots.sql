-- A pool is its book's alone, and units are in lots or in the pool, never in both. The PostgreSQL twin of this file has the same name.

ALTER TABLE lot ADD FOREIGN KEY (pool_of_book_id, entity_id) REFERENCES book (id, entity_id);
ALTER TABLE lot_event ADD FOREIGN KEY (from_lot_id) REFERENCES lot;

CREATE TRIGGER lot_position_is_of_lots_or_a_pool BEFORE INSERT, UPDATE ON lot_position FOR EACH ROW CALL 'org.ballast.operations.h2.LotsOrPool';
CREATE TRIGGER pooled_units_only_grow BEFORE UPDATE, DELETE ON pooled_units FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
