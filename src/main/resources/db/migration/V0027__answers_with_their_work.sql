-- A key is committed together with its work and its answer: what was begun and never answered stands for nothing.

DELETE FROM idempotency_key WHERE status = 0;
COMMENT ON COLUMN idempotency_key.status IS 'HTTP status of the answer; 0 only inside the transaction that does the work';
