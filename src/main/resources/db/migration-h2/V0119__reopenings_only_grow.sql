-- What was asked for never changes, and the older table takes no more rows. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER reopening_request_only_grows BEFORE UPDATE, DELETE ON reopening_request FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER period_reopening_is_over BEFORE INSERT, UPDATE ON period_reopening FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
