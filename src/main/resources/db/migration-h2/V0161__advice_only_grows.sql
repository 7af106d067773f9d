-- Limits and advice never change. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER position_limit_only_grows BEFORE UPDATE, DELETE ON position_limit FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER position_advice_only_grows BEFORE UPDATE, DELETE ON position_advice FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
