-- What a book began with never changes. The H2 twin of this file has the same name.

CREATE TRIGGER opening_position_only_grows BEFORE UPDATE OR DELETE ON opening_position FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opening_position_is_not_emptied BEFORE TRUNCATE ON opening_position EXECUTE FUNCTION refuse_change();
