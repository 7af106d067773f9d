-- One-time codes with which customers fetch their proofs: sets of them, their hashes, and which were used.

CREATE SEQUENCE customer_code_set_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE customer_code_set (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  proof_id   BIGINT                      NOT NULL REFERENCES balance_proof_publication,
  codes      INTEGER                     NOT NULL,
  made_by    VARCHAR(64)                 NOT NULL,
  made_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT customer_code_set_has_codes CHECK (codes > 0),
  CONSTRAINT customer_code_set_runs_out_later CHECK (expires_at > made_at)
);
CREATE INDEX customer_code_set_of_proof ON customer_code_set (proof_id);
COMMENT ON TABLE customer_code_set IS 'Append-only. One-time codes that were made together and handed out as one file, for a published proof';

CREATE SEQUENCE customer_code_seq START WITH 10000 INCREMENT BY 10000;
CREATE TABLE customer_code (
  id           BIGINT   NOT NULL PRIMARY KEY,
  set_id       BIGINT   NOT NULL REFERENCES customer_code_set,
  account_hash CHAR(32) NOT NULL,
  code_hash    CHAR(64) NOT NULL,
  CONSTRAINT customer_code_is_one_an_account UNIQUE (set_id, account_hash),
  CONSTRAINT customer_code_is_nobody_elses UNIQUE (code_hash)
);
COMMENT ON TABLE customer_code IS 'Append-only. The code itself is seen once, in the file of its set';
COMMENT ON COLUMN customer_code.account_hash IS 'As in customer_balance';
COMMENT ON COLUMN customer_code.code_hash IS 'SHA-256 of the sixteen characters';

CREATE TABLE customer_code_use (
  code_id BIGINT                      NOT NULL PRIMARY KEY REFERENCES customer_code,
  used_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
COMMENT ON TABLE customer_code_use IS 'Append-only. That a code was used, which happens once';
