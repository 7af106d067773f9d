-- What the rows of the tables that grow by files refer to. The PostgreSQL twin of this file has the same name.

ALTER TABLE price_bar ADD FOREIGN KEY (market_id) REFERENCES market;
ALTER TABLE price_bar ADD FOREIGN KEY (asset_id) REFERENCES asset;
ALTER TABLE price_bar ADD FOREIGN KEY (import_id) REFERENCES import_file;

ALTER TABLE wallet ADD CONSTRAINT wallet_has_one_entity UNIQUE (id, entity_id);
ALTER TABLE lot ADD FOREIGN KEY (wallet_id, entity_id) REFERENCES wallet (id, entity_id);
ALTER TABLE lot ADD FOREIGN KEY (asset_id) REFERENCES asset;
ALTER TABLE lot ADD FOREIGN KEY (import_id) REFERENCES import_file;

ALTER TABLE lot ADD CONSTRAINT lot_has_one_entity UNIQUE (id, entity_id);
ALTER TABLE book ADD CONSTRAINT book_has_one_entity UNIQUE (id, entity_id);
ALTER TABLE lot_position ADD FOREIGN KEY (lot_id, entity_id) REFERENCES lot (id, entity_id);
ALTER TABLE lot_position ADD FOREIGN KEY (book_id, entity_id) REFERENCES book (id, entity_id);
ALTER TABLE lot_event ADD FOREIGN KEY (book_id, lot_id) REFERENCES lot_position;

ALTER TABLE impairment_test ADD FOREIGN KEY (run_id) REFERENCES impairment_run;
ALTER TABLE impairment_test ADD FOREIGN KEY (proposal_id) REFERENCES proposal;
ALTER TABLE impairment_test ADD FOREIGN KEY (lot_id) REFERENCES lot;
ALTER TABLE impairment_test ADD FOREIGN KEY (disposal_id) REFERENCES disposal;
ALTER TABLE impairment_test ADD FOREIGN KEY (price_bar_id) REFERENCES price_bar;

-- The parents stay, also while nothing refers to them
CREATE TRIGGER market_stays BEFORE DELETE ON market FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER asset_stays BEFORE DELETE ON asset FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER import_file_stays BEFORE DELETE ON import_file FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER wallet_stays BEFORE DELETE ON wallet FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER account_stays BEFORE DELETE ON account FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER impairment_run_stays BEFORE DELETE ON impairment_run FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER proposal_stays BEFORE DELETE ON proposal FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER disposal_stays BEFORE DELETE ON disposal FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER disposal_posting_stays BEFORE DELETE ON disposal_posting FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER lot_stays BEFORE DELETE ON lot FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER lot_position_stays BEFORE DELETE ON lot_position FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
