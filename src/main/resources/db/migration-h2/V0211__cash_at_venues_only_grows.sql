-- What was proposed of cash at venues never changes. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER venue_cash_posting_only_grows BEFORE UPDATE, DELETE ON venue_cash_posting FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER venue_cash_posting_amounts_fit_their_currency BEFORE INSERT ON venue_cash_posting FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
