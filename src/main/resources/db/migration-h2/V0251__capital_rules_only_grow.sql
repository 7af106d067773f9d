-- Rule sets, classifications and entries of capital never change, and amounts fit their currency. The PostgreSQL twin of this file
-- has the same name.

CREATE TRIGGER prudential_rule_set_only_grows BEFORE UPDATE, DELETE ON prudential_rule_set FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER crypto_classification_only_grows BEFORE UPDATE, DELETE ON crypto_classification FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER regulatory_entry_only_grows BEFORE UPDATE, DELETE ON regulatory_entry FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER regulatory_entry_amounts_fit_their_currency BEFORE INSERT ON regulatory_entry FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
