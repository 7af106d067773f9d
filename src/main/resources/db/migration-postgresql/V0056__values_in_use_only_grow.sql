-- Memos of value in use only grow. The H2 twin of this file has the same name.

CREATE TRIGGER value_in_use_only_grows BEFORE UPDATE OR DELETE ON value_in_use FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER value_in_use_flow_only_grows BEFORE UPDATE OR DELETE ON value_in_use_flow FOR EACH ROW EXECUTE FUNCTION refuse_change();
