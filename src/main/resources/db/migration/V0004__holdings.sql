-- Wallets, dated policies, acquisition lots with their events, disposals.

CREATE SEQUENCE wallet_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE wallet (
  id         BIGINT       NOT NULL PRIMARY KEY,
  entity_id  BIGINT       NOT NULL REFERENCES reporting_entity,
  code       VARCHAR(64)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  is_default BOOLEAN      NOT NULL,
  version    BIGINT       NOT NULL,
  CONSTRAINT wallet_code_is_unique UNIQUE (entity_id, code)
);

CREATE SEQUENCE accounting_policy_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE accounting_policy (
  id          BIGINT                      NOT NULL PRIMARY KEY,
  book_id     BIGINT                      NOT NULL REFERENCES book,
  asset_id    BIGINT                      NOT NULL REFERENCES asset,
  model       VARCHAR(32)                 NOT NULL,
  market_id   BIGINT                      NOT NULL REFERENCES market,
  cost_method VARCHAR(16)                 NOT NULL,
  valid_from  DATE                        NOT NULL,
  decided_by  VARCHAR(64)                 NOT NULL,
  decided_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT accounting_policy_is_unique UNIQUE (book_id, asset_id, valid_from),
  CONSTRAINT accounting_policy_model_is_known CHECK (model IN ('US_COST_LESS_IMPAIRMENT')),
  CONSTRAINT accounting_policy_cost_method_is_known CHECK (cost_method IN ('SPECIFIC_ID', 'FIFO'))
);
COMMENT ON COLUMN accounting_policy.cost_method IS 'ASC 350-30 keeps lots apart: averaging would merge units of account';

-- Facts, the same in every book: what was acquired, what was disposed of
CREATE SEQUENCE lot_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE lot (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  entity_id     BIGINT                      NOT NULL,
  asset_id      BIGINT                      NOT NULL,
  wallet_id     BIGINT                      NOT NULL,
  code          VARCHAR(64)                 NOT NULL,
  acquired_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  acquired_on   DATE                        NOT NULL,
  day_precision BOOLEAN                     NOT NULL,
  quantity      NUMERIC(38,18)              NOT NULL,
  cost          NUMERIC(19,2)               NOT NULL,
  fee           NUMERIC(19,2)               NOT NULL,
  currency      CHAR(3)                     NOT NULL,
  reference     VARCHAR(200)                NOT NULL,
  import_id     BIGINT, -- null for a lot keyed in by hand
  import_line   INTEGER                     NOT NULL,
  recorded_by   VARCHAR(64)                 NOT NULL,
  recorded_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  withdrawn     BOOLEAN DEFAULT FALSE       NOT NULL,
  CONSTRAINT lot_quantity_is_positive CHECK (quantity > 0),
  CONSTRAINT lot_cost_is_not_negative CHECK (cost >= 0 AND fee >= 0)
);
COMMENT ON COLUMN lot.acquired_on IS 'Day of acquired_at in the entity''s cut-off zone: the posting date';
COMMENT ON COLUMN lot.day_precision IS 'Only the day is known; acquired_at is its start in the cut-off zone';
COMMENT ON COLUMN lot.cost IS 'For the whole lot, without fee, in currency';
COMMENT ON COLUMN lot.withdrawn IS 'Recorded wrongly and taken out of every book by a compensating event and entry';
CREATE INDEX lot_of_asset ON lot (entity_id, asset_id, acquired_at, id);

CREATE SEQUENCE disposal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE disposal (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  entity_id     BIGINT                      NOT NULL REFERENCES reporting_entity,
  asset_id      BIGINT                      NOT NULL REFERENCES asset,
  reference     VARCHAR(64)                 NOT NULL,
  disposed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  disposed_on   DATE                        NOT NULL,
  quantity      NUMERIC(38,18)              NOT NULL,
  proceeds      NUMERIC(19,2)               NOT NULL,
  fee           NUMERIC(19,2)               NOT NULL,
  currency      CHAR(3)                     NOT NULL,
  import_id     BIGINT REFERENCES import_file, -- null for a disposal keyed in by hand
  import_line   INTEGER                     NOT NULL,
  recorded_by   VARCHAR(64)                 NOT NULL,
  recorded_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  withdrawn     BOOLEAN DEFAULT FALSE       NOT NULL,
  CONSTRAINT disposal_quantity_is_positive CHECK (quantity > 0),
  CONSTRAINT disposal_proceeds_are_not_negative CHECK (proceeds >= 0 AND fee >= 0)
);
COMMENT ON COLUMN disposal.proceeds IS 'Gross, before the fee, in currency';
COMMENT ON COLUMN disposal.withdrawn IS 'Taken back before any book posted it';

-- States, one for each book over the same facts
CREATE TABLE lot_position (
  book_id      BIGINT         NOT NULL,
  lot_id       BIGINT         NOT NULL,
  entity_id    BIGINT         NOT NULL,
  quantity     NUMERIC(38,18) NOT NULL,
  cost         NUMERIC(21,4)  NOT NULL,
  reduction    NUMERIC(21,4)  NOT NULL,
  value_change NUMERIC(21,4)  NOT NULL,
  PRIMARY KEY (book_id, lot_id),
  CONSTRAINT lot_position_quantity_is_not_negative CHECK (quantity >= 0),
  CONSTRAINT lot_position_reduction_is_in_bounds CHECK (reduction >= 0 AND reduction <= cost),
  CONSTRAINT lot_position_carries_no_negative_amount CHECK (cost - reduction + value_change >= 0),
  CONSTRAINT lot_position_without_units_carries_nothing CHECK (quantity > 0 OR (cost = 0 AND reduction = 0 AND value_change = 0))
);
COMMENT ON TABLE lot_position IS 'What a lot carries in a book: cost less reduction plus value_change; the sum of the lot''s events in that book';
COMMENT ON COLUMN lot_position.cost IS 'Cost and fee of the remaining quantity, never reduced by a write-down';
COMMENT ON COLUMN lot_position.reduction IS 'Impairment of the remaining quantity that was not reversed';
COMMENT ON COLUMN lot_position.value_change IS 'What remeasurements at fair value added to the remaining quantity or took from it';

CREATE SEQUENCE lot_event_seq START WITH 1000 INCREMENT BY 1000;
CREATE TABLE lot_event (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  book_id          BIGINT                      NOT NULL,
  lot_id           BIGINT                      NOT NULL,
  kind             VARCHAR(16)                 NOT NULL,
  at               TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  posted_on        DATE                        NOT NULL,
  quantity_change  NUMERIC(38,18)              NOT NULL,
  cost_change      NUMERIC(21,4)               NOT NULL,
  reduction_change NUMERIC(21,4)               NOT NULL,
  value_change     NUMERIC(21,4)               NOT NULL,
  entry_id         BIGINT                      NOT NULL,
  source_type      VARCHAR(32)                 NOT NULL,
  source_id        VARCHAR(64)                 NOT NULL,
  recorded_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT lot_event_kind_is_known CHECK (kind IN ('ACQUIRE', 'IMPAIR', 'DISPOSE', 'CORRECT')),
  CONSTRAINT lot_event_impair_is_a_loss CHECK (kind <> 'IMPAIR' OR (quantity_change = 0 AND cost_change = 0 AND reduction_change > 0 AND value_change = 0))
);
COMMENT ON TABLE lot_event IS 'Append-only; the sum of a lot''s events in a book up to a posting date is its position as of that date';
COMMENT ON COLUMN lot_event.at IS 'When it happened: acquisition, disposal, or the instant of the price that impaired';
CREATE INDEX lot_event_of_lot ON lot_event (lot_id, book_id, posted_on);
CREATE INDEX lot_event_by_date ON lot_event (book_id, posted_on);

CREATE TABLE disposal_posting (
  book_id         BIGINT      NOT NULL REFERENCES book,
  disposal_id     BIGINT      NOT NULL REFERENCES disposal,
  cost_method     VARCHAR(16) NOT NULL,
  status          VARCHAR(16) NOT NULL,
  entry_id        BIGINT, -- null until it is posted
  untested_reason VARCHAR(1000), -- null unless it was posted without a test
  untested_by     VARCHAR(64), -- as untested_reason
  PRIMARY KEY (book_id, disposal_id),
  CONSTRAINT disposal_posting_status_is_known CHECK (status IN ('AWAITING_TEST', 'POSTED', 'WITHDRAWN')),
  CONSTRAINT disposal_posting_posted_has_entry CHECK ((status = 'POSTED') = (entry_id IS NOT NULL)),
  CONSTRAINT disposal_posting_without_test_says_why CHECK ((untested_reason IS NULL) = (untested_by IS NULL) AND (untested_by IS NULL OR status = 'POSTED'))
);
COMMENT ON TABLE disposal_posting IS 'What became of a disposal in a book';
COMMENT ON COLUMN disposal_posting.status IS 'AWAITING_TEST: quantity reserved; posted once the lots are tested up to the disposal (test before disposal)';
COMMENT ON COLUMN disposal_posting.untested_reason IS 'Why a disposal for nothing of units without a price was posted without a test: impairment and loss are one amount in net income';
CREATE INDEX disposal_posting_of_disposal ON disposal_posting (disposal_id);
CREATE INDEX disposal_posting_by_status ON disposal_posting (book_id, status);

CREATE TABLE disposal_lot (
  book_id               BIGINT         NOT NULL,
  disposal_id           BIGINT         NOT NULL,
  lot_id                BIGINT         NOT NULL REFERENCES lot,
  quantity              NUMERIC(38,18) NOT NULL,
  relieved_cost         NUMERIC(21,4), -- null until it is posted
  relieved_reduction    NUMERIC(21,4), -- as relieved_cost
  relieved_value_change NUMERIC(21,4), -- as relieved_cost
  PRIMARY KEY (book_id, disposal_id, lot_id),
  FOREIGN KEY (book_id, disposal_id) REFERENCES disposal_posting,
  CONSTRAINT disposal_lot_quantity_is_positive CHECK (quantity > 0)
);
COMMENT ON TABLE disposal_lot IS 'The lots that a disposal takes in a book';
CREATE INDEX disposal_lot_of_lot ON disposal_lot (lot_id);
