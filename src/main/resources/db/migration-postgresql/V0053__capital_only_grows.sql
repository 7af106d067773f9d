-- Contributions and their postings only grow, in the decimals of their currency. The H2 twin of this file has the same name.

CREATE TRIGGER contribution_only_grows BEFORE UPDATE OR DELETE ON contribution FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contribution_is_not_emptied BEFORE TRUNCATE ON contribution EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contribution_posting_only_grows BEFORE UPDATE OR DELETE ON contribution_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contribution_posting_is_not_emptied BEFORE TRUNCATE ON contribution_posting EXECUTE FUNCTION refuse_change();
ALTER TABLE contribution ADD CONSTRAINT contribution_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency));
ALTER TABLE contribution_posting ADD CONSTRAINT contribution_posting_amounts_fit_their_currency CHECK (min_scale(amount) <= decimals_of(currency));
