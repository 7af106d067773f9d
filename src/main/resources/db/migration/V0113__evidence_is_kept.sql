-- What was hashed as the evidence of a case is kept as it was hashed, each text once under its hash. Of cases from before
-- this there is the hash alone.

CREATE SEQUENCE evidence_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE evidence (
  id      BIGINT                      NOT NULL PRIMARY KEY,
  sha256  CHAR(64)                    NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT evidence_is_kept_once UNIQUE (sha256)
);
COMMENT ON TABLE evidence IS 'Append-only. Canonical JSON that cases rest on, under the SHA-256 of its UTF-8 text';

ALTER TABLE attachment ADD COLUMN is_evidence BOOLEAN DEFAULT FALSE NOT NULL;
COMMENT ON COLUMN attachment.is_evidence IS 'Whether it came from those who prepare the case: its hash is part of what approvals bind to';
