-- Proofs only grow. The H2 twin of this file has the same name.

CREATE TRIGGER balance_proof_only_grows BEFORE UPDATE OR DELETE ON balance_proof FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER balance_proof_publication_only_grows BEFORE UPDATE OR DELETE ON balance_proof_publication FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER balance_proof_is_not_emptied BEFORE TRUNCATE ON balance_proof EXECUTE FUNCTION refuse_change();
CREATE TRIGGER balance_proof_publication_is_not_emptied BEFORE TRUNCATE ON balance_proof_publication EXECUTE FUNCTION refuse_change();
