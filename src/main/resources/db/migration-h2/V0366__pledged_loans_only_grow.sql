-- What is said of loans never changes, and amounts fit their currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER pledged_loan_only_grows BEFORE UPDATE, DELETE ON pledged_loan FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER pledged_loan_amounts_fit_their_currency BEFORE INSERT ON pledged_loan FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
