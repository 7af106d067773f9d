-- Codes and their uses only grow. The H2 twin of this file has the same name.

CREATE TRIGGER customer_code_set_only_grows BEFORE UPDATE OR DELETE ON customer_code_set FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER customer_code_only_grows BEFORE UPDATE OR DELETE ON customer_code FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER customer_code_use_only_grows BEFORE UPDATE OR DELETE ON customer_code_use FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER customer_code_set_is_not_emptied BEFORE TRUNCATE ON customer_code_set EXECUTE FUNCTION refuse_change();
CREATE TRIGGER customer_code_is_not_emptied BEFORE TRUNCATE ON customer_code EXECUTE FUNCTION refuse_change();
CREATE TRIGGER customer_code_use_is_not_emptied BEFORE TRUNCATE ON customer_code_use EXECUTE FUNCTION refuse_change();
