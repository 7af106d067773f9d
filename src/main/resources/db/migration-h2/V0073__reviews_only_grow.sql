-- What was delegated and looked at stays. The PostgreSQL twin of this file has the same name.

CREATE TRIGGER delegation_stays BEFORE DELETE ON delegation FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER automatic_posting_review_only_grows BEFORE UPDATE, DELETE ON automatic_posting_review FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
