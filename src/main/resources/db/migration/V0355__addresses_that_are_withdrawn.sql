-- An address that backs its entity no more, for good and with the reason.

CREATE TABLE reserve_address_withdrawal (
  address_id   BIGINT                      NOT NULL PRIMARY KEY REFERENCES reserve_address,
  reason       VARCHAR(1000)               NOT NULL,
  withdrawn_by VARCHAR(64)                 NOT NULL,
  withdrawn_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT reserve_address_withdrawal_says_why CHECK (CHAR_LENGTH(reason) > 0)
);
COMMENT ON TABLE reserve_address_withdrawal IS 'Append-only. From then on the address holds nothing, at no instant, and nothing more is recorded of it';
