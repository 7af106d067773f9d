-- Balance proofs: one for a snapshot of customers' balances and a kind, and its publication by another person, which keeps the
-- certificate as everybody reads it.

ALTER TABLE liability_snapshot ADD CONSTRAINT liability_snapshot_can_be_named UNIQUE (id, entity_id, asset_id);

CREATE SEQUENCE balance_proof_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE balance_proof (
  id              BIGINT                      NOT NULL PRIMARY KEY,
  entity_id       BIGINT                      NOT NULL REFERENCES reporting_entity,
  asset_id        BIGINT                      NOT NULL REFERENCES asset,
  snapshot_id     BIGINT                      NOT NULL,
  kind            VARCHAR(16)                 NOT NULL,
  code            CHAR(10)                    NOT NULL,
  height          INTEGER                     NOT NULL,
  root_hash       CHAR(64)                    NOT NULL,
  root_commitment CHAR(64), -- null of a plain tree
  total_blinding  CHAR(64), -- null of a plain tree
  commitment      CHAR(64)                    NOT NULL,
  sealed_secret   VARCHAR(200)                NOT NULL,
  made_by         VARCHAR(64)                 NOT NULL,
  made_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT balance_proof_code_is_unique UNIQUE (code),
  CONSTRAINT balance_proof_is_made_once UNIQUE (snapshot_id, kind),
  CONSTRAINT balance_proof_is_of_one_snapshot FOREIGN KEY (snapshot_id, entity_id, asset_id) REFERENCES liability_snapshot (id, entity_id, asset_id),
  CONSTRAINT balance_proof_can_be_named UNIQUE (id, made_by),
  CONSTRAINT balance_proof_kind_is_known CHECK (kind IN ('MERKLE_SUM', 'ZERO_KNOWLEDGE')),
  CONSTRAINT balance_proof_height_is_possible CHECK (height BETWEEN 0 AND 40),
  CONSTRAINT balance_proof_hides_or_tells CHECK ((kind = 'MERKLE_SUM' AND root_commitment IS NULL AND total_blinding IS NULL) OR (kind = 'ZERO_KNOWLEDGE' AND root_commitment IS NOT NULL AND total_blinding IS NOT NULL))
);
COMMENT ON TABLE balance_proof IS 'Append-only. A tree over the balances of a snapshot, by its root; the tree is made again from the rows and the secret';
COMMENT ON COLUMN balance_proof.code IS 'By which everybody finds it: random, ten characters of Crockford''s base 32';
COMMENT ON COLUMN balance_proof.commitment IS 'What is signed and published: a hash over the root and what it is of';
COMMENT ON COLUMN balance_proof.sealed_secret IS 'The secret of the salts, encrypted under a key outside of the database';

CREATE TABLE balance_proof_publication (
  proof_id         BIGINT                      NOT NULL PRIMARY KEY,
  made_by          VARCHAR(64)                 NOT NULL,
  published_by     VARCHAR(64)                 NOT NULL,
  published_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  previous_id      BIGINT REFERENCES balance_proof_publication, -- null of the first one of an entity
  certificate      VARCHAR(1000000)            NOT NULL,
  certificate_hash CHAR(64)                    NOT NULL,
  CONSTRAINT balance_proof_publication_is_by_another FOREIGN KEY (proof_id, made_by) REFERENCES balance_proof (id, made_by),
  CONSTRAINT balance_proof_publication_takes_two CHECK (published_by <> made_by),
  CONSTRAINT balance_proof_publication_follows_one UNIQUE (previous_id)
);
COMMENT ON TABLE balance_proof_publication IS 'Append-only. Who showed a proof to everybody, and the certificate as it reads';
COMMENT ON COLUMN balance_proof_publication.previous_id IS 'The proof of the same entity that was published before';
COMMENT ON COLUMN balance_proof_publication.certificate_hash IS 'SHA-256 of the certificate in UTF-8';
