-- Counts of ticks and sealed minutes never change, and amounts fit their currency. The H2 twin of this file has the same name.

CREATE TRIGGER tick_intake_only_grows BEFORE UPDATE OR DELETE ON tick_intake FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tick_intake_is_not_emptied BEFORE TRUNCATE ON tick_intake EXECUTE FUNCTION refuse_change();
CREATE TRIGGER live_seal_only_grows BEFORE UPDATE OR DELETE ON live_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER live_seal_is_not_emptied BEFORE TRUNCATE ON live_seal EXECUTE FUNCTION refuse_change();
ALTER TABLE live_seal ADD CONSTRAINT live_seal_amounts_fit_their_currency CHECK (greatest(min_scale(digital_assets), min_scale(total_assets), min_scale(total_liabilities), min_scale(equity)) <= decimals_of(currency));
