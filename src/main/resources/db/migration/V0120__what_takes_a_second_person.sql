-- An approval policy says what takes a second person beside what posts an entry, and another accounting policy of an asset in
-- the books may wait for one.

CREATE TABLE approval_policy_matters (
  policy_id    BIGINT  NOT NULL PRIMARY KEY REFERENCES approval_policy,
  for_policies BOOLEAN NOT NULL,
  for_prices   BOOLEAN NOT NULL
);
COMMENT ON TABLE approval_policy_matters IS 'Append-only. What takes a second person by an approval policy; without a row nothing more than what posts';
COMMENT ON COLUMN approval_policy_matters.for_policies IS 'Another accounting policy of an asset that stands in a book';
COMMENT ON COLUMN approval_policy_matters.for_prices IS 'Prices that are keyed in, corrected or confirmed';

CREATE SEQUENCE wanted_policy_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE wanted_policy (
  id                     BIGINT                      NOT NULL PRIMARY KEY,
  book_id                BIGINT                      NOT NULL REFERENCES book,
  asset_id               BIGINT                      NOT NULL REFERENCES asset,
  model                  VARCHAR(32)                 NOT NULL,
  market_id              BIGINT                      NOT NULL REFERENCES market,
  cost_method            VARCHAR(16)                 NOT NULL,
  edge_bar_policy        VARCHAR(16)                 NOT NULL,
  disposal_cost_rate     NUMERIC(18,10)              NOT NULL,
  purchase_fees          VARCHAR(16)                 NOT NULL,
  cost_basis_at_adoption VARCHAR(16)                 NOT NULL,
  valid_from             DATE                        NOT NULL,
  case_id                BIGINT                      NOT NULL REFERENCES approval_case,
  wanted_by              VARCHAR(64)                 NOT NULL,
  wanted_at              TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT wanted_policy_has_its_case UNIQUE (case_id)
);
COMMENT ON TABLE wanted_policy IS 'Append-only. Accounting policies that take a second person: in force, as a row of accounting_policy, once their case is approved';
CREATE INDEX wanted_policy_of_book ON wanted_policy (book_id, id);

ALTER TABLE accounting_policy ADD COLUMN case_id BIGINT REFERENCES approval_case; -- null where one person decided
COMMENT ON COLUMN accounting_policy.case_id IS 'The case by which a second person approved it';
ALTER TABLE accounting_policy ADD CONSTRAINT accounting_policy_is_approved_once UNIQUE (case_id);
