-- Margin tables never change. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER margin_table_only_grows BEFORE UPDATE, DELETE ON margin_table FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER margin_bracket_only_grows BEFORE UPDATE, DELETE ON margin_bracket FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER short_option_margin_only_grows BEFORE UPDATE, DELETE ON short_option_margin FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
