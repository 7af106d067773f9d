-- Limits and advice never change, and their amounts fit their currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER position_limit_only_grows BEFORE UPDATE, DELETE ON position_limit FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER position_advice_only_grows BEFORE UPDATE, DELETE ON position_advice FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER position_limit_amounts_fit_their_currency BEFORE INSERT ON position_limit FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
CREATE TRIGGER position_advice_amounts_fit_their_currency BEFORE INSERT ON position_advice FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
