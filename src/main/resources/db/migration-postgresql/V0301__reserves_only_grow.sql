-- Reserves only grow. The H2 twin of this file has the same name.

CREATE TRIGGER reserve_address_only_grows BEFORE UPDATE OR DELETE ON reserve_address FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reserve_address_is_not_emptied BEFORE TRUNCATE ON reserve_address EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reserve_balance_only_grows BEFORE UPDATE OR DELETE ON reserve_balance FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reserve_balance_is_not_emptied BEFORE TRUNCATE ON reserve_balance EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reserve_signature_only_grows BEFORE UPDATE OR DELETE ON reserve_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reserve_signature_is_not_emptied BEFORE TRUNCATE ON reserve_signature EXECUTE FUNCTION refuse_change();
