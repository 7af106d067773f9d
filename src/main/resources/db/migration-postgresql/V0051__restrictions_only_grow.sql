-- Restrictions on sale and their ends only grow. The H2 twin of this file has the same name.

CREATE TRIGGER sale_restriction_only_grows BEFORE UPDATE OR DELETE ON sale_restriction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sale_restriction_end_only_grows BEFORE UPDATE OR DELETE ON sale_restriction_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
