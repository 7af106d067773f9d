-- What was delegated and looked at stays. The H2 twin of this file has the same name.

CREATE TRIGGER delegation_stays BEFORE DELETE OR UPDATE OF id, from_user, to_user, role, first_day, last_day, reason, made_at ON delegation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER automatic_posting_review_only_grows BEFORE UPDATE OR DELETE ON automatic_posting_review FOR EACH ROW EXECUTE FUNCTION refuse_change();
