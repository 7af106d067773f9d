-- Codes and their uses only grow. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER customer_code_set_only_grows BEFORE UPDATE, DELETE ON customer_code_set FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER customer_code_only_grows BEFORE UPDATE, DELETE ON customer_code FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER customer_code_use_only_grows BEFORE UPDATE, DELETE ON customer_code_use FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
