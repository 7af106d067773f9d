-- What the rows of the tables that grow by files refer to. The PostgreSQL twin of this file has the same name.

ALTER TABLE price_bar ADD FOREIGN KEY (market_id) REFERENCES market;
ALTER TABLE price_bar ADD FOREIGN KEY (asset_id) REFERENCES asset;
ALTER TABLE price_bar ADD FOREIGN KEY (import_id) REFERENCES import_file;

ALTER TABLE wallet ADD CONSTRAINT wallet_has_one_entity UNIQUE (id, entity_id);
ALTER TABLE lot ADD FOREIGN KEY (wallet_id, entity_id) REFERENCES wallet (id, entity_id);
ALTER TABLE lot ADD FOREIGN KEY (asset_id) REFERENCES asset;
ALTER TABLE lot ADD FOREIGN KEY (import_id) REFERENCES import_file;

ALTER TABLE lot ADD CONSTRAINT lot_has_one_entity UNIQUE (id, entity_id);
ALTER TABLE lot_event ADD FOREIGN KEY (lot_id, entity_id) REFERENCES lot (id, entity_id);

ALTER TABLE journal_line ADD FOREIGN KEY (account) REFERENCES account;

ALTER TABLE impairment_test ADD FOREIGN KEY (run_id) REFERENCES impairment_run;
ALTER TABLE impairment_test ADD FOREIGN KEY (proposal_id) REFERENCES proposal;
ALTER TABLE impairment_test ADD FOREIGN KEY (lot_id) REFERENCES lot;
ALTER TABLE impairment_test ADD FOREIGN KEY (disposal_id) REFERENCES disposal;
ALTER TABLE impairment_test ADD FOREIGN KEY (price_bar_id) REFERENCES price_bar;
