-- What waits for a decision is found by the day by which it is due, a stretch at a time, without reading all of it.

ALTER TABLE approval_case ADD COLUMN submitted_on DATE; -- null until it is submitted
COMMENT ON COLUMN approval_case.submitted_on IS 'The day of its entity on which it was submitted last: its age is counted from here';
UPDATE approval_case SET submitted_on = COALESCE((SELECT CAST(MAX(s.at) AT TIME ZONE 'UTC' AS DATE) FROM approval_step s
  WHERE s.case_id = approval_case.id AND s.action = 'SUBMIT'), CAST(created_at AT TIME ZONE 'UTC' AS DATE)) WHERE status = 'SUBMITTED';
-- Five business days are seven days of the calendar, whichever day they begin on
UPDATE approval_case SET due_on = CAST(submitted_on + INTERVAL '7' DAY AS DATE) WHERE status = 'SUBMITTED' AND (due_on IS NULL OR due_on < submitted_on);
ALTER TABLE approval_case ADD CONSTRAINT approval_case_waits_from_a_day CHECK (status <> 'SUBMITTED' OR (submitted_on IS NOT NULL AND due_on >= submitted_on));
CREATE INDEX approval_case_by_due_day ON approval_case (status, due_on, id);
CREATE INDEX approval_step_by_time ON approval_step (action, at);

CREATE TABLE case_hand (
  case_id BIGINT      NOT NULL REFERENCES approval_case,
  duty    VARCHAR(16) NOT NULL,
  person  VARCHAR(64) NOT NULL,
  PRIMARY KEY (case_id, duty, person),
  CONSTRAINT case_hand_duty_is_known CHECK (duty IN ('RECORDER', 'POLICY_CHANGER', 'REQUESTER'))
);
COMMENT ON TABLE case_hand IS 'Who had a hand in the evidence of a case as it was submitted, for lists; an approval asks anew';
COMMENT ON COLUMN case_hand.duty IS 'The rule by which the person does not approve it (accounting.md 4.3)';

CREATE TABLE case_sight (
  user_name  VARCHAR(64)                 NOT NULL,
  case_id    BIGINT                      NOT NULL REFERENCES approval_case,
  step_count INTEGER                     NOT NULL,
  seen_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (user_name, case_id),
  CONSTRAINT case_sight_saw_something CHECK (step_count > 0)
);
COMMENT ON TABLE case_sight IS 'How far a user has seen the history of a case, so that lists say what is new';
COMMENT ON COLUMN case_sight.step_count IS 'Steps that the case had then: those after them are new';
