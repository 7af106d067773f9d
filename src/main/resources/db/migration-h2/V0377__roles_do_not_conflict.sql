-- Nobody administers and touches the books, and nobody gives himself a role, whatever program writes it. The PostgreSQL twin of this file
-- has the same name.

CREATE TRIGGER roles_do_not_conflict AFTER INSERT, UPDATE ON portal_user_role FOR EACH ROW CALL 'org.ballast.operations.h2.RolesDoNotConflict';
