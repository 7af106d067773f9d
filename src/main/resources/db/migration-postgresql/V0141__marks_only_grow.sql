-- Measurements of positions only grow, refer to what is there, and are in the decimals of their currency. The H2 twin of this file has
-- the same name.

CREATE TRIGGER mark_line_refers_to_each AFTER INSERT ON mark_line REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('mark_run run_id id', 'trading_account account_id id', 'instrument instrument_id id');
CREATE TRIGGER mark_line_refers_to_position AFTER INSERT ON mark_line REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('account_position', 'position_id', 'id');
CREATE TRIGGER mark_movement_refers_to_each AFTER INSERT ON mark_movement REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to_each('mark_proposal proposal_id id');
CREATE TRIGGER mark_movement_refers_to_position AFTER INSERT ON mark_movement REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('account_position', 'position_id', 'id');

CREATE TRIGGER mark_run_only_grows BEFORE UPDATE OR DELETE ON mark_run FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mark_run_is_not_emptied BEFORE TRUNCATE ON mark_run EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mark_line_only_grows BEFORE UPDATE OR DELETE ON mark_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mark_line_is_not_emptied BEFORE TRUNCATE ON mark_line EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mark_movement_only_grows BEFORE UPDATE OR DELETE ON mark_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mark_movement_is_not_emptied BEFORE TRUNCATE ON mark_movement EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mark_proposal_stays BEFORE DELETE OR UPDATE OF id, case_id, run_id, book_id, account_id, kind, period_start, period_end, amount, in_income, currency, positions, on_hold, fair_level, evidence_hash, created_by, created_at ON mark_proposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mark_proposal_is_not_emptied BEFORE TRUNCATE ON mark_proposal EXECUTE FUNCTION refuse_change();

ALTER TABLE mark_run ADD CONSTRAINT mark_run_amounts_fit_their_currency CHECK (greatest(min_scale(total_loss), min_scale(in_income)) <= decimals_of(currency));
ALTER TABLE mark_proposal ADD CONSTRAINT mark_proposal_amounts_fit_their_currency CHECK (greatest(min_scale(amount), min_scale(in_income)) <= decimals_of(currency));
ALTER TABLE mark_line ADD CONSTRAINT mark_line_amounts_fit_their_currency CHECK (greatest(min_scale(fair_value), min_scale(carrying_before), min_scale(premium), min_scale(result), min_scale(settled)) <= decimals_of(currency));
ALTER TABLE mark_movement ADD CONSTRAINT mark_movement_amounts_fit_their_currency CHECK (greatest(min_scale(amount), min_scale(current_asset), min_scale(later_asset), min_scale(current_liability), min_scale(later_liability)) <= decimals_of(currency));
