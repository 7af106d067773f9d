-- What the rows of the tables that grow by files refer to. The H2 twin of this file has the same name.
-- A foreign key looks at each row by itself, 7 microseconds a row and key: longer than writing the row. The same rule
-- for all rows of a statement at once costs next to nothing. It holds as the parents are never deleted and keep their keys.

CREATE FUNCTION refers_to() RETURNS trigger LANGUAGE plpgsql AS $$
-- Arguments: the parent, then pairs of a column here and a column there; a null refers to nothing
DECLARE
  given  TEXT := '';
  same   TEXT := '';
  orphan TEXT;
BEGIN
  FOR i IN 1 .. TG_NARGS - 2 BY 2 LOOP
    given := given || format('a.%I IS NOT NULL AND ', TG_ARGV[i]);
    same := same || format(' AND p.%I = a.%I', TG_ARGV[i + 1], TG_ARGV[i]);
  END LOOP;
  EXECUTE format('SELECT a::text FROM added a WHERE %s NOT EXISTS (SELECT 1 FROM %I p WHERE TRUE%s) LIMIT 1', given, TG_ARGV[0], same) INTO orphan;
  IF orphan IS NOT NULL THEN
    RAISE EXCEPTION '% refers to a % that does not exist: %', TG_TABLE_NAME, TG_ARGV[0], orphan USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER price_bar_refers_to_market AFTER INSERT ON price_bar REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('market', 'market_id', 'id');
CREATE TRIGGER price_bar_refers_to_asset AFTER INSERT ON price_bar REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('asset', 'asset_id', 'id');
CREATE TRIGGER price_bar_refers_to_import_file AFTER INSERT ON price_bar REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('import_file', 'import_id', 'id');

CREATE TRIGGER lot_refers_to_wallet AFTER INSERT ON lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('wallet', 'wallet_id', 'id', 'entity_id', 'entity_id');
CREATE TRIGGER lot_refers_to_asset AFTER INSERT ON lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('asset', 'asset_id', 'id');
CREATE TRIGGER lot_refers_to_import_file AFTER INSERT ON lot REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('import_file', 'import_id', 'id');

CREATE TRIGGER lot_position_refers_to_lot AFTER INSERT ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('lot', 'lot_id', 'id', 'entity_id', 'entity_id');
CREATE TRIGGER lot_position_refers_to_book AFTER INSERT ON lot_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('book', 'book_id', 'id', 'entity_id', 'entity_id');
CREATE TRIGGER lot_event_refers_to_lot_position AFTER INSERT ON lot_event REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('lot_position', 'book_id', 'book_id', 'lot_id', 'lot_id');

CREATE TRIGGER impairment_test_refers_to_impairment_run AFTER INSERT ON impairment_test REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('impairment_run', 'run_id', 'id');
CREATE TRIGGER impairment_test_refers_to_proposal AFTER INSERT ON impairment_test REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('proposal', 'proposal_id', 'id');
CREATE TRIGGER impairment_test_refers_to_lot AFTER INSERT ON impairment_test REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('lot', 'lot_id', 'id');
CREATE TRIGGER impairment_test_refers_to_disposal AFTER INSERT ON impairment_test REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('disposal', 'disposal_id', 'id');
CREATE TRIGGER impairment_test_refers_to_price_bar AFTER INSERT ON impairment_test REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('price_bar', 'price_bar_id', 'id');

-- What was inserted never comes to refer to something else
CREATE TRIGGER price_bar_keeps_what_it_refers_to BEFORE UPDATE OF id, market_id, asset_id, import_id ON price_bar FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_keeps_what_it_refers_to BEFORE UPDATE OF id, wallet_id, entity_id, asset_id, import_id ON lot FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The parents stay, under their keys; none of the tables is emptied at once, which no foreign key would hinder now
CREATE TRIGGER market_stays BEFORE DELETE OR UPDATE OF id ON market FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER asset_stays BEFORE DELETE OR UPDATE OF id ON asset FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER import_file_stays BEFORE DELETE OR UPDATE OF id ON import_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_stays BEFORE DELETE OR UPDATE OF id, entity_id ON wallet FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_stays BEFORE DELETE OR UPDATE OF chart, number ON account FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER impairment_run_stays BEFORE DELETE OR UPDATE OF id ON impairment_run FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_stays BEFORE DELETE OR UPDATE OF id ON proposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_stays BEFORE DELETE OR UPDATE OF id ON disposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_posting_stays BEFORE DELETE OR UPDATE OF book_id, disposal_id ON disposal_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_position_keeps_what_it_refers_to BEFORE DELETE OR UPDATE OF book_id, lot_id, entity_id ON lot_position FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_stays BEFORE DELETE ON lot FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER market_is_not_emptied BEFORE TRUNCATE ON market EXECUTE FUNCTION refuse_change();
CREATE TRIGGER asset_is_not_emptied BEFORE TRUNCATE ON asset EXECUTE FUNCTION refuse_change();
CREATE TRIGGER import_file_is_not_emptied BEFORE TRUNCATE ON import_file EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_is_not_emptied BEFORE TRUNCATE ON wallet EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_is_not_emptied BEFORE TRUNCATE ON account EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_position_is_not_emptied BEFORE TRUNCATE ON lot_position EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lot_is_not_emptied BEFORE TRUNCATE ON lot EXECUTE FUNCTION refuse_change();
CREATE TRIGGER impairment_run_is_not_emptied BEFORE TRUNCATE ON impairment_run EXECUTE FUNCTION refuse_change();
CREATE TRIGGER impairment_test_is_not_emptied BEFORE TRUNCATE ON impairment_test EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_is_not_emptied BEFORE TRUNCATE ON proposal EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_decision_is_not_emptied BEFORE TRUNCATE ON proposal_decision EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_is_not_emptied BEFORE TRUNCATE ON disposal EXECUTE FUNCTION refuse_change();
CREATE TRIGGER price_bar_is_not_emptied BEFORE TRUNCATE ON price_bar EXECUTE FUNCTION refuse_change();
