-- What was asked for never changes, and the older table takes no more rows. The H2 twin of this file has the same name.

CREATE TRIGGER reopening_request_only_grows BEFORE UPDATE OR DELETE ON reopening_request FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reopening_request_is_not_emptied BEFORE TRUNCATE ON reopening_request EXECUTE FUNCTION refuse_change();
CREATE TRIGGER period_reopening_is_over BEFORE INSERT OR UPDATE ON period_reopening FOR EACH ROW EXECUTE FUNCTION refuse_change();
