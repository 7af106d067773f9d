-- Haircuts never change. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER collateral_haircut_only_grows BEFORE UPDATE, DELETE ON collateral_haircut FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
