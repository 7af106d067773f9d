-- How long after the balances of a proof an entity promises the next one.

CREATE SEQUENCE proof_promise_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE proof_promise (
  id         BIGINT                      NOT NULL PRIMARY KEY,
  entity_id  BIGINT                      NOT NULL REFERENCES reporting_entity,
  days       INTEGER                     NOT NULL,
  decided_by VARCHAR(64)                 NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT proof_promise_is_a_period CHECK (days BETWEEN 1 AND 3660)
);
CREATE INDEX proof_promise_of_entity ON proof_promise (entity_id, id);
COMMENT ON TABLE proof_promise IS 'Append-only. The latest of an entity counts';
COMMENT ON COLUMN proof_promise.days IS 'After the instant of the balances';
