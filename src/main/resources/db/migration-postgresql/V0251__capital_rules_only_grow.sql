-- Rule sets, classifications and entries of capital never change, and amounts fit their currency. The H2 twin of this file has the
-- same name.

CREATE TRIGGER prudential_rule_set_only_grows BEFORE UPDATE OR DELETE ON prudential_rule_set FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER prudential_rule_set_is_not_emptied BEFORE TRUNCATE ON prudential_rule_set EXECUTE FUNCTION refuse_change();
CREATE TRIGGER crypto_classification_only_grows BEFORE UPDATE OR DELETE ON crypto_classification FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER crypto_classification_is_not_emptied BEFORE TRUNCATE ON crypto_classification EXECUTE FUNCTION refuse_change();
CREATE TRIGGER regulatory_entry_only_grows BEFORE UPDATE OR DELETE ON regulatory_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER regulatory_entry_is_not_emptied BEFORE TRUNCATE ON regulatory_entry EXECUTE FUNCTION refuse_change();

ALTER TABLE regulatory_entry ADD CONSTRAINT regulatory_entry_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency));
