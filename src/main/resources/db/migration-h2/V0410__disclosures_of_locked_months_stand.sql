-- What disclosures tell of restrictions on sale and of pledged loans stays as it was told in a locked month: nothing that holds from a
-- day in it or before it on is recorded any more, in whatever book it is locked. What was recorded before stays as it is. The
-- PostgreSQL twin of this file has the same name.

CREATE TRIGGER sale_restriction_is_untold BEFORE INSERT ON sale_restriction FOR EACH ROW CALL 'org.ballast.operations.h2.DisclosuresOfLockedMonthsStand';
CREATE TRIGGER sale_restriction_end_is_untold BEFORE INSERT ON sale_restriction_end FOR EACH ROW CALL 'org.ballast.operations.h2.DisclosuresOfLockedMonthsStand';
CREATE TRIGGER pledged_loan_is_untold BEFORE INSERT ON pledged_loan FOR EACH ROW CALL 'org.ballast.operations.h2.DisclosuresOfLockedMonthsStand';
