-- What was wanted never changes, and a policy that names a case is one that was approved. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER approval_policy_matters_only_grows BEFORE UPDATE, DELETE ON approval_policy_matters FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER wanted_policy_only_grows BEFORE UPDATE, DELETE ON wanted_policy FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER policy_is_approved AFTER INSERT ON accounting_policy FOR EACH ROW CALL 'org.ballast.operations.h2.PolicyIsApproved';
