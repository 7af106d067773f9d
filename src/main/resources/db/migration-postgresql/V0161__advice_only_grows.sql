-- Limits and advice never change, and their amounts fit their currency. The H2 twin of this file has the same name.

CREATE TRIGGER position_limit_only_grows BEFORE UPDATE OR DELETE ON position_limit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER position_limit_is_not_emptied BEFORE TRUNCATE ON position_limit EXECUTE FUNCTION refuse_change();
CREATE TRIGGER position_advice_only_grows BEFORE UPDATE OR DELETE ON position_advice FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER position_advice_is_not_emptied BEFORE TRUNCATE ON position_advice EXECUTE FUNCTION refuse_change();

ALTER TABLE position_limit ADD CONSTRAINT position_limit_amounts_fit_their_currency CHECK (min_scale(most) <= decimals_of(currency));
ALTER TABLE position_advice ADD CONSTRAINT position_advice_amounts_fit_their_currency CHECK (min_scale(advised) <= decimals_of(currency));
