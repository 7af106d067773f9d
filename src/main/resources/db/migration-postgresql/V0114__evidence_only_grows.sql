-- Kept evidence only grows, and an approval counts for the evidence that it was given on. The H2 twin of this file has the same name.

CREATE TABLE evidence_part (
  evidence_id BIGINT  NOT NULL REFERENCES evidence,
  part_no     INTEGER NOT NULL,
  body        BYTEA   NOT NULL,
  PRIMARY KEY (evidence_id, part_no),
  CONSTRAINT evidence_part_is_numbered CHECK (part_no >= 1)
);
COMMENT ON TABLE evidence_part IS 'Append-only. The text of kept evidence: its parts one after the other, as zlib compresses (RFC 1950)';

CREATE TRIGGER evidence_only_grows BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_is_not_emptied BEFORE TRUNCATE ON evidence EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_part_only_grows BEFORE UPDATE OR DELETE ON evidence_part FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_part_is_not_emptied BEFORE TRUNCATE ON evidence_part EXECUTE FUNCTION refuse_change();

CREATE OR REPLACE FUNCTION approvals_are_enough() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  people INTEGER;
BEGIN
  SELECT count(DISTINCT s.actor) INTO people FROM approval_step s WHERE s.case_id = NEW.id AND s.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL')
     AND coalesce(s.role, '') <> 'SYSTEM' AND s.evidence_hash = NEW.evidence_hash
     AND s.id > (SELECT coalesce(max(r.id), 0) FROM approval_step r WHERE r.case_id = NEW.id AND r.action IN ('SUBMIT', 'EDIT'));
  IF people < NEW.approvals_needed THEN
    RAISE EXCEPTION 'approvals_are_enough: case % has % of % approvals', NEW.id, people, NEW.approvals_needed USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
