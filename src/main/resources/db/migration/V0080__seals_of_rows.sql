-- What an event covers is sealed with it: the rows of the books, prices, policies, tests, decisions and role grants.

ALTER TABLE audit_event ADD COLUMN seal_rule INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE audit_event ADD COLUMN key_id VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE audit_event ADD COLUMN rows_hash VARCHAR(64) DEFAULT '' NOT NULL;
COMMENT ON COLUMN audit_event.seal_rule IS '1: of before keys had names; 2: key_id and rows_hash are sealed with the event';
COMMENT ON COLUMN audit_event.key_id IS 'Names the audit key that sealed the event; tells nothing of it';
COMMENT ON COLUMN audit_event.rows_hash IS 'SHA-256 over the rows of row_seal that came with the event, empty where none did';

CREATE TABLE row_seal (
  event_seq BIGINT           NOT NULL REFERENCES audit_event,
  seal_no   INTEGER          NOT NULL,
  kind      VARCHAR(32)      NOT NULL,
  first_key BIGINT           NOT NULL,
  last_key  BIGINT           NOT NULL,
  key_id    VARCHAR(64)      NOT NULL,
  mac       CHAR(64)         NOT NULL,
  parts     VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (event_seq, seal_no),
  CONSTRAINT row_seal_covers_keys_in_order CHECK (first_key <= last_key)
);
CREATE INDEX row_seal_by_kind ON row_seal (kind, first_key, event_seq, seal_no);
COMMENT ON TABLE row_seal IS 'Append-only. What rows of neighbouring keys were when an event covered them; of the same key the newest is in force';
COMMENT ON COLUMN row_seal.mac IS 'HMAC-SHA-256 over all values of all rows from first_key to last_key';
COMMENT ON COLUMN row_seal.parts IS 'A few digits of each row, so that a changed one can be named';
