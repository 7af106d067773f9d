-- What a case weighed as it was submitted, so that the past can be asked how it would have gone under other bounds; and whose approvals were refused.

CREATE SEQUENCE case_weight_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE case_weight (
  id           BIGINT        NOT NULL PRIMARY KEY,
  case_id      BIGINT        NOT NULL REFERENCES approval_case,
  amount       NUMERIC(21,4) NOT NULL,
  together     NUMERIC(21,4) NOT NULL,
  currency     VARCHAR(3)    NOT NULL,
  mechanical   BOOLEAN       NOT NULL,
  inputs_level INTEGER       NOT NULL,
  CONSTRAINT case_weight_has_no_sign CHECK (0 <= amount AND amount <= together),
  CONSTRAINT case_weight_level_is_known CHECK (inputs_level BETWEEN 1 AND 3)
);
COMMENT ON TABLE case_weight IS 'Append-only: a row a submission; the last one of a case gave its tier';
COMMENT ON COLUMN case_weight.together IS 'With all other cases of the same book, asset and period (accounting.md 4.5), in the currency of the bounds';
COMMENT ON COLUMN case_weight.mechanical IS 'Whether it followed from prices and lots by rule alone';
COMMENT ON COLUMN case_weight.inputs_level IS 'Of its evidence in the fair value hierarchy';
CREATE INDEX case_weight_of_case ON case_weight (case_id, id);

CREATE SEQUENCE approval_denial_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE approval_denial (
  id           BIGINT                      NOT NULL PRIMARY KEY,
  case_id      BIGINT                      NOT NULL, -- no reference: the case is held by the transaction that was refused
  code         VARCHAR(40)                 NOT NULL,
  actor        VARCHAR(64)                 NOT NULL,
  on_behalf_of VARCHAR(64), -- null where the actor acted for himself
  at           TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT approval_denial_is_of_duties CHECK (code LIKE 'SOD_%')
);
COMMENT ON TABLE approval_denial IS 'Append-only: approvals that the separation of duties refused (accounting.md 4.3)';
CREATE INDEX approval_denial_of_case ON approval_denial (case_id, at);
