CREATE TABLE mentoring_event (
  mentorship VARCHAR(256) NOT NULL,
  revision   BIGINT       NOT NULL,          -- of two who are equally fast, the key lets one pass
  event      TEXT         NOT NULL,          -- the recorded event as JSON
  PRIMARY KEY (mentorship, revision)
);

CREATE TABLE mentoring_overview (            -- what is searched for, written with each event
  mentorship VARCHAR(256) PRIMARY KEY,
  stage      VARCHAR(64),                    -- null before the acceptance and after the end
  next_due   TIMESTAMP(9) WITH TIME ZONE     -- the first entry of what is due; null if there is none
);
CREATE INDEX mentoring_next_due ON mentoring_overview (next_due);
