-- What is said of health never changes, and amounts fit their currency. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER counted_account_only_grows BEFORE UPDATE, DELETE ON counted_account FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER due_item_only_grows BEFORE UPDATE, DELETE ON due_item FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER health_rule_only_grows BEFORE UPDATE, DELETE ON health_rule FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER due_item_amounts_fit_their_currency BEFORE INSERT ON due_item FOR EACH ROW CALL 'org.ballast.operations.h2.AmountsFitTheirCurrency';
