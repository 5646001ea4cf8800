package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Wording;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report takes the language and the zone of its reader, and names nobody. */
class ReadinessReportWordingTest {
  @Test
  void tellsTimesInTheZoneOfTheReader() {
    Finding finding = Finding.builder()
        .code("schedule.past.over")
        .observed(Fact.moment(NOW, ZoneId.of("Asia/Tokyo")))
        .required(Fact.moment(NOW, ZoneId.of("Asia/Tokyo")))
        .build();
    ReadinessReport report =
        GoodSession.checker(own("schedule.past", Judgement.unmet(finding))).check(PLAN, NOW);
    Wording english = Wording.of(Locale.ENGLISH);

    assertThat(report.render(english))
        .isEqualTo(report.render(Locale.ENGLISH))
        .contains("(Asia/Tokyo)");
    assertThat(report.render(english.in(ZoneId.of("Europe/Madrid"))))
        .contains("(Europe/Madrid)")
        .doesNotContain("Tokyo");
    assertThat(report.markdown(english.in(ZoneId.of("Europe/Madrid"))))
        .startsWith("# ")
        .contains("(Europe/Madrid)")
        .doesNotContain("Tokyo");
  }

  /** A name comes from a user, and would not be escaped. */
  @Test
  void namesNobody() {
    Finding finding =
        Finding.builder().code("actor.not-a-party").addSubject("ada").build();
    ReadinessReport report =
        GoodSession.checker(own("actor.not-a-party", Judgement.unmet(finding))).check(PLAN, NOW);

    assertThat(report.markdown(Wording.of(Locale.ENGLISH).naming(id -> Optional.of("# <b>"))))
        .isEqualTo(report.markdown(Locale.ENGLISH))
        .contains("- ada has no part");
  }

  private static ReadinessRule own(String code, Judgement judgement) {
    return ReadinessRule.of(
        code, Severity.WARNING, "Own", "Own", (plan, context, now) -> judgement);
  }
}
