-- Seals only grow. The H2 twin of this file has the same name.

CREATE TRIGGER row_seal_only_grows BEFORE UPDATE OR DELETE ON row_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER row_seal_is_not_emptied BEFORE TRUNCATE ON row_seal EXECUTE FUNCTION refuse_change();
