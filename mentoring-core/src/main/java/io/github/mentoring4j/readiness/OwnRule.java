package io.github.mentoring4j.readiness;

import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.internal.Faults;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** A rule of the user's own, with words in one language. */
record OwnRule(String code, Severity severity, String title, String rationale, Judge judge)
    implements ReadinessRule {
  /** Leaves room for a situation in the code of a finding. */
  private static final int CODE = 100;

  OwnRule {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(judge, "judge");
    check(Faults.of("ReadinessRule"), "code", code)
        .text("title", title, Faults.NAME)
        .text("rationale", rationale, Faults.TEXT)
        .throwIfAny();
  }

  static Faults check(Faults faults, String field, String code) {
    return faults
        .id(field, code, CODE)
        .that(
            code.indexOf('.') > 0,
            field,
            code,
            "a prefix of your own and a dot, as in acme.camera");
  }

  @Override
  public String title(Locale locale) {
    return title;
  }

  @Override
  public String rationale(Locale locale) {
    return rationale;
  }

  @Override
  public Judgement judge(SessionPlan plan, SessionContext context, Instant now) {
    return judge.judge(plan, context, now);
  }
}
