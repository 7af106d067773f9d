-- Promises only grow. The H2 twin of this file has the same name.

CREATE TRIGGER proof_promise_only_grows BEFORE UPDATE OR DELETE ON proof_promise FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proof_promise_is_not_emptied BEFORE TRUNCATE ON proof_promise EXECUTE FUNCTION refuse_change();
