-- Operations never change, and their amounts fit their currency. The H2 twin of this file has the same name.

CREATE TRIGGER central_bank_operation_only_grows BEFORE UPDATE OR DELETE ON central_bank_operation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER central_bank_operation_is_not_emptied BEFORE TRUNCATE ON central_bank_operation EXECUTE FUNCTION refuse_change();

ALTER TABLE central_bank_operation ADD CONSTRAINT central_bank_operation_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency) AND min_scale(result) <= decimals_of(currency));
