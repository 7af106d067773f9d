-- Withdrawals only grow, and nothing is recorded of an address that is withdrawn. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER reserve_address_withdrawal_only_grows BEFORE UPDATE, DELETE ON reserve_address_withdrawal FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER reserve_balance_is_of_an_address_in_use BEFORE INSERT ON reserve_balance FOR EACH ROW CALL 'org.ballast.operations.h2.ReserveAddressIsInUse';
CREATE TRIGGER reserve_signature_is_of_an_address_in_use BEFORE INSERT ON reserve_signature FOR EACH ROW CALL 'org.ballast.operations.h2.ReserveAddressIsInUse';
