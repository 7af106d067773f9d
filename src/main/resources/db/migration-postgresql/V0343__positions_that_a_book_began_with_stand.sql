-- What a book began with never changes, is of a position, and is in the decimals of its currency. The H2 twin of this file has the
-- same name.

CREATE TRIGGER opening_position_refers_to_position AFTER INSERT ON opening_position REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refers_to('account_position', 'position_id', 'id');

CREATE TRIGGER opening_position_only_grows BEFORE UPDATE OR DELETE ON opening_position FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opening_position_is_not_emptied BEFORE TRUNCATE ON opening_position EXECUTE FUNCTION refuse_change();

ALTER TABLE opening_position ADD CONSTRAINT opening_position_amounts_fit_their_currency CHECK (greatest(min_scale(premium), min_scale(result), min_scale(settled), min_scale(current_asset), min_scale(later_asset), min_scale(current_liability), min_scale(later_liability)) <= decimals_of(currency));
