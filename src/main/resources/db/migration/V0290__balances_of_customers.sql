-- What customers are owed: snapshots of one asset at one instant, with one row an account, and further versions of them.

CREATE SEQUENCE liability_snapshot_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE liability_snapshot (
  id                BIGINT                      NOT NULL PRIMARY KEY,
  entity_id         BIGINT                      NOT NULL REFERENCES reporting_entity,
  asset_id          BIGINT                      NOT NULL REFERENCES asset,
  taken_at          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  version           INTEGER                     NOT NULL,
  after_version     INTEGER, -- null of the first of an instant
  accounts          INTEGER                     NOT NULL,
  total             NUMERIC(39)                 NOT NULL,
  negative_accounts INTEGER                     NOT NULL,
  negative_total    NUMERIC(39)                 NOT NULL,
  rows_hash         CHAR(64)                    NOT NULL,
  reason            VARCHAR(1000)               NOT NULL,
  import_id         BIGINT                      NOT NULL REFERENCES import_file,
  recorded_by       VARCHAR(64)                 NOT NULL,
  recorded_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT liability_snapshot_is_known_once UNIQUE (entity_id, asset_id, taken_at, version),
  CONSTRAINT liability_snapshot_corrects_the_one_before FOREIGN KEY (entity_id, asset_id, taken_at, after_version) REFERENCES liability_snapshot (entity_id, asset_id, taken_at, version),
  CONSTRAINT liability_snapshot_follows_without_a_gap CHECK ((version = 1 AND after_version IS NULL) OR (version > 1 AND after_version = version - 1)),
  CONSTRAINT liability_snapshot_says_why_it_corrects CHECK ((version = 1) = (CHAR_LENGTH(reason) = 0)),
  CONSTRAINT liability_snapshot_has_accounts CHECK (accounts >= 0 AND negative_accounts >= 0 AND accounts + negative_accounts > 0),
  CONSTRAINT liability_snapshot_total_is_in_range CHECK (total BETWEEN 0 AND 170141183460469231731687303715884105727),
  CONSTRAINT liability_snapshot_negative_total_is_in_range CHECK (negative_total BETWEEN -170141183460469231731687303715884105727 AND 0)
);
COMMENT ON TABLE liability_snapshot IS 'Append-only. What customers of an entity were owed in an asset at an instant; the latest version counts. Its rows come before it, and it is checked as a whole when it comes';
COMMENT ON COLUMN liability_snapshot.taken_at IS 'To the millisecond';
COMMENT ON COLUMN liability_snapshot.total IS 'Of balances of zero and more, in the smallest unit of the asset';
COMMENT ON COLUMN liability_snapshot.negative_total IS 'Of balances below zero, which are no liabilities';
COMMENT ON COLUMN liability_snapshot.rows_hash IS 'SHA-256 over account hashes and balances in the order of the hashes';

CREATE SEQUENCE customer_balance_seq START WITH 10000 INCREMENT BY 10000;
CREATE TABLE customer_balance (
  id           BIGINT         NOT NULL PRIMARY KEY,
  snapshot_id  BIGINT         NOT NULL,
  account_hash CHAR(32)       NOT NULL,
  account      VARCHAR(65535) NOT NULL,
  balance      NUMERIC(39)    NOT NULL,
  import_line  INTEGER        NOT NULL,
  CONSTRAINT customer_balance_names_an_account_once UNIQUE (snapshot_id, account_hash),
  CONSTRAINT customer_balance_names_an_account CHECK (CHAR_LENGTH(account) > 0),
  CONSTRAINT customer_balance_is_in_range CHECK (balance BETWEEN -170141183460469231731687303715884105727 AND 170141183460469231731687303715884105727)
);
COMMENT ON TABLE customer_balance IS 'Append-only. The rows of a snapshot, in the order of their account hashes';
COMMENT ON COLUMN customer_balance.account_hash IS 'First 16 bytes of the SHA-256 of the account in UTF-8, hexadecimal';
COMMENT ON COLUMN customer_balance.account IS 'As the customer knows it, Unicode normal form C';
COMMENT ON COLUMN customer_balance.balance IS 'In the smallest unit of the asset, net of loans';

ALTER TABLE import_file DROP CONSTRAINT import_file_kind_is_known;
ALTER TABLE import_file ADD CONSTRAINT import_file_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS', 'PRICES', 'RATES', 'POSITIONS', 'CLOSES', 'CASH_MOVEMENTS', 'MARKS', 'VENUE', 'DUE_DATES', 'RELEASES', 'LIABILITIES'));
