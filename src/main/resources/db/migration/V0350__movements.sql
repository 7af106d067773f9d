-- Movements between own wallets: units of lots lie elsewhere from then on, their lots keep code, cost and day of acquisition. And what
-- came for nothing paid, or left as a fee in kind: why a lot came, and why units left.

ALTER TABLE import_file DROP CONSTRAINT import_file_kind_is_known;
ALTER TABLE import_file ADD CONSTRAINT import_file_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS', 'MOVEMENTS', 'PRICES', 'RATES', 'POSITIONS', 'CLOSES', 'CASH_MOVEMENTS', 'MARKS', 'VENUE', 'DUE_DATES', 'RELEASES', 'LIABILITIES', 'RESERVES'));

ALTER TABLE lot ADD COLUMN origin VARCHAR(16) DEFAULT 'PURCHASE' NOT NULL;
ALTER TABLE lot ADD CONSTRAINT lot_origin_is_known CHECK (origin IN ('PURCHASE', 'REWARD', 'AIRDROP'));
COMMENT ON COLUMN lot.origin IS 'What came for nothing paid is income at its fair value, which is its cost (accounting.md 3.7)';

ALTER TABLE disposal ADD COLUMN kind VARCHAR(16) DEFAULT 'SALE' NOT NULL;
ALTER TABLE disposal ADD COLUMN note VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE disposal ADD CONSTRAINT disposal_kind_is_known CHECK (kind IN ('SALE', 'LOSS', 'FEE'));
ALTER TABLE disposal ADD CONSTRAINT disposal_brings_what_its_kind_may CHECK (CASE kind WHEN 'LOSS' THEN proceeds = 0 AND fee = 0 WHEN 'FEE' THEN fee = 0 ELSE TRUE END);
COMMENT ON COLUMN disposal.kind IS 'FEE: a network fee paid in units; proceeds are what they were worth, an expense and no cash (accounting.md 3.6)';

CREATE SEQUENCE wallet_transfer_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE wallet_transfer (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  entity_id    BIGINT                      NOT NULL REFERENCES reporting_entity,
  asset_id     BIGINT                      NOT NULL REFERENCES asset,
  reference    VARCHAR(64)                 NOT NULL,
  revision     INTEGER                     NOT NULL,
  moved_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  moved_on     DATE                        NOT NULL,
  quantity     NUMERIC(38,18)              NOT NULL,
  wallet_id    BIGINT                      NOT NULL REFERENCES wallet,
  to_wallet_id BIGINT                      NOT NULL REFERENCES wallet,
  names_lots   BOOLEAN                     NOT NULL,
  note         VARCHAR(200)                NOT NULL,
  import_id    BIGINT REFERENCES import_file, -- null for one that was keyed in
  import_line  INTEGER                     NOT NULL,
  recorded_by  VARCHAR(64)                 NOT NULL,
  recorded_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT wallet_transfer_comes_once UNIQUE (entity_id, reference, revision),
  CONSTRAINT wallet_transfer_quantity_is_positive CHECK (quantity > 0),
  CONSTRAINT wallet_transfer_goes_elsewhere CHECK (wallet_id <> to_wallet_id)
);
COMMENT ON TABLE wallet_transfer IS 'Append-only. Units that went from one own wallet to another; it posts nothing. The last revision of a reference is in force unless it has an end';
COMMENT ON COLUMN wallet_transfer.quantity IS 'Units that arrive; a fee in kind is a disposal beside it';
COMMENT ON COLUMN wallet_transfer.names_lots IS 'Its lots were named; otherwise the first acquired in the wallet go first';
CREATE INDEX wallet_transfer_of_asset ON wallet_transfer (entity_id, asset_id, moved_at);
CREATE INDEX wallet_transfer_of_import ON wallet_transfer (import_id);

CREATE TABLE wallet_transfer_end (
  transfer_id  BIGINT                      NOT NULL PRIMARY KEY REFERENCES wallet_transfer,
  reason       VARCHAR(1000)               NOT NULL,
  withdrawn_by VARCHAR(64)                 NOT NULL,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT wallet_transfer_end_says_why CHECK (CHAR_LENGTH(reason) > 0)
);
COMMENT ON TABLE wallet_transfer_end IS 'Append-only. A transfer that never was';

CREATE SEQUENCE wallet_transfer_lot_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE wallet_transfer_lot (
  id           BIGINT         NOT NULL PRIMARY KEY,
  book_id      BIGINT         NOT NULL REFERENCES book,
  transfer_id  BIGINT         NOT NULL REFERENCES wallet_transfer,
  lot_id       BIGINT         NOT NULL REFERENCES lot,
  quantity     NUMERIC(38,18) NOT NULL,
  wallet_id    BIGINT         NOT NULL REFERENCES wallet,
  to_wallet_id BIGINT         NOT NULL REFERENCES wallet,
  CONSTRAINT wallet_transfer_lot_quantity_is_positive CHECK (quantity > 0),
  CONSTRAINT wallet_transfer_lot_goes_elsewhere CHECK (wallet_id <> to_wallet_id)
);
COMMENT ON TABLE wallet_transfer_lot IS 'Append-only. Units of which lots a transfer moved in a book; where a book took over another one''s balances, those that lay elsewhere then';
CREATE INDEX wallet_transfer_lot_of_book ON wallet_transfer_lot (book_id, lot_id);
CREATE INDEX wallet_transfer_lot_of_transfer ON wallet_transfer_lot (transfer_id);

CREATE TABLE disposal_place (
  book_id     BIGINT         NOT NULL,
  disposal_id BIGINT         NOT NULL,
  lot_id      BIGINT         NOT NULL REFERENCES lot,
  wallet_id   BIGINT         NOT NULL REFERENCES wallet,
  quantity    NUMERIC(38,18) NOT NULL,
  PRIMARY KEY (book_id, disposal_id, lot_id, wallet_id),
  FOREIGN KEY (book_id, disposal_id) REFERENCES disposal_posting,
  CONSTRAINT disposal_place_quantity_is_positive CHECK (quantity > 0)
);
COMMENT ON TABLE disposal_place IS 'Units of a lot that a disposal took where they had been moved to; the others it took where the lot came into';
CREATE INDEX disposal_place_of_lot ON disposal_place (book_id, lot_id);

-- Network fees and what came for nothing paid have accounts in every chart
INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from, valid_to)
SELECT c.code, a.number, a.name, a.type, a.normal_side, a.term, a.category, a.kept_by, a.valid_from, NULL FROM account a CROSS JOIN chart c
 WHERE a.chart = 'BASIC' AND a.number IN ('4000', '6010') AND c.code <> 'BASIC'
   AND NOT EXISTS (SELECT 1 FROM account b WHERE b.chart = c.code AND b.number = a.number);
INSERT INTO account_role (chart, role, number)
SELECT a.chart, n.role, a.number FROM account a JOIN (SELECT 'NETWORK_FEES' AS role, '6010' AS number, 'EXPENSE' AS type
  UNION ALL SELECT 'REWARDS', '4000', 'INCOME') n ON n.number = a.number AND n.type = a.type
WHERE NOT EXISTS (SELECT 1 FROM account_role r WHERE r.chart = a.chart AND r.role = n.role);
