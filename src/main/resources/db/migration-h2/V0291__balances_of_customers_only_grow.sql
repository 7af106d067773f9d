-- Balances of customers only grow, and a snapshot is whole. The PostgreSQL twin of this file has the same name.

CREATE INDEX customer_balance_below_zero ON customer_balance (snapshot_id, balance);
CREATE TRIGGER liability_snapshot_is_whole AFTER INSERT ON liability_snapshot FOR EACH ROW CALL 'org.ballast.operations.h2.LiabilitySnapshotIsWhole';
CREATE TRIGGER customer_balance_precedes_its_snapshot BEFORE INSERT ON customer_balance FOR EACH ROW CALL 'org.ballast.operations.h2.BalancePrecedesItsSnapshot';
CREATE TRIGGER liability_snapshot_only_grows BEFORE UPDATE, DELETE ON liability_snapshot FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER customer_balance_only_grows BEFORE UPDATE, DELETE ON customer_balance FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
