-- What the rules of approvals say is said by the database too: a second person is another one, also behind a delegation, one of
-- two is the CFO, the highest tier takes a proof, and a case moves as its steps do. What was decided before stays as it is. The
-- PostgreSQL twin of this file has the same name.

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
  OR (action = 'REVERSE' AND from_status = 'POSTED' AND to_status = 'REVERSED')) NOCHECK;

CREATE TRIGGER case_moves_by_its_steps AFTER UPDATE ON approval_case FOR EACH ROW CALL 'org.ballast.operations.h2.CaseMovesByItsSteps';
