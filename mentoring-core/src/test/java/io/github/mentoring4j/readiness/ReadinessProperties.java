package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Agreement;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Result;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.Finding.Span;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessReport.RuleResult;
import io.github.mentoring4j.readiness.ReadinessReport.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadinessProperties {
  private static final ReadinessChecker CHECKER = ReadinessChecker.standard();
  private static final List<String> PIECES = List.of(
      "Choose an offer",
      "choose an offer!",
      "How?",
      "TBD",
      "-",
      "\u200B",
      "[Name]",
      "{{x}}",
      "TODO",
      "TODO: more",
      "lorem ipsum",
      "مرحبا",
      "👩\u200D🚀",
      "\u202E",
      "\n",
      "\u001B[2J",
      "{observed}",
      "$1 %s",
      "");

  @Property
  void givesOneResultPerRuleForAnyPlan(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);

    assertThat(report.results())
        .extracting(RuleResult::code)
        .isEqualTo(RuleCatalogue.RULES.stream().map(Rule::code).toList());
    for (RuleResult result : report.results()) {
      assertThat(result.result()).isIn(Result.MET, Result.UNMET, Result.NOT_APPLICABLE);
      assertThat(result.findings().isEmpty()).isEqualTo(!result.is(Result.UNMET));
      assertThat(result.reason().isPresent()).isEqualTo(result.is(Result.NOT_APPLICABLE));
      assertThat(result.findings()).allSatisfy(finding -> {
        assertThat(ReadinessTextsTest.findingCodes()).contains(finding.code());
        assertThat(finding.code() + ".").startsWith(result.code() + ".");
        assertThat(finding.result()).isEqualTo(Result.UNMET);
        assertThat(finding.severity()).isGreaterThanOrEqualTo(result.severity());
      });
    }
  }

  @Property
  void isReadyIfAndOnlyIfNoErrorIsLeft(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);

    boolean error =
        report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(report.isReady()).isEqualTo(!error);
    assertThat(report.verdict() == Verdict.NOT_READY).isEqualTo(error);
    assertThat(report.verdict() == Verdict.READY).isEqualTo(report.findings().isEmpty());
  }

  @Property
  void scoresFromZeroToAHundredAndAHundredOnlyIfNothingIsLeft(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);

    assertThat(report.score()).isBetween(0, 100);
    assertThat(report.score() == 100).isEqualTo(report.findings().isEmpty());
  }

  @Property(tries = 300)
  void dependsOnNothingButWhatItIsGiven(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);
    String text = report.render(Locale.ENGLISH);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      ReadinessReport again = CHECKER.check(plan.toBuilder().build(), context, NOW);

      assertThat(again).isEqualTo(report).hasSameHashCodeAs(report);
      assertThat(again.render(Locale.ENGLISH)).isEqualTo(text);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 300)
  void writesLinesThatNoTextOfThePlanCanForge(
      @ForAll("plans") SessionPlan plan, @ForAll("contexts") SessionContext context) {
    ReadinessReport report = CHECKER.check(plan, context, NOW);
    List<String> lines = report.render(Locale.ENGLISH).lines().toList();

    assertThat(lines.get(0)).endsWith("Score: " + report.score() + " of 100");
    assertThat(lines.stream().filter(line -> line.startsWith("  ")))
        .hasSameSizeAs(report.findings());
    assertThat(lines)
        .noneMatch(
            line -> line.chars().anyMatch(Character::isISOControl) || line.contains("\u202E"));
  }

  @Property
  void pointsAtTheTextThatAFindingIsAbout(@ForAll("plans") SessionPlan plan) {
    for (Finding finding : CHECKER.check(plan, NOW).findings()) {
      if (finding.span().isPresent()) {
        Span span = finding.span().get();
        String text = Stated.all(plan).stream()
            .filter(one -> finding.path().filter(one.path()::equals).isPresent())
            .findFirst()
            .orElseThrow()
            .text();
        assertThat(finding.subjects()).contains(text.substring(span.start(), span.end()));
      }
    }
  }

  @Property
  void isContentWithARuleOnceItsAdviceIsFollowed(
      @ForAll("plans") SessionPlan plan, @ForAll("activeContexts") SessionContext context) {
    for (String rule : GoodSession.unmet(CHECKER.check(plan, context, NOW))) {
      SessionPlan mended = Mending.mend(plan, context, rule);

      assertThat(GoodSession.unmet(CHECKER.check(mended, context, NOW))).doesNotContain(rule);
    }
  }

  @Property
  void isReadyOnceAllAdviceIsFollowed(
      @ForAll("plans") SessionPlan plan, @ForAll("activeContexts") SessionContext context) {
    SessionPlan mended = plan;
    for (int round = 0; round < 3; round++) {
      for (String rule : GoodSession.unmet(CHECKER.check(mended, context, NOW))) {
        mended = Mending.mend(mended, context, rule);
      }
    }

    assertThat(CHECKER.check(mended, context, NOW).verdict()).isEqualTo(Verdict.READY);
  }

  /** Each of these would take hours if the time grew with the square of the length. */
  @Example
  void takesTimeInProportionToHostileTexts() {
    for (String piece : List.of(
        "[",
        "]",
        "[name",
        "{{",
        "{{x",
        "TODO",
        "TODO ",
        ". TODO",
        "lorem ipsu",
        " ",
        "…",
        "\u200B",
        "n/a",
        "\u0301",
        "1.")) {
      String text = piece.repeat(400_000 / piece.length());
      for (String hostile : List.of(text, text + "TODO", "TODO" + text)) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
          assertThat(PlanText.excerpt(hostile).length()).isLessThanOrEqualTo(61);
          assertThat(PlanText.fold(hostile).length()).isLessThanOrEqualTo(hostile.length());
          assertThat(PlanText.isMissing(hostile)).isEqualTo(PlanText.isMissing(hostile + text));
          assertThat(Placeholders.in(hostile)).allMatch(span -> span.end() > span.start());
        });
      }
    }
  }

  @Example
  void takesTimeInProportionToAFullPlanOfHostileTexts() {
    for (String piece : List.of("[", "{{x}} ", "TODO: ", "lorem ipsum", "x ", "…")) {
      List<String> texts = Collections.nCopies(200, piece.repeat(10_000 / piece.length()));
      SessionPlan plan =
          SessionPlan.builder().questions(texts).objectives(texts).build();

      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThat(CHECKER.check(plan, NOW).isReady()).isFalse());
    }
  }

  @Provide
  Arbitrary<SessionPlan> plans() {
    return Combinators.combine(
            schedules(), contents(), texts().list().ofMaxSize(4), materials(), reviews())
        .as((schedule, content, optional, materials, reviews) -> {
          SessionPlan.Builder plan = SessionPlan.builder().from(schedule);
          plan.from(content).materials(materials).actionReviews(reviews);
          optional.stream().skip(0).findFirst().ifPresent(plan::place);
          optional.stream().skip(1).findFirst().ifPresent(plan::channel);
          optional.stream().skip(2).findFirst().ifPresent(plan::background);
          optional.stream().skip(3).findFirst().ifPresent(plan::thanks);
          return plan.build();
        });
  }

  private static Arbitrary<SessionPlan> schedules() {
    Arbitrary<ZonedDateTime> starts = Combinators.combine(
            Arbitraries.longs().between(-1_000, 20_000),
            Arbitraries.of("Europe/Berlin", "Asia/Kathmandu", "Z"))
        .as((minutes, zone) -> NOW.plus(Duration.ofMinutes(minutes)).atZone(ZoneId.of(zone)));
    return Combinators.combine(
            starts.optional(),
            Arbitraries.longs().between(1, 200).map(Duration::ofMinutes).optional(),
            Arbitraries.of(true, false).optional(),
            moments().optional(),
            Arbitraries.of(Stage.values()).optional())
        .as((start, length, confirmed, shared, stage) -> SessionPlan.builder()
            .start(start)
            .length(length)
            .confirmed(confirmed)
            .sharedAt(shared)
            .stage(stage)
            .build());
  }

  private static Arbitrary<SessionPlan> contents() {
    Arbitrary<AgendaItem> items = Combinators.combine(
            Arbitraries.of(AgendaItem.Kind.values()),
            texts(),
            Arbitraries.integers().between(-20, 60))
        .as((kind, text, minutes) ->
            minutes < 1 ? AgendaItem.of(kind, text) : AgendaItem.of(kind, text, minutes));
    return Combinators.combine(
            texts().list().ofMaxSize(6),
            texts().list().ofMaxSize(12),
            items.list().ofMaxSize(8))
        .as((objectives, questions, agenda) -> SessionPlan.builder()
            .objectives(objectives)
            .questions(questions)
            .agendaItems(agenda)
            .build());
  }

  private static Arbitrary<List<SessionPlan.Material>> materials() {
    return Combinators.combine(
            texts(), Arbitraries.integers().between(0, 12), moments().optional())
        .as((title, pages, shared) -> new SessionPlan.Material("About " + title, pages, shared))
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<List<ActionReview>> reviews() {
    return Combinators.combine(Arbitraries.of("a-1", "Call two former colleagues", "a-9"), texts())
        .as(ActionReview::of)
        .list()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<SessionContext> contexts() {
    return Combinators.combine(
            activeContexts(), Arbitraries.of(Mentorship.Status.values()).optional())
        .as((context, status) -> {
          SessionContext.Builder builder = SessionContext.builder();
          builder.from(context);
          return builder.status(status).build();
        });
  }

  @Provide
  Arbitrary<SessionContext> activeContexts() {
    Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional();
    return Combinators.combine(
            answers,
            answers,
            answers,
            Arbitraries.of(Stage.values()).optional(),
            Arbitraries.of(List.of(List.of(GoodSession.CALLS), List.<ActionItem>of()))
                .optional(),
            Arbitraries.of(START.toInstant(), START.plusDays(1).toInstant()).optional(),
            texts()
                .filter(text -> !text.isBlank() && !text.equals("\u200B") && !text.equals("\u202E"))
                .optional())
        .as((first, last, introduced, stage, actions, end, channel) -> SessionContext.builder()
            .firstSession(first)
            .finalSession(last)
            .introductionsExchanged(introduced)
            .stage(stage)
            .openActions(actions)
            .plannedEnd(end)
            .agreement(
                channel.map(named -> Agreement.builder().channel("By " + named).build()))
            .build());
  }

  private static Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(-6_000, 6_000)
        .map(minutes -> NOW.plus(Duration.ofMinutes(minutes)));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(3).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(
        pieces, Arbitraries.strings().ofMaxLength(30).filter(ReadinessProperties::isWellFormed));
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }
}
