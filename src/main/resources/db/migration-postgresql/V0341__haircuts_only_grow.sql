-- Haircuts never change. The H2 twin of this file has the same name.

CREATE TRIGGER collateral_haircut_only_grows BEFORE UPDATE OR DELETE ON collateral_haircut FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER collateral_haircut_is_not_emptied BEFORE TRUNCATE ON collateral_haircut EXECUTE FUNCTION refuse_change();
