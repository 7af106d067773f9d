-- A rate never changes, and what it translated fits the currency of its book. The H2 twin of this file has the same name.

CREATE TRIGGER exchange_rate_only_grows BEFORE UPDATE OR DELETE ON exchange_rate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exchange_rate_is_not_emptied BEFORE TRUNCATE ON exchange_rate EXECUTE FUNCTION refuse_change();
CREATE TRIGGER currency_pair_stays BEFORE UPDATE OR DELETE ON currency_pair FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_posting_amounts_fit_currency_of_book AFTER INSERT ON disposal_posting REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION amounts_fit_currency_of_book('proceeds', 'fee');
