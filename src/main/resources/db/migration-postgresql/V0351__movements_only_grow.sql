-- What moved between wallets never changes, and both are its entity's. The H2 twin of this file has the same name.

CREATE TRIGGER wallet_transfer_refers_to_wallet AFTER INSERT ON wallet_transfer REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('wallet', 'wallet_id', 'id', 'entity_id', 'entity_id');
CREATE TRIGGER wallet_transfer_refers_to_its_end AFTER INSERT ON wallet_transfer REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('wallet', 'to_wallet_id', 'id', 'entity_id', 'entity_id');

CREATE TRIGGER wallet_transfer_only_grows BEFORE UPDATE OR DELETE ON wallet_transfer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_transfer_is_not_emptied BEFORE TRUNCATE ON wallet_transfer EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_transfer_end_only_grows BEFORE UPDATE OR DELETE ON wallet_transfer_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_transfer_end_is_not_emptied BEFORE TRUNCATE ON wallet_transfer_end EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_transfer_lot_only_grows BEFORE UPDATE OR DELETE ON wallet_transfer_lot FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_transfer_lot_is_not_emptied BEFORE TRUNCATE ON wallet_transfer_lot EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_place_is_not_changed BEFORE UPDATE ON disposal_place FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_place_is_not_emptied BEFORE TRUNCATE ON disposal_place EXECUTE FUNCTION refuse_change();
