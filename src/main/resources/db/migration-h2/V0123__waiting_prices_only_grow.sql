-- What waits never changes. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER price_request_only_grows BEFORE UPDATE, DELETE ON price_request FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER wanted_price_only_grows BEFORE UPDATE, DELETE ON wanted_price FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
