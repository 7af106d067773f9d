-- What waits never changes. The H2 twin of this file has the same name.

CREATE TRIGGER price_request_only_grows BEFORE UPDATE OR DELETE ON price_request FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wanted_price_only_grows BEFORE UPDATE OR DELETE ON wanted_price FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER price_request_is_not_emptied BEFORE TRUNCATE ON price_request EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wanted_price_is_not_emptied BEFORE TRUNCATE ON wanted_price EXECUTE FUNCTION refuse_change();
