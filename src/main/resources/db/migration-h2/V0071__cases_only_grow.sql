-- The history of a case only grows; nobody approves what he made, and no case passes with fewer people than its tier takes.
-- The PostgreSQL twin of this file has the same name.

ALTER SEQUENCE approval_case_seq RESTART WITH (SELECT COALESCE(MAX(id), 0) + 50 FROM approval_case);
ALTER SEQUENCE approval_step_seq RESTART WITH (SELECT COALESCE(MAX(id), 0) + 50 FROM approval_step);

CREATE TRIGGER approval_step_only_grows BEFORE UPDATE, DELETE ON approval_step FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER approval_case_stays BEFORE DELETE ON approval_case FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER approval_policy_stays BEFORE DELETE ON approval_policy FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER approval_is_by_another AFTER INSERT ON approval_step FOR EACH ROW CALL 'org.ballast.operations.h2.ApprovalIsByAnother';
CREATE TRIGGER approvals_are_enough AFTER UPDATE ON approval_case FOR EACH ROW CALL 'org.ballast.operations.h2.ApprovalsAreEnough';
CREATE TRIGGER approval_case_amounts_fit_their_currency BEFORE INSERT, UPDATE ON approval_case FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER approval_policy_amounts_fit_their_currency BEFORE INSERT, UPDATE ON approval_policy FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
