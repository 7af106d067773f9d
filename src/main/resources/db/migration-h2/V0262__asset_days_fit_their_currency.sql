-- What a day moved has the decimals of the currency of its book. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER asset_day_amounts_fit_their_currency BEFORE INSERT, UPDATE ON asset_day FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
