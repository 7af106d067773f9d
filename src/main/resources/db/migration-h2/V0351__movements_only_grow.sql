-- What moved between wallets never changes, and both are its entity's. The PostgreSQL twin of this file has the same name.

ALTER TABLE wallet_transfer ADD FOREIGN KEY (wallet_id, entity_id) REFERENCES wallet (id, entity_id);
ALTER TABLE wallet_transfer ADD FOREIGN KEY (to_wallet_id, entity_id) REFERENCES wallet (id, entity_id);

CREATE TRIGGER wallet_transfer_only_grows BEFORE UPDATE, DELETE ON wallet_transfer FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER wallet_transfer_end_only_grows BEFORE UPDATE, DELETE ON wallet_transfer_end FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER wallet_transfer_lot_only_grows BEFORE UPDATE, DELETE ON wallet_transfer_lot FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER disposal_place_is_not_changed BEFORE UPDATE ON disposal_place FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
