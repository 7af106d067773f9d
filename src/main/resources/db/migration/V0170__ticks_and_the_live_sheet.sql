-- Ticks of running markets: the newest of each, how many came, and the minutes of live sheets as they were sealed.

CREATE TABLE latest_tick (
  market_id BIGINT                      NOT NULL REFERENCES market,
  asset_id  BIGINT                      NOT NULL REFERENCES asset,
  currency  VARCHAR(3)                  NOT NULL,
  paid_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  price     NUMERIC(38,18)              NOT NULL,
  source    VARCHAR(64)                 NOT NULL,
  PRIMARY KEY (market_id, asset_id, currency),
  CONSTRAINT latest_tick_is_positive CHECK (price > 0)
);
COMMENT ON TABLE latest_tick IS 'The newest tick of each asset by the time at which it was paid, for a server that starts again and for the others beside it';
COMMENT ON COLUMN latest_tick.source IS 'Name of the user who sent it, or of the feed';

CREATE SEQUENCE tick_intake_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE tick_intake (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  at_minute   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  source      VARCHAR(64)                 NOT NULL,
  taken       BIGINT                      NOT NULL,
  late        BIGINT                      NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT tick_intake_counts_something CHECK (taken >= 0 AND late >= 0 AND taken + late > 0)
);
COMMENT ON TABLE tick_intake IS 'Append-only. How many ticks a source sent to one server up to a minute: those that count, and those that came late and were dropped';

CREATE TABLE live_sealing (
  id        INTEGER                     NOT NULL PRIMARY KEY,
  at_minute TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT live_sealing_is_one_row CHECK (id = 1)
);
COMMENT ON TABLE live_sealing IS 'The minute that was sealed last: whichever of several servers seals holds the row meanwhile';
INSERT INTO live_sealing (id, at_minute) VALUES (1, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00');

CREATE SEQUENCE live_seal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE live_seal (
  id                BIGINT                      NOT NULL PRIMARY KEY,
  book_id           BIGINT                      NOT NULL REFERENCES book,
  at_minute         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  as_of             TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  status            VARCHAR(8)                  NOT NULL,
  currency          VARCHAR(3)                  NOT NULL,
  digital_assets    NUMERIC(21,4)               NOT NULL,
  total_assets      NUMERIC(21,4)               NOT NULL,
  total_liabilities NUMERIC(21,4)               NOT NULL,
  equity            NUMERIC(21,4)               NOT NULL,
  solvency_ratio    NUMERIC(38,6), -- null without liabilities, and while no price counted
  inputs            VARCHAR(1000000)            NOT NULL,
  inputs_hash       VARCHAR(64)                 NOT NULL,
  price_set         VARCHAR(64)                 NOT NULL,
  previous_hash     VARCHAR(64)                 NOT NULL,
  seal_hash         VARCHAR(64)                 NOT NULL,
  CONSTRAINT live_seal_comes_once_a_minute UNIQUE (book_id, at_minute),
  CONSTRAINT live_seal_follows_one UNIQUE (book_id, previous_hash),
  CONSTRAINT live_seal_status_is_known CHECK (status IN ('LIVE', 'STALE', 'DOWN')),
  CONSTRAINT live_seal_equity_is_the_rest CHECK (equity = total_assets - total_liabilities),
  CONSTRAINT live_seal_claims_nothing_when_down CHECK (status <> 'DOWN' OR solvency_ratio IS NULL),
  CONSTRAINT live_seal_hashes_are_whole CHECK (LENGTH(inputs_hash) = 64 AND LENGTH(price_set) = 64 AND LENGTH(seal_hash) = 64 AND LENGTH(previous_hash) IN (0, 64))
);
COMMENT ON TABLE live_seal IS 'Append-only. The live sheet of each minute in which a price counted, with what it was computed from';
COMMENT ON COLUMN live_seal.inputs IS 'Canonical JSON of books, holdings, prices and rules; its SHA-256 is inputs_hash';
COMMENT ON COLUMN live_seal.previous_hash IS 'seal_hash of the one before it in its book, empty for the first';
COMMENT ON COLUMN live_seal.seal_hash IS 'SHA-256 over the canonical JSON of minute, totals, inputs_hash, price_set and previous_hash';
