-- What is posted in a month stands in the balance sheet of every later one: a month takes only what each month and each fiscal
-- year from its own on takes, which the trigger of V0087 asks as well now. Months are locked in the order of their fiscal year
-- and opened again from the last one back. What was locked before stays as it is. The PostgreSQL twin of this file has the same
-- name.

CREATE TRIGGER accounting_period_moves_in_order AFTER INSERT, UPDATE ON accounting_period FOR EACH ROW CALL 'org.ballast.operations.h2.AccountingPeriodMovesInOrder';
