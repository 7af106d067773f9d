-- What is said of health never changes, and amounts fit their currency. The H2 twin of this file has the same name.

CREATE TRIGGER counted_account_only_grows BEFORE UPDATE OR DELETE ON counted_account FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER counted_account_is_not_emptied BEFORE TRUNCATE ON counted_account EXECUTE FUNCTION refuse_change();
CREATE TRIGGER due_item_only_grows BEFORE UPDATE OR DELETE ON due_item FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER due_item_is_not_emptied BEFORE TRUNCATE ON due_item EXECUTE FUNCTION refuse_change();
CREATE TRIGGER health_rule_only_grows BEFORE UPDATE OR DELETE ON health_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER health_rule_is_not_emptied BEFORE TRUNCATE ON health_rule EXECUTE FUNCTION refuse_change();

ALTER TABLE due_item ADD CONSTRAINT due_item_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency));
