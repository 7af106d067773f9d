-- One approval for everything that touches the books: a case with its steps. A write-down's status, evidence and entry are
-- those of its case; what was proposed and decided before comes over as it stands.

CREATE SEQUENCE approval_case_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE approval_case (
  id               BIGINT                      NOT NULL PRIMARY KEY,
  subject_kind     VARCHAR(24)                 NOT NULL,
  subject_id       BIGINT                      NOT NULL,
  entity_id        BIGINT                      NOT NULL REFERENCES reporting_entity,
  book_id          BIGINT                      NOT NULL REFERENCES book,
  live_key         VARCHAR(160), -- null once the case is decided for good
  status           VARCHAR(16)                 NOT NULL,
  tier             VARCHAR(16), -- null until it is submitted
  approvals_needed INTEGER                     NOT NULL,
  amount           NUMERIC(21,4), -- null where the subject has none, as a policy
  currency         CHAR(3), -- as amount
  evidence_hash    CHAR(64)                    NOT NULL,
  posts_entry      BOOLEAN                     NOT NULL,
  entry_id         BIGINT REFERENCES journal_entry, -- null until posted
  due_on           DATE, -- null until it is submitted
  created_by       VARCHAR(64)                 NOT NULL,
  created_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  version          BIGINT                      NOT NULL,
  CONSTRAINT approval_case_subject_is_unique UNIQUE (subject_kind, subject_id),
  CONSTRAINT approval_case_is_live_once UNIQUE (live_key),
  CONSTRAINT approval_case_status_is_known CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED', 'APPROVED', 'POSTED', 'REVERSED')),
  CONSTRAINT approval_case_live_has_key CHECK ((status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')) = (live_key IS NOT NULL)),
  CONSTRAINT approval_case_tier_is_known CHECK (tier IN ('T0_AUTO', 'T1_SINGLE', 'T2_DUAL', 'T3_DUAL_STEPUP')),
  CONSTRAINT approval_case_waits_by_its_tier CHECK (status NOT IN ('SUBMITTED', 'APPROVED', 'POSTED', 'REVERSED') OR (tier IS NOT NULL
    AND approvals_needed = CASE tier WHEN 'T0_AUTO' THEN 0 WHEN 'T1_SINGLE' THEN 1 ELSE 2 END)),
  CONSTRAINT approval_case_amount_has_currency CHECK ((amount IS NULL) = (currency IS NULL)),
  CONSTRAINT approval_case_posted_has_entry CHECK ((posts_entry AND status IN ('POSTED', 'REVERSED')) = (entry_id IS NOT NULL))
);
COMMENT ON TABLE approval_case IS 'What somebody has to decide on before it touches the books, whatever it is';
COMMENT ON COLUMN approval_case.subject_kind IS 'The kind of thing, with its key in subject_id';
COMMENT ON COLUMN approval_case.live_key IS 'What there may be one undecided case of';
COMMENT ON COLUMN approval_case.amount IS 'What weighs for its tier, without a sign, in the currency of its book';
COMMENT ON COLUMN approval_case.evidence_hash IS 'SHA-256 of the canonical JSON of the evidence; an approval binds to it';
COMMENT ON COLUMN approval_case.due_on IS 'The day by which it should be decided';
CREATE INDEX approval_case_by_status ON approval_case (status, id);
CREATE INDEX approval_case_by_entity ON approval_case (entity_id, id);
CREATE INDEX approval_case_by_entry ON approval_case (entry_id);

CREATE SEQUENCE approval_step_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE approval_step (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  case_id       BIGINT                      NOT NULL REFERENCES approval_case,
  action        VARCHAR(24)                 NOT NULL,
  from_status   VARCHAR(16)                 NOT NULL,
  to_status     VARCHAR(16)                 NOT NULL,
  actor         VARCHAR(64)                 NOT NULL,
  on_behalf_of  VARCHAR(64), -- null where the actor acted for himself
  role          VARCHAR(16), -- null in steps that were taken before roles were kept
  proven_at     TIMESTAMP(6) WITH TIME ZONE, -- null where the step took no fresh proof of who acts
  at            TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  comment_text  VARCHAR(2000)               NOT NULL,
  evidence_hash CHAR(64)                    NOT NULL,
  CONSTRAINT approval_step_is_by_somebody CHECK (actor <> '' AND (on_behalf_of IS NULL OR on_behalf_of <> actor))
);
COMMENT ON TABLE approval_step IS 'Append-only history of a case: who created, edited, submitted, returned, approved, posted';
COMMENT ON COLUMN approval_step.on_behalf_of IS 'Whose authority was delegated to the actor';
COMMENT ON COLUMN approval_step.proven_at IS 'When the actor last proved who he is before he approved';
CREATE INDEX approval_step_of_case ON approval_step (case_id, id);

INSERT INTO approval_case (id, subject_kind, subject_id, entity_id, book_id, live_key, status, tier, approvals_needed, amount, currency, evidence_hash, posts_entry, entry_id, due_on, created_by, created_at, version)
  SELECT p.id, 'WRITE_DOWN', p.id, k.entity_id, p.book_id, CASE WHEN p.live_key IS NULL THEN NULL ELSE 'WRITE_DOWN|' || p.live_key END, p.status,
         CASE WHEN p.status IN ('DRAFT', 'RETURNED') THEN NULL WHEN p.status <> 'SUBMITTED' OR abs(p.amount) < 100000 THEN 'T1_SINGLE' WHEN abs(p.amount) < 1000000 THEN 'T2_DUAL' ELSE 'T3_DUAL_STEPUP' END,
         CASE WHEN p.status IN ('DRAFT', 'RETURNED') THEN 0 WHEN p.status <> 'SUBMITTED' OR abs(p.amount) < 100000 THEN 1 ELSE 2 END,
         abs(p.amount), p.currency, p.evidence_hash, TRUE, p.entry_id, NULL, p.created_by, p.created_at, p.version
    FROM proposal p JOIN book k ON k.id = p.book_id;
INSERT INTO approval_step (id, case_id, action, from_status, to_status, actor, on_behalf_of, role, proven_at, at, comment_text, evidence_hash)
  SELECT id, proposal_id, action, from_status, to_status, actor, NULL, NULL, NULL, at, comment_text, evidence_hash FROM proposal_decision;

ALTER TABLE proposal ADD COLUMN case_id BIGINT;
UPDATE proposal SET case_id = id;
ALTER TABLE proposal ALTER COLUMN case_id SET NOT NULL;
ALTER TABLE proposal ADD CONSTRAINT proposal_has_its_case UNIQUE (case_id);
ALTER TABLE proposal ADD CONSTRAINT proposal_case_is_there FOREIGN KEY (case_id) REFERENCES approval_case;
COMMENT ON COLUMN proposal.case_id IS 'Where its status, its approvals and its entry are kept';
ALTER TABLE proposal DROP CONSTRAINT proposal_status_is_known;
ALTER TABLE proposal DROP CONSTRAINT proposal_is_live_once;
ALTER TABLE proposal DROP CONSTRAINT proposal_live_has_key;
ALTER TABLE proposal DROP CONSTRAINT proposal_posted_has_entry;
DROP INDEX proposal_by_book;
ALTER TABLE proposal DROP COLUMN status;
ALTER TABLE proposal DROP COLUMN live_key;
ALTER TABLE proposal DROP COLUMN entry_id;
ALTER TABLE proposal DROP COLUMN version;
CREATE INDEX proposal_by_book ON proposal (book_id, period_end);
DROP TABLE proposal_decision;
DROP SEQUENCE proposal_decision_seq;

CREATE SEQUENCE approval_policy_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE approval_policy (
  id            BIGINT                      NOT NULL PRIMARY KEY,
  entity_id     BIGINT                      NOT NULL REFERENCES reporting_entity,
  valid_from    DATE                        NOT NULL,
  single_from   NUMERIC(21,4)               NOT NULL,
  dual_from     NUMERIC(21,4)               NOT NULL,
  step_up_from  NUMERIC(21,4)               NOT NULL,
  materiality   NUMERIC(21,4), -- null where the amount raises no tier
  currency      CHAR(3)                     NOT NULL,
  second_factor BOOLEAN                     NOT NULL,
  due_days      INTEGER                     NOT NULL,
  reason        VARCHAR(2000)               NOT NULL,
  wanted_by     VARCHAR(64)                 NOT NULL,
  wanted_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  in_force_at   TIMESTAMP(6) WITH TIME ZONE, -- null until it is approved
  CONSTRAINT approval_policy_bounds_ascend CHECK (0 <= single_from AND single_from <= dual_from AND dual_from <= step_up_from),
  CONSTRAINT approval_policy_materiality_is_positive CHECK (materiality > 0),
  CONSTRAINT approval_policy_days_are_few CHECK (due_days BETWEEN 1 AND 60)
);
COMMENT ON TABLE approval_policy IS 'From which amounts on how many people approve, dated, by entity; without one the defaults hold';
COMMENT ON COLUMN approval_policy.single_from IS 'One approval from here on, inclusive; below it the portal posts by itself';
COMMENT ON COLUMN approval_policy.dual_from IS 'Two people from here on, one of them the CFO';
COMMENT ON COLUMN approval_policy.step_up_from IS 'Both prove once more who they are from here on';
COMMENT ON COLUMN approval_policy.materiality IS 'Planning materiality: 5 % of it raise the tier by one';
COMMENT ON COLUMN approval_policy.due_days IS 'Business days from submission until a case is overdue';
CREATE INDEX approval_policy_by_entity ON approval_policy (entity_id, valid_from);
