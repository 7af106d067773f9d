-- Proofs of customers in zero knowledge, made before they ask. A row can be made again at any time and is checked as a customer checks
-- it whenever it is read, so that it is neither sealed nor kept for good. It holds nobody's secret.

CREATE TABLE kept_customer_proof (
  proof_id     BIGINT         NOT NULL REFERENCES balance_proof,
  account_hash CHAR(32)       NOT NULL,
  way          VARCHAR(20000) NOT NULL,
  PRIMARY KEY (proof_id, account_hash)
);
COMMENT ON COLUMN kept_customer_proof.account_hash IS 'As in customer_balance';
COMMENT ON COLUMN kept_customer_proof.way IS 'Place of the leaf, its neighbours from the leaf up, and the range proofs over them';
