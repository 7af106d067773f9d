-- Operations never change, and their amounts fit their currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER central_bank_operation_only_grows BEFORE UPDATE, DELETE ON central_bank_operation FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER central_bank_operation_amounts_fit_their_currency BEFORE INSERT ON central_bank_operation FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
