-- A policy that names a case says what that case's evidence says: its fields have the hash that people approved. The PostgreSQL
-- twin of this file has the same name.

DROP TRIGGER policy_is_approved;
CREATE TRIGGER policy_is_approved AFTER INSERT ON accounting_policy FOR EACH ROW CALL 'org.ballast.operations.h2.PolicyIsApproved';
