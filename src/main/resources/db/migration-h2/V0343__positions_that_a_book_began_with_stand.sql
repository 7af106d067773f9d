-- What a book began with never changes. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER opening_position_only_grows BEFORE UPDATE, DELETE ON opening_position FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
