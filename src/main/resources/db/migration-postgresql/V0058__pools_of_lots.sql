-- A pool is its book's alone, and units are in lots or in the pool, never in both. The H2 twin of this file has the same name.

CREATE INDEX lot_event_from_lot ON lot_event (from_lot_id) WHERE from_lot_id IS NOT NULL;
CREATE TRIGGER lot_refers_to_book AFTER INSERT ON lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('book', 'pool_of_book_id', 'id', 'entity_id', 'entity_id');
CREATE TRIGGER lot_event_refers_to_lot AFTER INSERT ON lot_event REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('lot', 'from_lot_id', 'id');
CREATE TRIGGER lot_stays_a_pool BEFORE UPDATE OF pool_of_book_id ON lot FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Most books have no pool: then nothing is looked at
CREATE FUNCTION lot_position_is_of_lots_or_a_pool() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong RECORD;
BEGIN
  SELECT a.lot_id, a.book_id INTO wrong FROM added a JOIN lot l ON l.id = a.lot_id
   WHERE l.pool_of_book_id <> a.book_id LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'lot_position_is_of_lots_or_a_pool: pool % is not one of book %', wrong.lot_id, wrong.book_id USING ERRCODE = 'check_violation';
  END IF;
  SELECT p.asset_id, h.book_id INTO wrong FROM (SELECT DISTINCT book_id FROM added) b JOIN lot p ON p.pool_of_book_id = b.book_id
    JOIN lot_position h ON h.book_id = b.book_id AND h.lot_id = p.id AND h.quantity > 0
   WHERE EXISTS (SELECT 1 FROM lot_position f JOIN lot l ON l.id = f.lot_id
     WHERE f.book_id = b.book_id AND f.quantity > 0 AND l.asset_id = p.asset_id AND l.pool_of_book_id IS NULL) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'lot_position_is_of_lots_or_a_pool: book % holds units of asset % in a pool and in lots', wrong.book_id, wrong.asset_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER lot_position_is_of_lots_or_a_pool_when_added AFTER INSERT ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION lot_position_is_of_lots_or_a_pool();
CREATE TRIGGER lot_position_is_of_lots_or_a_pool_when_changed AFTER UPDATE ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION lot_position_is_of_lots_or_a_pool();
CREATE TRIGGER pooled_units_only_grow BEFORE UPDATE OR DELETE ON pooled_units FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER pooled_units_are_not_emptied BEFORE TRUNCATE ON pooled_units EXECUTE FUNCTION refuse_change();
