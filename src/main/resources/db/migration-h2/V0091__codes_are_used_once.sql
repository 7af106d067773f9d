-- The last time step of a second factor only grows. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER second_factor_moves_on BEFORE UPDATE ON second_factor FOR EACH ROW CALL 'org.ballast.operations.h2.SecondFactorMovesOn';
CREATE TRIGGER recovery_code_stays_or_goes BEFORE UPDATE ON recovery_code FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
