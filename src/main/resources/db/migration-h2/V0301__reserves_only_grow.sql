-- Reserves only grow. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER reserve_address_only_grows BEFORE UPDATE, DELETE ON reserve_address FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER reserve_balance_only_grows BEFORE UPDATE, DELETE ON reserve_balance FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER reserve_signature_only_grows BEFORE UPDATE, DELETE ON reserve_signature FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
