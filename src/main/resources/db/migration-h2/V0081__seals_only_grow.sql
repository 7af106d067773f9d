-- Seals only grow. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER row_seal_only_grows BEFORE UPDATE, DELETE ON row_seal FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
