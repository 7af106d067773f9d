-- What can be held, the files that came in, and what the market said.

CREATE SEQUENCE asset_seq START WITH 100 INCREMENT BY 50;
CREATE TABLE asset (
  id                          BIGINT       NOT NULL PRIMARY KEY,
  symbol                      VARCHAR(16)  NOT NULL,
  name                        VARCHAR(100) NOT NULL,
  decimals                    INTEGER      NOT NULL,
  intangible                  BOOLEAN      NOT NULL,
  no_enforceable_rights       BOOLEAN      NOT NULL,
  on_distributed_ledger       BOOLEAN      NOT NULL,
  secured_by_cryptography     BOOLEAN      NOT NULL,
  fungible                    BOOLEAN      NOT NULL,
  not_issued_by_holder        BOOLEAN      NOT NULL,
  version                     BIGINT       NOT NULL,
  CONSTRAINT asset_symbol_is_unique UNIQUE (symbol),
  CONSTRAINT asset_decimals_fit_a_quantity CHECK (decimals BETWEEN 0 AND 18)
);
COMMENT ON TABLE asset IS 'The six flags are the scope criteria of ASC 350-60-15-1';

INSERT INTO asset (id, symbol, name, decimals, intangible, no_enforceable_rights, on_distributed_ledger, secured_by_cryptography, fungible, not_issued_by_holder, version) VALUES
  (1, 'BTC',  'Bitcoin',  8, TRUE,  TRUE,  TRUE, TRUE, TRUE, TRUE, 1),
  (2, 'ETH',  'Ether',   18, TRUE,  TRUE,  TRUE, TRUE, TRUE, TRUE, 1),
  (3, 'SOL',  'Solana',   9, TRUE,  TRUE,  TRUE, TRUE, TRUE, TRUE, 1),
  (4, 'XRP',  'XRP',      6, TRUE,  TRUE,  TRUE, TRUE, TRUE, TRUE, 1),
  (5, 'USDC', 'USD Coin', 6, FALSE, FALSE, TRUE, TRUE, TRUE, TRUE, 1);

CREATE SEQUENCE import_file_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE import_file (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  kind        VARCHAR(16)                 NOT NULL,
  scope       VARCHAR(64)                 NOT NULL,
  file_name   VARCHAR(255)                NOT NULL,
  sha256      CHAR(64)                    NOT NULL,
  data_rows   INTEGER                     NOT NULL,
  accepted    INTEGER                     NOT NULL,
  skipped     INTEGER                     NOT NULL,
  held        INTEGER                     NOT NULL,
  imported_by VARCHAR(64)                 NOT NULL,
  imported_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason      VARCHAR(2000)               NOT NULL,
  CONSTRAINT import_file_kind_is_known CHECK (kind IN ('LOTS', 'DISPOSALS', 'PRICES')),
  CONSTRAINT import_file_comes_once UNIQUE (kind, scope, sha256)
);
COMMENT ON COLUMN import_file.scope IS 'Entity code for lots and disposals, market code for prices';
COMMENT ON COLUMN import_file.sha256 IS 'Of the bytes as they came in; with corrections, of the bytes and the reason';

CREATE SEQUENCE market_seq START WITH 100 INCREMENT BY 50;
CREATE TABLE market (
  id      BIGINT       NOT NULL PRIMARY KEY,
  code    VARCHAR(32)  NOT NULL,
  name    VARCHAR(100) NOT NULL,
  version BIGINT       NOT NULL,
  CONSTRAINT market_code_is_unique UNIQUE (code)
);
INSERT INTO market (id, code, name, version) VALUES (1, 'COINBASE', 'Coinbase Exchange', 1), (2, 'KRAKEN', 'Kraken', 1), (3, 'BITSTAMP', 'Bitstamp', 1);

-- What the rows of the tables that grow by files refer to is checked by V0008
CREATE SEQUENCE price_bar_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE price_bar (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  market_id        BIGINT                      NOT NULL,
  asset_id         BIGINT                      NOT NULL,
  currency         CHAR(3)                     NOT NULL,
  opens_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  interval_seconds INTEGER                     NOT NULL,
  open_price       NUMERIC(38,18)              NOT NULL,
  high_price       NUMERIC(38,18)              NOT NULL,
  low_price        NUMERIC(38,18)              NOT NULL,
  close_price      NUMERIC(38,18)              NOT NULL,
  volume           NUMERIC(38,18)              NOT NULL,
  status           VARCHAR(16)                 NOT NULL,
  revision         INTEGER                     NOT NULL,
  superseded_by    BIGINT REFERENCES price_bar, -- null while this is the bar in force
  import_id        BIGINT, -- null for a bar keyed in by hand
  import_line      INTEGER                     NOT NULL,
  recorded_by      VARCHAR(64)                 NOT NULL,
  recorded_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  decided_by       VARCHAR(64), -- null until a held bar is decided
  decided_at       TIMESTAMP(6) WITH TIME ZONE, -- as decided_by
  reason           VARCHAR(2000)               NOT NULL,
  CONSTRAINT price_bar_comes_once UNIQUE (market_id, asset_id, currency, interval_seconds, opens_at, revision),
  CONSTRAINT price_bar_prices_are_positive CHECK (low_price > 0),
  CONSTRAINT price_bar_low_is_lowest CHECK (low_price <= open_price AND low_price <= close_price AND low_price <= high_price),
  CONSTRAINT price_bar_high_is_highest CHECK (high_price >= open_price AND high_price >= close_price),
  CONSTRAINT price_bar_volume_is_not_negative CHECK (volume >= 0),
  CONSTRAINT price_bar_interval_is_positive CHECK (interval_seconds BETWEEN 1 AND 86400),
  CONSTRAINT price_bar_status_is_known CHECK (status IN ('USABLE', 'HELD', 'CONFIRMED', 'REJECTED'))
);
COMMENT ON COLUMN price_bar.volume IS 'In units of the asset';
COMMENT ON COLUMN price_bar.status IS 'HELD: an outlier that a controller has not decided; only USABLE and CONFIRMED bars are ever used';
COMMENT ON COLUMN price_bar.import_line IS 'Line in the imported file, header = 1; 0 for a bar keyed in by hand';
CREATE INDEX price_bar_in_force ON price_bar (market_id, asset_id, currency, opens_at);
