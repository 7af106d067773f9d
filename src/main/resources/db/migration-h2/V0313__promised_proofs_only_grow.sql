-- Promises only grow. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER proof_promise_only_grows BEFORE UPDATE, DELETE ON proof_promise FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
