-- Reserves: addresses of an entity, what they held at a height for the instant of a snapshot, and signatures of their keys. What is
-- said again otherwise is the next revision with its reason; the highest one is in force.

CREATE SEQUENCE reserve_address_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reserve_address (
  id        BIGINT                      NOT NULL PRIMARY KEY,
  entity_id BIGINT                      NOT NULL REFERENCES reporting_entity,
  asset_id  BIGINT                      NOT NULL REFERENCES asset,
  chain     VARCHAR(16)                 NOT NULL,
  address   VARCHAR(128)                NOT NULL,
  contract  VARCHAR(64)                 NOT NULL,
  label     VARCHAR(200)                NOT NULL,
  added_by  VARCHAR(64)                 NOT NULL,
  added_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT reserve_address_backs_one_entity UNIQUE (asset_id, chain, address),
  CONSTRAINT reserve_address_chain_is_known CHECK (chain IN ('BITCOIN', 'ETHEREUM', 'ARBITRUM', 'AVALANCHE', 'BASE', 'BNB_CHAIN', 'OPTIMISM', 'POLYGON', 'SOLANA', 'NEAR')),
  CONSTRAINT reserve_address_is_written CHECK (CHAR_LENGTH(address) >= 26)
);
CREATE INDEX reserve_address_by_entity ON reserve_address (entity_id, asset_id);
COMMENT ON TABLE reserve_address IS 'Append-only. Addresses that hold assets of an entity; each backs one entity alone';
COMMENT ON COLUMN reserve_address.address IS 'In the one form of its chain, with its checksum';
COMMENT ON COLUMN reserve_address.contract IS 'Of the token, empty of the coin of the chain';

CREATE SEQUENCE reserve_balance_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE reserve_balance (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  address_id   BIGINT                      NOT NULL REFERENCES reserve_address,
  taken_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  revision     INTEGER                     NOT NULL,
  block_height BIGINT                      NOT NULL,
  balance      NUMERIC(39)                 NOT NULL,
  encumbered   NUMERIC(39)                 NOT NULL,
  loan         NUMERIC(39)                 NOT NULL,
  origin       VARCHAR(8)                  NOT NULL,
  note         VARCHAR(500)                NOT NULL,
  import_id    BIGINT REFERENCES import_file, -- null of what came by a call or from a node
  recorded_by  VARCHAR(64)                 NOT NULL,
  recorded_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason       VARCHAR(2000)               NOT NULL,
  CONSTRAINT reserve_balance_comes_once UNIQUE (address_id, taken_at, revision),
  CONSTRAINT reserve_balance_is_in_bounds CHECK (balance >= 0 AND balance < 170141183460469231731687303715884105728),
  CONSTRAINT reserve_balance_covers_its_parts CHECK (encumbered >= 0 AND loan >= 0 AND encumbered + loan <= balance),
  CONSTRAINT reserve_balance_has_a_height CHECK (block_height BETWEEN 0 AND 999999999999999),
  CONSTRAINT reserve_balance_origin_is_known CHECK (origin IN ('FILE', 'CALL', 'NODE')),
  CONSTRAINT reserve_balance_of_a_file_names_it CHECK ((origin = 'FILE') = (import_id IS NOT NULL)),
  CONSTRAINT reserve_balance_again_says_why CHECK (revision = 1 OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE reserve_balance IS 'Append-only. What an address held at the instant of a snapshot, in the smallest unit of the asset';
COMMENT ON COLUMN reserve_balance.encumbered IS 'Of the balance: pledged or otherwise not free';
COMMENT ON COLUMN reserve_balance.loan IS 'Of the balance: borrowed';

CREATE SEQUENCE reserve_signature_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reserve_signature (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  address_id   BIGINT                      NOT NULL REFERENCES reserve_address,
  taken_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  block_height BIGINT                      NOT NULL,
  root_hash    CHAR(64)                    NOT NULL,
  message      VARCHAR(300)                NOT NULL,
  signature    VARCHAR(200)                NOT NULL,
  recorded_by  VARCHAR(64)                 NOT NULL,
  recorded_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT reserve_signature_comes_once UNIQUE (address_id, taken_at, root_hash, block_height),
  CONSTRAINT reserve_signature_has_a_height CHECK (block_height BETWEEN 0 AND 999999999999999),
  CONSTRAINT reserve_signature_is_written CHECK (CHAR_LENGTH(signature) > 0 AND CHAR_LENGTH(message) > 0)
);
COMMENT ON TABLE reserve_signature IS 'Append-only. Signatures of the keys of addresses, checked when they came';
COMMENT ON COLUMN reserve_signature.root_hash IS 'Of the tree of liabilities that the message names, in hex';

ALTER TABLE import_file DROP CONSTRAINT import_file_kind_is_known;
ALTER TABLE import_file ADD CONSTRAINT import_file_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS', 'PRICES', 'RATES', 'POSITIONS', 'CLOSES', 'CASH_MOVEMENTS', 'MARKS', 'VENUE', 'DUE_DATES', 'RELEASES', 'LIABILITIES', 'RESERVES'));
