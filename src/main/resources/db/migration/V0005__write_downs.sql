-- The test with its frozen evidence, the proposal that comes of it, and what people decided.

CREATE SEQUENCE impairment_run_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE impairment_run (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  book_id      BIGINT                      NOT NULL REFERENCES book,
  period_start DATE                        NOT NULL,
  period_end   DATE                        NOT NULL,
  tests        INTEGER                     NOT NULL,
  total_loss   NUMERIC(19,2)               NOT NULL,
  currency     CHAR(3)                     NOT NULL,
  input_hash   CHAR(64)                    NOT NULL,
  run_by       VARCHAR(64)                 NOT NULL,
  run_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT impairment_run_period_is_not_empty CHECK (period_start < period_end),
  CONSTRAINT impairment_run_is_repeatable UNIQUE (book_id, period_start, period_end, input_hash)
);
COMMENT ON COLUMN impairment_run.period_end IS 'Exclusive, in the entity''s cut-off zone';
COMMENT ON COLUMN impairment_run.input_hash IS 'SHA-256 over the evidence of every asset tested: the same inputs are one run';

CREATE SEQUENCE proposal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE proposal (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  run_id           BIGINT                      NOT NULL REFERENCES impairment_run,
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
  amount           NUMERIC(19,2)               NOT NULL,
  currency         CHAR(3)                     NOT NULL,
  lots             INTEGER                     NOT NULL,
  evidence_hash    CHAR(64)                    NOT NULL,
  narrative        VARCHAR(4000)               NOT NULL,
  created_by       VARCHAR(64)                 NOT NULL,
  created_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  superseded_by    BIGINT REFERENCES proposal, -- null unless superseded
  entry_id         BIGINT REFERENCES journal_entry, -- null until posted
  version          BIGINT                      NOT NULL,
  CONSTRAINT proposal_kind_is_known CHECK (kind IN ('LOSS')),
  CONSTRAINT proposal_status_is_known CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED', 'APPROVED', 'POSTED')),
  CONSTRAINT proposal_is_live_once UNIQUE (live_key),
  CONSTRAINT proposal_live_has_key CHECK ((status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')) = (live_key IS NOT NULL)),
  CONSTRAINT proposal_posted_has_entry CHECK ((status = 'POSTED') = (entry_id IS NOT NULL)),
  CONSTRAINT proposal_amount_is_a_loss CHECK (amount > 0)
);
COMMENT ON COLUMN proposal.live_key IS 'book|asset|kind|period while undecided: one live proposal for each';
COMMENT ON COLUMN proposal.evidence_hash IS 'SHA-256 of the canonical JSON of the evidence; an approval binds to it';
CREATE INDEX proposal_by_book ON proposal (book_id, status, period_end);

CREATE SEQUENCE impairment_test_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE impairment_test (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  run_id           BIGINT                      NOT NULL,
  proposal_id      BIGINT, -- null where the asset had no loss and so no proposal
  lot_id           BIGINT                      NOT NULL,
  segment          INTEGER                     NOT NULL,
  disposal_id      BIGINT, -- null on the segment that ends with the period
  window_from      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  window_to        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  quantity         NUMERIC(38,18)              NOT NULL,
  carrying_before  NUMERIC(19,2)               NOT NULL,
  price            NUMERIC(38,18), -- null where the window holds no bar, as between two events of one day
  price_bar_id     BIGINT, -- as price
  priced_at        TIMESTAMP(6) WITH TIME ZONE, -- as price
  fair_value       NUMERIC(19,2), -- as price
  loss             NUMERIC(19,2)               NOT NULL,
  carrying_after   NUMERIC(19,2)               NOT NULL,
  currency         CHAR(3)                     NOT NULL,
  CONSTRAINT impairment_test_comes_once UNIQUE (run_id, lot_id, segment),
  CONSTRAINT impairment_test_loss_is_the_difference CHECK (loss >= 0 AND carrying_after = carrying_before - loss),
  CONSTRAINT impairment_test_loss_has_price CHECK (loss = 0 OR (price_bar_id IS NOT NULL AND carrying_after = fair_value))
);
COMMENT ON TABLE impairment_test IS 'Append-only. Kept also where there is no loss: the evidence that the test was done';
COMMENT ON COLUMN impairment_test.segment IS '1, 2, …: a disposal inside the period ends one segment and begins the next';
CREATE INDEX impairment_test_of_proposal ON impairment_test (proposal_id);
CREATE INDEX impairment_test_of_lot ON impairment_test (lot_id, run_id);

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
