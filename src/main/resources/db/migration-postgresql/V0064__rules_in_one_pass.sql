-- Rules that look at all rows of a statement read them once for several parents, and once a book for its currency. No rule
-- changes. The embedded database has its own (V0008, V0029).

CREATE FUNCTION refers_to_each() RETURNS trigger LANGUAGE plpgsql AS $$
-- As refers_to, for parents of which many rows share a few: their keys are read from the rows once and looked up once each.
-- Arguments: for each parent one text of its name and pairs of a column here and a column there; a null refers to nothing
DECLARE
  words  TEXT[];
  keys   TEXT[] := '{}';
  given  TEXT;
  same   TEXT;
  faults TEXT := '';
  orphan RECORD;
BEGIN
  FOR i IN 0 .. TG_NARGS - 1 LOOP
    words := string_to_array(TG_ARGV[i], ' ');
    given := '';
    same := '';
    FOR j IN 2 .. array_length(words, 1) BY 2 LOOP
      keys := array_append(keys, quote_ident(words[j]));
      given := given || format('a.%I IS NOT NULL AND ', words[j]);
      same := same || format(' AND p.%I = a.%I', words[j + 1], words[j]);
    END LOOP;
    faults := faults || format(' WHEN %s NOT EXISTS (SELECT 1 FROM %I p WHERE TRUE%s) THEN %L', given, words[1], same, words[1]);
  END LOOP;
  EXECUTE format('SELECT o.parent, o.keys FROM (SELECT CASE%s END AS parent, a::text AS keys FROM (SELECT DISTINCT %s FROM added) a) o'
      || ' WHERE o.parent IS NOT NULL LIMIT 1',
    faults, (SELECT string_agg(DISTINCT k, ', ') FROM unnest(keys) AS k)) INTO orphan;
  IF orphan.parent IS NOT NULL THEN
    RAISE EXCEPTION '% refers to a % that does not exist: %', TG_TABLE_NAME, orphan.parent, orphan.keys USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER price_bar_refers_to_market ON price_bar;
DROP TRIGGER price_bar_refers_to_asset ON price_bar;
DROP TRIGGER price_bar_refers_to_import_file ON price_bar;
CREATE TRIGGER price_bar_refers_to_each AFTER INSERT ON price_bar REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('market market_id id', 'asset asset_id id', 'import_file import_id id');

DROP TRIGGER lot_refers_to_wallet ON lot;
DROP TRIGGER lot_refers_to_asset ON lot;
DROP TRIGGER lot_refers_to_import_file ON lot;
CREATE TRIGGER lot_refers_to_each AFTER INSERT ON lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('wallet wallet_id id entity_id entity_id', 'asset asset_id id', 'import_file import_id id');

DROP TRIGGER disposal_refers_to_reporting_entity ON disposal;
DROP TRIGGER disposal_refers_to_asset ON disposal;
DROP TRIGGER disposal_refers_to_import_file ON disposal;
DROP TRIGGER disposal_refers_to_wallet ON disposal;
CREATE TRIGGER disposal_refers_to_each AFTER INSERT ON disposal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('reporting_entity entity_id id', 'asset asset_id id', 'import_file import_id id', 'wallet wallet_id id entity_id entity_id');

-- The most decimals of a book's rows are compared with its currency, not each row's; the row is looked for only where one is wrong
CREATE OR REPLACE FUNCTION amounts_fit_currency_of_book() RETURNS trigger LANGUAGE plpgsql AS $$
-- Arguments: the columns of the amounts
DECLARE
  amounts TEXT;
  wrong   TEXT;
BEGIN
  SELECT string_agg(format('min_scale(a.%I)', amount), ', ') INTO amounts FROM unnest(TG_ARGV) AS amount;
  EXECUTE format('SELECT b.id FROM (SELECT a.book_id, max(greatest(%s)) AS decimals FROM added a GROUP BY a.book_id) m'
      || ' JOIN book b ON b.id = m.book_id WHERE m.decimals > decimals_of(b.currency) LIMIT 1', amounts) INTO wrong;
  IF wrong IS NOT NULL THEN
    EXECUTE format('SELECT a::text FROM added a JOIN book b ON b.id = a.book_id WHERE greatest(%s) > decimals_of(b.currency) LIMIT 1', amounts) INTO wrong;
    RAISE EXCEPTION '% has more decimals than the currency of its book: %', TG_TABLE_NAME, wrong USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- The same answers; those that most books are kept in come first
CREATE OR REPLACE FUNCTION decimals_of(code CHAR(3)) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN code = 'USD' OR code = 'EUR' THEN 2
    WHEN strpos('ADP BEF BIF BYB BYR CLP DJF ESP GNF GRD ISK ITL JPY KMF KRW LUF MGF PTE PYG ROL RWF TPE TRL UGX UYI VND VUV XAF XOF XPF', code) > 0 THEN 0
    WHEN strpos('BHD IQD JOD KWD LYD OMR TND', code) > 0 THEN 3
    WHEN code = 'CLF' THEN 4
    ELSE 2
  END
$$;

-- What a lot carries changes with each disposal: with room on its page the change is written there, and no index hears of it
ALTER TABLE lot_position SET (fillfactor = 50);

-- Only what waits is looked for by its state
DROP INDEX disposal_posting_by_status;
CREATE INDEX disposal_posting_that_waits ON disposal_posting (book_id) WHERE status = 'AWAITING_TEST';
