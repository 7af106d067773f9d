-- What was published only grows, and a release is whole and keeps the identities of its template. The H2 twin of this file has the
-- same name.

-- Asked once for all releases of a statement
CREATE FUNCTION published_release_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong RECORD;
BEGIN
  SELECT a.as_of, a.figures, count(f.id) AS told, count(l.item) AS known INTO wrong FROM added a
    LEFT JOIN published_figure f ON f.release_id = a.id
    LEFT JOIN published_template_line l ON l.template_id = a.template_id AND l.item = f.item
   GROUP BY a.id, a.as_of, a.figures HAVING count(f.id) <> a.figures OR count(l.item) <> a.figures LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'release of %: % figures, % told, % in its template', wrong.as_of, wrong.figures, wrong.told, wrong.known USING ERRCODE = 'check_violation';
  END IF;
  SELECT a.as_of, l.item INTO wrong FROM added a JOIN published_template_line l ON l.template_id = a.template_id
    LEFT JOIN published_figure f ON f.release_id = a.id AND f.item = l.item
   WHERE l.presence = 'ALWAYS' AND f.id IS NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'release of %: % is missing', wrong.as_of, wrong.item USING ERRCODE = 'check_violation';
  END IF;
  SELECT a.as_of, p.identity INTO wrong FROM added a
    JOIN published_identity_part p ON p.template_id = a.template_id
    JOIN published_template t ON t.id = a.template_id
    JOIN published_template_line l ON l.template_id = p.template_id AND l.item = p.item
    LEFT JOIN published_figure f ON f.release_id = a.id AND f.item = p.item
   GROUP BY a.id, a.as_of, p.identity, t.unit, t.rounding
  HAVING count(f.id) FILTER (WHERE p.part = 'COMPONENT') > 0
     AND (count(*) FILTER (WHERE f.id IS NULL AND l.presence <> 'AT_TIMES') > 0
       OR abs(sum(CASE p.part WHEN 'PUBLISHED' THEN 1 ELSE -1 END * p.sign * coalesce(f.amount, 0) * l.unit)) > t.rounding * t.unit * (count(*) - 1))
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'release of %: identity % does not hold', wrong.as_of, wrong.identity USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER published_release_is_whole AFTER INSERT ON published_release REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION published_release_is_whole();

CREATE FUNCTION published_figure_precedes_its_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM added a JOIN published_release r ON r.id = a.release_id) THEN
    RAISE EXCEPTION 'a release is complete: no figure may be added' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER published_figure_precedes_its_release AFTER INSERT ON published_figure REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION published_figure_precedes_its_release();

CREATE TRIGGER institution_only_grows BEFORE UPDATE OR DELETE ON institution FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER institution_template_only_grows BEFORE UPDATE OR DELETE ON institution_template FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER published_release_only_grows BEFORE UPDATE OR DELETE ON published_release FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER published_figure_only_grows BEFORE UPDATE OR DELETE ON published_figure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER institution_is_not_emptied BEFORE TRUNCATE ON institution EXECUTE FUNCTION refuse_change();
CREATE TRIGGER institution_template_is_not_emptied BEFORE TRUNCATE ON institution_template EXECUTE FUNCTION refuse_change();
CREATE TRIGGER published_release_is_not_emptied BEFORE TRUNCATE ON published_release EXECUTE FUNCTION refuse_change();
CREATE TRIGGER published_figure_is_not_emptied BEFORE TRUNCATE ON published_figure EXECUTE FUNCTION refuse_change();
