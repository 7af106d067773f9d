-- Memos of value in use only grow. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER value_in_use_only_grows BEFORE UPDATE, DELETE ON value_in_use FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER value_in_use_flow_only_grows BEFORE UPDATE, DELETE ON value_in_use_flow FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
