-- What a day moved has the decimals of the currency of its book. The H2 twin of this file has the same name.

CREATE TRIGGER asset_day_amounts_fit_currency_of_book AFTER INSERT ON asset_day REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('carrying');
CREATE TRIGGER asset_day_stays_in_currency_of_book AFTER UPDATE ON asset_day REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('carrying');
