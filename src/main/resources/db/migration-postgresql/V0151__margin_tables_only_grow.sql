-- Margin tables never change. The H2 twin of this file has the same name.

CREATE TRIGGER margin_table_only_grows BEFORE UPDATE OR DELETE ON margin_table FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_table_is_not_emptied BEFORE TRUNCATE ON margin_table EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_bracket_only_grows BEFORE UPDATE OR DELETE ON margin_bracket FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_bracket_is_not_emptied BEFORE TRUNCATE ON margin_bracket EXECUTE FUNCTION refuse_change();
CREATE TRIGGER short_option_margin_only_grows BEFORE UPDATE OR DELETE ON short_option_margin FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER short_option_margin_is_not_emptied BEFORE TRUNCATE ON short_option_margin EXECUTE FUNCTION refuse_change();
