-- What is said of loans never changes, and amounts fit their currency. The H2 twin of this file has the same name.

CREATE TRIGGER pledged_loan_only_grows BEFORE UPDATE OR DELETE ON pledged_loan FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER pledged_loan_is_not_emptied BEFORE TRUNCATE ON pledged_loan EXECUTE FUNCTION refuse_change();

ALTER TABLE pledged_loan ADD CONSTRAINT pledged_loan_amounts_fit_their_currency CHECK (min_scale(owed) <= decimals_of(currency));
