-- What was published only grows, and a release is whole and keeps the identities of its template. The PostgreSQL twin of this file
-- has the same name.

CREATE TRIGGER published_release_is_whole AFTER INSERT ON published_release FOR EACH ROW CALL 'org.ballast.operations.h2.ReleaseIsWhole';
CREATE TRIGGER published_figure_precedes_its_release BEFORE INSERT ON published_figure FOR EACH ROW CALL 'org.ballast.operations.h2.FigurePrecedesItsRelease';
CREATE TRIGGER institution_only_grows BEFORE UPDATE, DELETE ON institution FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER institution_template_only_grows BEFORE UPDATE, DELETE ON institution_template FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER published_release_only_grows BEFORE UPDATE, DELETE ON published_release FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
CREATE TRIGGER published_figure_only_grows BEFORE UPDATE, DELETE ON published_figure FOR EACH ROW CALL 'org.ballast.operations.h2.RefuseChange';
