-- What all rows of a statement refer to is told by one join of them all. A query that may stop at its first row looks each row
-- up by itself, as it hopes to stop early; where nothing is wrong it never does. The keys from the least to the greatest that is
-- referred to are looked at, so that what was written together is one range of its index. No rule changes. The embedded database
-- keeps its own (V0008, V0058).

CREATE OR REPLACE FUNCTION refers_to() RETURNS trigger LANGUAGE plpgsql AS $$
-- Arguments: the parent, then pairs of a column here and a column there, keys all of them; a null refers to nothing
DECLARE
  bounds TEXT := '';
  given  TEXT := '';
  same   TEXT := '';
  keys   BIGINT[];
  orphan TEXT;
BEGIN
  FOR i IN 1 .. TG_NARGS - 2 BY 2 LOOP
    bounds := bounds || format(', min(a.%1$I), max(a.%1$I)', TG_ARGV[i]);
    given := given || format('a.%I IS NOT NULL AND ', TG_ARGV[i]);
    same := same || format(' AND p.%1$I = a.%2$I AND p.%1$I BETWEEN $1[%3$s] AND $1[%4$s]', TG_ARGV[i + 1], TG_ARGV[i], i, i + 1);
  END LOOP;
  EXECUTE format('SELECT ARRAY[%s] FROM added a', substr(bounds, 3)) INTO keys;
  IF array_position(keys, NULL) IS NOT NULL THEN
    RETURN NULL;
  END IF;
  EXECUTE format('SELECT min(a::text) FROM added a WHERE %s NOT EXISTS (SELECT 1 FROM %I p WHERE TRUE%s)', given, TG_ARGV[0], same) INTO orphan USING keys;
  IF orphan IS NOT NULL THEN
    RAISE EXCEPTION '% refers to a % that does not exist: %', TG_TABLE_NAME, TG_ARGV[0], orphan USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

-- Parents of which many rows share a few
DROP TRIGGER lot_refers_to_book ON lot;
DROP TRIGGER lot_refers_to_each ON lot;
CREATE TRIGGER lot_refers_to_each AFTER INSERT ON lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('wallet wallet_id id entity_id entity_id', 'asset asset_id id', 'import_file import_id id', 'book pool_of_book_id id entity_id entity_id');
DROP TRIGGER lot_position_refers_to_book ON lot_position;
CREATE TRIGGER lot_position_refers_to_book AFTER INSERT ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('book book_id id entity_id entity_id');
DROP TRIGGER measurement_refers_to_measurement_run ON measurement;
DROP TRIGGER measurement_refers_to_proposal ON measurement;
DROP TRIGGER measurement_refers_to_price_bar ON measurement;
CREATE TRIGGER measurement_refers_to_each AFTER INSERT ON measurement REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('measurement_run run_id id', 'proposal proposal_id id', 'price_bar price_bar_id id');

-- A rate is never deleted and keeps its key (V0046)
ALTER TABLE lot_event DROP CONSTRAINT lot_event_rate_id_fkey;
CREATE TRIGGER lot_event_refers_to_each AFTER INSERT ON lot_event REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('exchange_rate rate_id id');

-- A position has a lot of its entity, and the pool of no other book
CREATE FUNCTION lot_position_is_of_its_lot() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first_lot BIGINT;
  last_lot  BIGINT;
  wrong     RECORD;
BEGIN
  SELECT min(a.lot_id), max(a.lot_id) INTO first_lot, last_lot FROM added a;
  EXECUTE 'SELECT min(a::text) FILTER (WHERE l.id IS NULL) AS orphan, min(a::text) FILTER (WHERE l.id IS NOT NULL) AS stray'
    || ' FROM added a LEFT JOIN lot l ON l.id = a.lot_id AND l.entity_id = a.entity_id AND l.id BETWEEN $1 AND $2'
    || ' WHERE l.id IS NULL OR l.pool_of_book_id <> a.book_id' INTO wrong USING first_lot, last_lot;
  IF wrong.orphan IS NOT NULL THEN
    RAISE EXCEPTION '% refers to a lot that does not exist: %', TG_TABLE_NAME, wrong.orphan USING ERRCODE = 'foreign_key_violation';
  END IF;
  IF wrong.stray IS NOT NULL THEN
    RAISE EXCEPTION 'lot_position_is_of_lots_or_a_pool: the pool is not one of the book: %', wrong.stray USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER lot_position_refers_to_lot ON lot_position;
CREATE TRIGGER lot_position_refers_to_lot AFTER INSERT ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION lot_position_is_of_its_lot();

-- A change of what a position carries leaves it its lot and its book (V0008): only units can then be in both
CREATE OR REPLACE FUNCTION lot_position_is_of_lots_or_a_pool() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong RECORD;
BEGIN
  SELECT p.asset_id, h.book_id INTO wrong FROM (SELECT DISTINCT book_id FROM added) b JOIN lot p ON p.pool_of_book_id = b.book_id
    JOIN lot_position h ON h.book_id = b.book_id AND h.lot_id = p.id AND h.quantity > 0
   WHERE EXISTS (SELECT 1 FROM lot_position f JOIN lot l ON l.id = f.lot_id
     WHERE f.book_id = b.book_id AND f.quantity > 0 AND l.asset_id = p.asset_id AND l.pool_of_book_id IS NULL) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'lot_position_is_of_lots_or_a_pool: book % holds units of asset % in a pool and in lots', wrong.book_id, wrong.asset_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- Only pools are told apart by their book
ALTER TABLE lot DROP CONSTRAINT lot_pool_of_an_asset_is_one;
CREATE UNIQUE INDEX lot_pool_of_an_asset_is_one ON lot (pool_of_book_id, asset_id) WHERE pool_of_book_id IS NOT NULL;
