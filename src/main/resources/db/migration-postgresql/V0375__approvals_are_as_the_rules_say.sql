-- What the rules of approvals say is said by the database too: a second person is another one, also behind a delegation, one of
-- two is the CFO, the highest tier takes a proof, and a case moves as its steps do. What was decided before stays as it is. The
-- H2 twin of this file has the same name.

ALTER TABLE approval_step ADD CONSTRAINT approval_step_is_a_transition CHECK (
  (action = 'CREATE' AND from_status = 'NONE' AND to_status = 'DRAFT')
  OR (action = 'EDIT' AND from_status IN ('DRAFT', 'SUBMITTED', 'RETURNED') AND to_status = from_status)
  OR (action = 'SUBMIT' AND from_status IN ('DRAFT', 'RETURNED') AND to_status = 'SUBMITTED')
  OR (action = 'WITHDRAW' AND from_status IN ('DRAFT', 'SUBMITTED', 'RETURNED') AND to_status = 'WITHDRAWN')
  OR (action = 'SUPERSEDE' AND from_status IN ('DRAFT', 'SUBMITTED', 'RETURNED') AND to_status = 'SUPERSEDED')
  OR (action = 'APPROVE_PARTIAL' AND from_status = 'SUBMITTED' AND to_status = 'SUBMITTED')
  OR (action = 'APPROVE_FINAL' AND from_status = 'SUBMITTED' AND to_status = 'APPROVED')
  OR (action = 'REJECT' AND from_status = 'SUBMITTED' AND to_status = 'REJECTED')
  OR (action = 'RETURN' AND from_status = 'SUBMITTED' AND to_status = 'RETURNED')
  OR (action = 'REVOKE_APPROVAL' AND from_status = 'APPROVED' AND to_status = 'RETURNED')
  OR (action = 'POST' AND from_status = 'APPROVED' AND to_status = 'POSTED')
  OR (action = 'REVERSE' AND from_status = 'POSTED' AND to_status = 'REVERSED')) NOT VALID;

-- The proof of who approves is 300 s old at most (accounting.md 4.5); here it has a minute more, as it is looked at before
CREATE OR REPLACE FUNCTION approval_is_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decided RECORD;
  frozen  BIGINT; -- approvals count from the last submission or edit on
  wrong   TEXT;
BEGIN
  SELECT c.tier, c.approvals_needed, c.evidence_hash INTO decided FROM approval_case c WHERE c.id = NEW.case_id;
  SELECT coalesce(max(r.id), 0) INTO frozen FROM approval_step r WHERE r.case_id = NEW.case_id AND r.action IN ('SUBMIT', 'EDIT');
  wrong := CASE
    WHEN EXISTS (SELECT 1 FROM approval_step s WHERE s.case_id = NEW.case_id AND s.action IN ('CREATE', 'EDIT', 'SUBMIT')
                   AND (s.actor IN (NEW.actor, NEW.on_behalf_of) OR s.on_behalf_of IN (NEW.actor, NEW.on_behalf_of)))
      THEN 'approval_is_by_another'
    WHEN NEW.evidence_hash <> decided.evidence_hash THEN 'approval_is_on_its_evidence'
    WHEN EXISTS (SELECT 1 FROM approval_step s WHERE s.case_id = NEW.case_id AND s.id > frozen AND s.id <> NEW.id
                   AND s.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND coalesce(s.role, '') <> 'SYSTEM'
                   AND (s.actor IN (NEW.actor, NEW.on_behalf_of) OR s.on_behalf_of IN (NEW.actor, NEW.on_behalf_of)))
      THEN 'approval_is_by_a_second_person'
    WHEN NEW.on_behalf_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegation d WHERE d.from_user = NEW.on_behalf_of
                   AND d.to_user = NEW.actor AND d.role = NEW.role AND (d.ended_at IS NULL OR d.ended_at > NEW.at)
                   AND CAST(NEW.at AT TIME ZONE 'UTC' AS DATE) BETWEEN d.first_day AND d.last_day)
      THEN 'approval_is_lent'
    WHEN decided.tier = 'T3_DUAL_STEPUP' AND (NEW.proven_at IS NULL OR NEW.proven_at < NEW.at - INTERVAL '6' MINUTE)
      THEN 'approval_is_proven'
    WHEN NEW.action = 'APPROVE_FINAL' AND decided.approvals_needed = 2 AND coalesce(NEW.role, '') <> 'CFO'
         AND NOT EXISTS (SELECT 1 FROM approval_step s WHERE s.case_id = NEW.case_id AND s.id > frozen AND s.id <> NEW.id
                   AND s.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND s.role = 'CFO')
      THEN 'approval_takes_the_cfo'
  END;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION '%: case %, approved by %', wrong, NEW.case_id, NEW.actor USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- A step that names no role is a person's
DROP TRIGGER approval_is_by_another ON approval_step;
CREATE TRIGGER approval_is_by_another AFTER INSERT ON approval_step FOR EACH ROW WHEN (NEW.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND coalesce(NEW.role, '') <> 'SYSTEM') EXECUTE FUNCTION approval_is_by_another();

CREATE FUNCTION case_moves_by_its_steps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong TEXT;
BEGIN
  wrong := CASE
    WHEN NEW.status <> OLD.status AND OLD.status || '>' || NEW.status NOT IN ('DRAFT>SUBMITTED', 'RETURNED>SUBMITTED', 'DRAFT>WITHDRAWN',
           'SUBMITTED>WITHDRAWN', 'RETURNED>WITHDRAWN', 'DRAFT>SUPERSEDED', 'SUBMITTED>SUPERSEDED', 'RETURNED>SUPERSEDED',
           'SUBMITTED>APPROVED', 'SUBMITTED>REJECTED', 'SUBMITTED>RETURNED', 'APPROVED>RETURNED', 'APPROVED>POSTED', 'POSTED>REVERSED')
      THEN 'case_moves_by_its_steps'
    WHEN (NEW.tier, NEW.approvals_needed) IS DISTINCT FROM (OLD.tier, OLD.approvals_needed) AND (NEW.status <> 'SUBMITTED' OR OLD.status = 'SUBMITTED')
      THEN 'case_keeps_its_tier'
    WHEN (NEW.amount, NEW.currency, NEW.posts_entry) IS DISTINCT FROM (OLD.amount, OLD.currency, OLD.posts_entry) THEN 'case_keeps_its_amount'
    WHEN NEW.evidence_hash <> OLD.evidence_hash AND OLD.status NOT IN ('DRAFT', 'SUBMITTED', 'RETURNED') THEN 'case_keeps_its_evidence'
    WHEN NEW.entry_id IS DISTINCT FROM OLD.entry_id AND (OLD.status <> 'APPROVED' OR NEW.status <> 'POSTED') THEN 'case_keeps_its_entry'
  END;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION '%: case % from % to %', wrong, NEW.id, OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER case_moves_by_its_steps AFTER UPDATE ON approval_case FOR EACH ROW EXECUTE FUNCTION case_moves_by_its_steps();
