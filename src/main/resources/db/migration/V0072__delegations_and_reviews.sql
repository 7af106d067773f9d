-- Who may approve in whose name, and who looked at what the portal posted by itself.

CREATE SEQUENCE delegation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE delegation (
  id        BIGINT                      NOT NULL PRIMARY KEY,
  from_user VARCHAR(64)                 NOT NULL,
  to_user   VARCHAR(64)                 NOT NULL,
  role      VARCHAR(16)                 NOT NULL,
  first_day DATE                        NOT NULL,
  last_day  DATE                        NOT NULL,
  reason    VARCHAR(2000)               NOT NULL,
  made_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended_at  TIMESTAMP(6) WITH TIME ZONE, -- null unless it was taken back before its last day
  CONSTRAINT delegation_is_to_another CHECK (from_user <> to_user),
  CONSTRAINT delegation_is_of_an_approver CHECK (role IN ('CONTROLLER', 'CFO')),
  CONSTRAINT delegation_days_are_in_order CHECK (first_day <= last_day)
);
COMMENT ON TABLE delegation IS 'An approver lets another one approve in his name; what excludes him excludes the other too';
COMMENT ON COLUMN delegation.last_day IS 'Included, in UTC';
CREATE INDEX delegation_by_delegate ON delegation (to_user, last_day);
CREATE INDEX delegation_by_delegator ON delegation (from_user, last_day);

CREATE TABLE automatic_posting_review (
  entity_id       BIGINT                      NOT NULL REFERENCES reporting_entity,
  posted_on       DATE                        NOT NULL,
  cases           INTEGER                     NOT NULL,
  acknowledged_by VARCHAR(64)                 NOT NULL,
  acknowledged_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (entity_id, posted_on, cases)
);
COMMENT ON TABLE automatic_posting_review IS 'A controller looked at what the portal posted by itself on a day (accounting.md 4.5, T0)';
COMMENT ON COLUMN automatic_posting_review.posted_on IS 'Day of the posting in UTC';
COMMENT ON COLUMN automatic_posting_review.cases IS 'How many there were when he looked: a later one of the day is looked at too';
