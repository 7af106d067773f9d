-- Proofs only grow. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER balance_proof_only_grows BEFORE UPDATE, DELETE ON balance_proof FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER balance_proof_publication_only_grows BEFORE UPDATE, DELETE ON balance_proof_publication FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
