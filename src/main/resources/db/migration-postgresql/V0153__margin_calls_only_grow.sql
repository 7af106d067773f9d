-- What was found, called and brought never changes. The H2 twin of this file has the same name.

CREATE TRIGGER margin_check_only_grows BEFORE UPDATE OR DELETE ON margin_check FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_check_is_not_emptied BEFORE TRUNCATE ON margin_check EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_reading_only_grows BEFORE UPDATE OR DELETE ON margin_reading FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_reading_is_not_emptied BEFORE TRUNCATE ON margin_reading EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_call_only_grows BEFORE UPDATE OR DELETE ON margin_call FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_call_is_not_emptied BEFORE TRUNCATE ON margin_call EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_call_end_only_grows BEFORE UPDATE OR DELETE ON margin_call_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER margin_call_end_is_not_emptied BEFORE TRUNCATE ON margin_call_end EXECUTE FUNCTION refuse_change();
CREATE TRIGGER collateral_transfer_only_grows BEFORE UPDATE OR DELETE ON collateral_transfer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER collateral_transfer_is_not_emptied BEFORE TRUNCATE ON collateral_transfer EXECUTE FUNCTION refuse_change();
CREATE TRIGGER collateral_posting_only_grows BEFORE UPDATE OR DELETE ON collateral_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER collateral_posting_is_not_emptied BEFORE TRUNCATE ON collateral_posting EXECUTE FUNCTION refuse_change();
ALTER TABLE collateral_transfer ADD CONSTRAINT collateral_transfer_amounts_fit_their_currency CHECK (min_scale(paid) <= decimals_of(currency));
