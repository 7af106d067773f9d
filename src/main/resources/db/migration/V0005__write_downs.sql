-- The measurement with its frozen evidence, the proposal that comes of it, and what people decided.

CREATE SEQUENCE measurement_run_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE measurement_run (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  book_id      BIGINT                      NOT NULL REFERENCES book,
  period_start DATE                        NOT NULL,
  period_end   DATE                        NOT NULL,
  tests        INTEGER                     NOT NULL,
  total_loss   NUMERIC(21,4)               NOT NULL,
  in_income    NUMERIC(21,4)               NOT NULL,
  currency     CHAR(3)                     NOT NULL,
  input_hash   CHAR(64)                    NOT NULL,
  run_by       VARCHAR(64)                 NOT NULL,
  run_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT measurement_run_period_is_not_empty CHECK (period_start < period_end),
  CONSTRAINT measurement_run_is_repeatable UNIQUE (book_id, period_start, period_end, input_hash)
);
COMMENT ON COLUMN measurement_run.in_income IS 'What all of it would change in the income of the period, below zero an expense';
COMMENT ON COLUMN measurement_run.period_end IS 'Exclusive, in the entity''s cut-off zone';
COMMENT ON COLUMN measurement_run.input_hash IS 'SHA-256 over the evidence of every asset tested: the same inputs are one run';

CREATE SEQUENCE proposal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE proposal (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  run_id           BIGINT                      NOT NULL REFERENCES measurement_run,
  book_id          BIGINT                      NOT NULL REFERENCES book,
  asset_id         BIGINT                      NOT NULL REFERENCES asset,
  kind             VARCHAR(16)                 NOT NULL,
  period_start     DATE                        NOT NULL,
  period_end       DATE                        NOT NULL,
  model            VARCHAR(32)                 NOT NULL,
  market_id        BIGINT                      NOT NULL REFERENCES market,
  low_price_policy VARCHAR(16)                 NOT NULL,
  status           VARCHAR(16)                 NOT NULL,
  live_key         VARCHAR(120), -- null once the proposal is decided for good
  amount           NUMERIC(21,4)               NOT NULL,
  in_income        NUMERIC(21,4)               NOT NULL,
  currency         CHAR(3)                     NOT NULL,
  lots             INTEGER                     NOT NULL,
  evidence_hash    CHAR(64)                    NOT NULL,
  narrative        VARCHAR(4000)               NOT NULL,
  created_by       VARCHAR(64)                 NOT NULL,
  created_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  superseded_by    BIGINT REFERENCES proposal, -- null unless superseded
  entry_id         BIGINT REFERENCES journal_entry, -- null until posted
  version          BIGINT                      NOT NULL,
  CONSTRAINT proposal_kind_is_known CHECK (kind IN ('LOSS', 'REVERSAL', 'REMEASUREMENT', 'ADOPTION')),
  CONSTRAINT proposal_status_is_known CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED', 'APPROVED', 'POSTED')),
  CONSTRAINT proposal_is_live_once UNIQUE (live_key),
  CONSTRAINT proposal_live_has_key CHECK ((status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')) = (live_key IS NOT NULL)),
  CONSTRAINT proposal_posted_has_entry CHECK ((status = 'POSTED') = (entry_id IS NOT NULL)),
  CONSTRAINT proposal_amount_is_of_its_kind CHECK ((amount >= 0 OR kind = 'ADOPTION') AND (kind NOT IN ('LOSS', 'REVERSAL') OR amount > 0)
    AND in_income = CASE kind WHEN 'LOSS' THEN -amount WHEN 'REVERSAL' THEN amount WHEN 'ADOPTION' THEN 0 ELSE in_income END
    AND (kind <> 'REMEASUREMENT' OR in_income IN (amount, -amount)))
);
COMMENT ON COLUMN proposal.live_key IS 'book|asset|kind|period while undecided: one live proposal for each';
COMMENT ON COLUMN proposal.amount IS 'What the carrying amounts of its lots change by in sum, without a sign; of an adoption with it';
COMMENT ON COLUMN proposal.in_income IS 'What of it is income of the period, below zero an expense';
COMMENT ON COLUMN proposal.evidence_hash IS 'SHA-256 of the canonical JSON of the evidence; an approval binds to it';
CREATE INDEX proposal_by_book ON proposal (book_id, status, period_end);

CREATE SEQUENCE measurement_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE measurement (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  run_id           BIGINT                      NOT NULL,
  proposal_id      BIGINT, -- null where it changed nothing and the asset has no proposal
  lot_id           BIGINT                      NOT NULL,
  segment          INTEGER                     NOT NULL,
  disposal_id      BIGINT, -- null on the segment that ends with the period
  window_from      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  window_to        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  quantity         NUMERIC(38,18)              NOT NULL,
  kind             VARCHAR(16)                 NOT NULL,
  basis            VARCHAR(40)                 NOT NULL,
  price            NUMERIC(38,18), -- null where the window holds no bar, as between two events of one day
  price_bar_id     BIGINT, -- as price
  priced_at        TIMESTAMP(6) WITH TIME ZONE, -- as price
  market_amount    NUMERIC(21,4), -- as price
  value_in_use     NUMERIC(21,4), -- null unless it was estimated
  cap              NUMERIC(21,4), -- null under a model that gives nothing back
  cost_before      NUMERIC(21,4)               NOT NULL,
  reduction_before NUMERIC(21,4)               NOT NULL,
  value_before     NUMERIC(21,4)               NOT NULL,
  cost_change      NUMERIC(21,4)               NOT NULL,
  reduction_change NUMERIC(21,4)               NOT NULL,
  value_change     NUMERIC(21,4)               NOT NULL,
  carrying_after   NUMERIC(21,4)               NOT NULL,
  currency         CHAR(3)                     NOT NULL,
  CONSTRAINT measurement_comes_once UNIQUE (run_id, lot_id, segment),
  CONSTRAINT measurement_kind_is_known CHECK (kind IN ('NONE', 'LOSS', 'REVERSAL', 'REMEASUREMENT', 'ADOPTION')),
  CONSTRAINT measurement_basis_is_known CHECK (basis IN ('FAIR_VALUE', 'FAIR_VALUE_LESS_COSTS_OF_DISPOSAL', 'VALUE_IN_USE')),
  CONSTRAINT measurement_change_is_the_difference CHECK (carrying_after >= 0 AND carrying_after = cost_before - reduction_before + value_before + cost_change - reduction_change + value_change),
  CONSTRAINT measurement_change_is_of_its_kind CHECK (CASE kind
    WHEN 'NONE' THEN cost_change = 0 AND reduction_change = 0 AND value_change = 0
    WHEN 'LOSS' THEN cost_change = 0 AND reduction_change > 0 AND value_change = 0
    WHEN 'REVERSAL' THEN cost_change = 0 AND reduction_change < 0 AND value_change = 0 AND carrying_after <= cap
    WHEN 'REMEASUREMENT' THEN cost_change = 0 AND reduction_change = 0 AND value_change <> 0
    ELSE TRUE END),
  CONSTRAINT measurement_change_has_price CHECK (kind = 'NONE' OR (price_bar_id IS NOT NULL AND (kind = 'REVERSAL' OR carrying_after = CASE basis WHEN 'VALUE_IN_USE' THEN value_in_use ELSE market_amount END)))
);
COMMENT ON TABLE measurement IS 'Append-only. Kept also where nothing changed: the evidence that the lot was measured';
COMMENT ON COLUMN measurement.segment IS '1, 2, …: under ASC 350-30 a disposal inside the period ends one segment and begins the next';
COMMENT ON COLUMN measurement.market_amount IS 'Fair value, or fair value less costs of disposal, of the quantity at the price';
COMMENT ON COLUMN measurement.cap IS 'Carrying amount had no impairment been recognised (IAS 36.117)';
CREATE INDEX measurement_of_proposal ON measurement (proposal_id);
CREATE INDEX measurement_of_lot ON measurement (lot_id, run_id);

CREATE SEQUENCE proposal_decision_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE proposal_decision (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  proposal_id   BIGINT                      NOT NULL REFERENCES proposal,
  action        VARCHAR(24)                 NOT NULL,
  from_status   VARCHAR(16)                 NOT NULL,
  to_status     VARCHAR(16)                 NOT NULL,
  actor         VARCHAR(64)                 NOT NULL,
  at            TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  comment_text  VARCHAR(2000)               NOT NULL,
  evidence_hash CHAR(64)                    NOT NULL
);
COMMENT ON TABLE proposal_decision IS 'Append-only history of a proposal: who created, edited, submitted, returned, approved, posted';
CREATE INDEX proposal_decision_of_proposal ON proposal_decision (proposal_id, id);

CREATE TABLE idempotency_key (
  key_text     VARCHAR(200)                NOT NULL,
  user_name    VARCHAR(64)                 NOT NULL,
  request_hash CHAR(64)                    NOT NULL,
  status       INTEGER                     NOT NULL,
  media_type   VARCHAR(100)                NOT NULL,
  location     VARCHAR(500)                NOT NULL,
  body         VARCHAR(1000000)            NOT NULL,
  created_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (user_name, key_text)
);
COMMENT ON COLUMN idempotency_key.status IS 'HTTP status of the answer, 0 while the first request is being worked on';
COMMENT ON COLUMN idempotency_key.request_hash IS 'SHA-256 over method, address and body';
