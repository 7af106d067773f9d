-- Counts of ticks and sealed minutes never change, and amounts fit their currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER tick_intake_only_grows BEFORE UPDATE, DELETE ON tick_intake FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER live_seal_only_grows BEFORE UPDATE, DELETE ON live_seal FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER live_seal_amounts_fit_their_currency BEFORE INSERT ON live_seal FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
