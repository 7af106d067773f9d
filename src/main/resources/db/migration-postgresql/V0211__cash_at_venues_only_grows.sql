-- What was proposed of cash at venues never changes. The H2 twin of this file has the same name.

CREATE TRIGGER venue_cash_posting_only_grows BEFORE UPDATE OR DELETE ON venue_cash_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER venue_cash_posting_is_not_emptied BEFORE TRUNCATE ON venue_cash_posting EXECUTE FUNCTION refuse_change();
ALTER TABLE venue_cash_posting ADD CONSTRAINT venue_cash_posting_amounts_fit_their_currency
  CHECK (min_scale(bank) <= decimals_of(currency) AND min_scale(fees) <= decimals_of(currency)
    AND min_scale(funding) <= decimals_of(currency) AND min_scale(uncovered) <= decimals_of(currency));
