-- Restrictions on sale and their ends only grow. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER sale_restriction_only_grows BEFORE UPDATE, DELETE ON sale_restriction FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER sale_restriction_end_only_grows BEFORE UPDATE, DELETE ON sale_restriction_end FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
