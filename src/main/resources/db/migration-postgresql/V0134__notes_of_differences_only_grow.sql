-- What was said of a difference stays. The H2 twin of this file has the same name.

CREATE TRIGGER difference_note_only_grows BEFORE UPDATE OR DELETE ON difference_note FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER difference_note_is_not_emptied BEFORE TRUNCATE ON difference_note EXECUTE FUNCTION refuse_change();
