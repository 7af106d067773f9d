-- Kept evidence only grows, and an approval counts for the evidence that it was given on. The PostgreSQL twin of this file has the same name.

CREATE TABLE evidence_part (
  evidence_id BIGINT              NOT NULL REFERENCES evidence,
  part_no     INTEGER             NOT NULL,
  body        BINARY LARGE OBJECT NOT NULL,
  PRIMARY KEY (evidence_id, part_no),
  CONSTRAINT evidence_part_is_numbered CHECK (part_no >= 1)
);
COMMENT ON TABLE evidence_part IS 'Append-only. The text of kept evidence: its parts one after the other, as zlib compresses (RFC 1950)';

CREATE TRIGGER evidence_only_grows BEFORE UPDATE, DELETE ON evidence FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER evidence_part_only_grows BEFORE UPDATE, DELETE ON evidence_part FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
