-- What was said of a difference stays. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER difference_note_only_grows BEFORE UPDATE, DELETE ON difference_note FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
