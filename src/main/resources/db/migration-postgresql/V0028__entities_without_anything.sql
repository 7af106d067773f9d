-- An entity that was set up by mistake goes with its wallets. Lots have no foreign key (V0008): a wallet that one refers
-- to stays. Whoever records lots holds the default wallet, which goes first, so that the two never pass each other. The
-- H2 twin of this file has the same name.

DROP TRIGGER wallet_stays ON wallet;
CREATE TRIGGER wallet_stays BEFORE UPDATE OF id, entity_id ON wallet FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION wallet_stays_while_lots_refer_to_it() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM lot WHERE entity_id = OLD.entity_id AND wallet_id = OLD.id) THEN
    RAISE EXCEPTION 'a lot refers to wallet %', OLD.id USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER wallet_stays_while_lots_refer_to_it BEFORE DELETE ON wallet FOR EACH ROW EXECUTE FUNCTION wallet_stays_while_lots_refer_to_it();
