-- Loans for which coins are pledged to a lender: what is owed and pledged from a day on, and above which loan to value it is called.
-- What is said again otherwise of a day is its next revision.

CREATE SEQUENCE pledged_loan_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE pledged_loan (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  entity_id    BIGINT                      NOT NULL REFERENCES reporting_entity,
  reference    VARCHAR(64)                 NOT NULL,
  valid_from   DATE                        NOT NULL,
  revision     INTEGER                     NOT NULL,
  lender       VARCHAR(200)                NOT NULL,
  currency     VARCHAR(3)                  NOT NULL,
  owed         NUMERIC(21,4)               NOT NULL,
  asset_id     BIGINT                      NOT NULL REFERENCES asset,
  pledged      NUMERIC(38,18)              NOT NULL,
  restore_to   NUMERIC(11,10)              NOT NULL,
  call_at      NUMERIC(11,10)              NOT NULL,
  liquidate_at NUMERIC(11,10), -- null where the lender sells at no fixed loan to value
  due_on       DATE, -- null of a loan without an end
  reason       VARCHAR(2000)               NOT NULL,
  recorded_by  VARCHAR(64)                 NOT NULL,
  recorded_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT pledged_loan_comes_once UNIQUE (entity_id, reference, valid_from, revision),
  CONSTRAINT pledged_loan_has_a_name CHECK (CHAR_LENGTH(reference) > 0 AND CHAR_LENGTH(lender) > 0),
  CONSTRAINT pledged_loan_amounts_are_not_negative CHECK (owed >= 0 AND pledged >= 0),
  CONSTRAINT pledged_loan_pledges_something CHECK (owed = 0 OR pledged > 0),
  CONSTRAINT pledged_loan_thresholds_are_parts CHECK (restore_to > 0 AND call_at <= 1 AND (liquidate_at IS NULL OR liquidate_at <= 1)),
  CONSTRAINT pledged_loan_thresholds_rise CHECK (restore_to <= call_at AND (liquidate_at IS NULL OR call_at <= liquidate_at)),
  CONSTRAINT pledged_loan_again_says_why CHECK (revision = 1 OR (revision > 1 AND CHAR_LENGTH(reason) > 0))
);
COMMENT ON TABLE pledged_loan IS 'Append-only. A loan with a pledge, as it stands from a day on; of a reference the latest first day counts, of one day the highest revision. Nothing owed and nothing pledged ends it';
COMMENT ON COLUMN pledged_loan.call_at IS 'Loan to value above which the lender calls it, as 0.70';
COMMENT ON COLUMN pledged_loan.restore_to IS 'Loan to value to which a call has to be met';
COMMENT ON COLUMN pledged_loan.liquidate_at IS 'Loan to value above which the lender sells the pledge';
