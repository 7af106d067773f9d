-- A rate never changes, and what it translated fits the currency of its book. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER exchange_rate_only_grows BEFORE UPDATE, DELETE ON exchange_rate FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER currency_pair_stays BEFORE UPDATE, DELETE ON currency_pair FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER disposal_posting_amounts_fit_their_currency BEFORE INSERT, UPDATE ON disposal_posting FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
