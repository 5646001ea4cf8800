package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CONTEXT;
import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static io.github.mentoring4j.readiness.GoodSession.context;
import static io.github.mentoring4j.readiness.GoodSession.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Finding.Certainty;
import io.github.mentoring4j.Finding.Severity;
import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.ReadinessPolicy.Change;
import io.github.mentoring4j.readiness.ReadinessRule.Judgement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessPolicyTest {
  private static final Stage SECOND = Stage.LEARNING_AND_DEVELOPMENT;
  private static final Stage LAST = Stage.TRANSITION_AND_CLOSURE;

  private static ReadinessPolicy.Builder with() {
    return ReadinessPolicy.builder();
  }

  private static ReadinessReport check(ReadinessPolicy.Builder changes, SessionPlan.Builder plan) {
    return ReadinessChecker.standard()
        .withPolicy(changes.build())
        .check(plan.build(), CONTEXT, NOW);
  }

  private static InvalidValueException refused(ReadinessPolicy.Builder changes) {
    ReadinessPolicy configuration = changes.build();
    return catchThrowableOfType(
        InvalidValueException.class, () -> ReadinessChecker.standard().withPolicy(configuration));
  }

  private static Optional<Severity> thanks(ReadinessPolicy.Builder changes) {
    return check(changes, plan().thanks("")).findings().stream()
        .filter(finding -> finding.code().equals("thanks.missing"))
        .map(Finding::severity)
        .findFirst();
  }

  @Test
  void changesNothingUnlessItSaysSo() {
    assertThat(thanks(with())).contains(Severity.SUGGESTION);
    assertThat(ReadinessChecker.standard().policy()).isEqualTo(with().build());
    assertThat(check(with(), plan())).isEqualTo(GoodSession.check(plan()));
  }

  @Test
  void leavesOutARuleThatIsOff() {
    ReadinessReport report = check(with().off("thanks.missing"), plan().thanks(""));

    assertThat(report.result("thanks.missing")).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(ReadinessChecker.standard()
            .withPolicy(with().off("thanks.missing").build())
            .rules())
        .isEqualTo(ReadinessChecker.standard().rules());
  }

  @Test
  void asksARuleThatIsOffByDefaultOnceItIsOn() {
    Rule sleeping = Rule.builder("sleeping", Severity.ERROR, (rule, any) -> Judgement.met())
        .off()
        .build();
    ReadinessChecker checker = GoodSession.checker(sleeping);

    assertThat(checker.check(GoodSession.PLAN, NOW).results()).isEmpty();
    assertThat(checker
            .withPolicy(with().on("sleeping").build())
            .check(GoodSession.PLAN, NOW)
            .results())
        .hasSize(1);
    assertThat(checker
            .withPolicy(with().on("sleeping", LAST).build())
            .check(GoodSession.PLAN, CONTEXT, NOW)
            .results())
        .isEmpty();
  }

  @Test
  void gradesARule() {
    assertThat(thanks(with().grade("thanks.missing", Severity.ERROR))).contains(Severity.ERROR);
    assertThat(check(
                with().grade("question.missing", Severity.SUGGESTION), plan().questions(List.of()))
            .isReady())
        .isTrue();
  }

  @Test
  void gradesAllFindingsOfARule() {
    SessionPlan.Builder plan =
        plan().background("[Name]").thanks("Dear {{mentor}}, your question in May helped.");

    assertThat(
            check(with().grade("placeholder.left", Severity.SUGGESTION), plan).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.SUGGESTION, Severity.SUGGESTION);
  }

  @Test
  void gradesWhatMayBeWrongNoHigherThanAWarning() {
    SessionPlan.Builder plan =
        plan().background("[Name]").thanks("Dear {{mentor}}, your question in May helped.");

    assertThat(check(with().grade("placeholder.left", Severity.ERROR), plan).findings())
        .extracting(Finding::certainty, Finding::severity)
        .containsExactly(
            tuple(Certainty.CERTAIN, Severity.ERROR), tuple(Certainty.LIKELY, Severity.WARNING));
  }

  @Test
  void gradesARuleThatIsMet() {
    ReadinessReport report = check(with().grade("thanks.missing", Severity.ERROR), plan());

    assertThat(report.result("thanks.missing").orElseThrow().severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void setsANumber() {
    SessionPlan.Builder half = plan().length(Duration.ofMinutes(100));

    assertThat(GoodSession.unmet(GoodSession.check(half))).containsExactly("schedule.length");
    assertThat(check(with().set("schedule.length", "mostMinutes", 100), half).findings())
        .isEmpty();
    assertThat(check(with().set("schedule.length", "mostMinutes", 99), half).findings())
        .hasSize(1);
  }

  @Test
  void setsANumberThatIsNotWhole() {
    Rule specific = Rule.builder("specific", Severity.SUGGESTION, (rule, prepared) -> {
          throw new IllegalStateException("at " + rule.number(prepared, "least"));
        })
        .parameter("least", 3.2, 0, 10)
        .build();
    ReadinessChecker checker = GoodSession.checker(specific);

    assertThat(failure(checker)).endsWith("at 3.2");
    assertThat(failure(checker.withPolicy(with().set("specific", "least", 2.5).build())))
        .endsWith("at 2.5");
    assertThat(failure(checker.withPolicy(with().set("specific", "least", 4).build())))
        .endsWith("at 4.0");
  }

  private static String failure(ReadinessChecker checker) {
    return checker.check(GoodSession.PLAN, NOW).results().get(0).failure().orElseThrow();
  }

  @Test
  void changesOneStageAlone() {
    assertThat(thanks(with().off("thanks.missing", SECOND))).isEmpty();
    assertThat(thanks(with().off("thanks.missing", LAST))).contains(Severity.SUGGESTION);
    assertThat(thanks(with().grade("thanks.missing", Severity.ERROR, SECOND)))
        .contains(Severity.ERROR);
    assertThat(thanks(with().grade("thanks.missing", Severity.ERROR, LAST)))
        .contains(Severity.SUGGESTION);
    SessionPlan.Builder hundred = plan().length(Duration.ofMinutes(100));
    assertThat(check(with().set("schedule.length", "mostMinutes", 120, SECOND), hundred)
            .findings())
        .isEmpty();
    assertThat(check(with().set("schedule.length", "mostMinutes", 120, LAST), hundred)
            .findings())
        .hasSize(1);
  }

  @Test
  void changesNoStageWhereTheStageIsNotSupplied() {
    ReadinessReport report = ReadinessChecker.standard()
        .withPolicy(with().off("thanks.missing", SECOND).build())
        .check(
            plan().stage(Optional.empty()).build(),
            context().stage(Optional.empty()).build(),
            NOW);

    assertThat(report.result("thanks.missing")).isPresent();
  }

  @Test
  void holdsByItsLastChange() {
    assertThat(thanks(with().off("thanks.missing").on("thanks.missing")))
        .contains(Severity.SUGGESTION);
    assertThat(thanks(with()
            .grade("thanks.missing", Severity.ERROR)
            .grade("thanks.missing", Severity.WARNING)))
        .contains(Severity.WARNING);
    assertThat(check(
                with()
                    .set("schedule.length", "mostMinutes", 45)
                    .set("schedule.length", "leastMinutes", 46)
                    .set("schedule.length", "leastMinutes", 45),
                plan())
            .findings())
        .isEmpty();
  }

  @Test
  void holdsByAChangeForTheStageBeforeOneForAll() {
    assertThat(thanks(with().on("thanks.missing", SECOND).off("thanks.missing")))
        .contains(Severity.SUGGESTION);
    assertThat(thanks(with()
            .grade("thanks.missing", Severity.ERROR, SECOND)
            .grade("thanks.missing", Severity.WARNING)))
        .contains(Severity.ERROR);
    assertThat(thanks(with().off("thanks.missing").on("thanks.missing", LAST))).isEmpty();
  }

  @Test
  void takesThePlaceOfTheOneBefore() {
    ReadinessChecker checker = ReadinessChecker.standard()
        .withPolicy(with().off("thanks.missing").build())
        .withPolicy(with().off("context.missing").build());

    assertThat(checker.check(GoodSession.PLAN, NOW).result("thanks.missing")).isPresent();
    assertThat(checker.check(GoodSession.PLAN, NOW).result("context.missing")).isEmpty();
  }

  @Test
  void configuresARuleOfTheUsersOwn() {
    ReadinessRule own = ReadinessRule.of(
        "acme.camera",
        Severity.SUGGESTION,
        "The camera was tried",
        "Practice.",
        (plan, context, now) -> Judgement.unmet(
            Finding.builder().code("acme.camera").ownMessage("No.").build()));
    ReadinessChecker checker = ReadinessChecker.standard()
        .withRule(own)
        .withPolicy(with().grade("acme.camera", Severity.WARNING).build());

    assertThat(checker.check(GoodSession.PLAN, CONTEXT, NOW).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(checker
            .withPolicy(with().off("acme.camera").build())
            .check(GoodSession.PLAN, CONTEXT, NOW)
            .findings())
        .isEmpty();
  }

  @Test
  void isRefusedWithAllFaultsAtOnce() {
    InvalidValueException refusal = refused(with()
        .off("schedule.psat")
        .set("agenda.slack", "minuts", 5)
        .set("agenda.slack", "minutes", 1_441)
        .set("agenda.slack", "minutes", 4.5)
        .set("agenda.shared", "hours", -1, LAST)
        .set("thanks.missing", "most", 1));

    assertThat(refusal.type()).isEqualTo("ReadinessPolicy");
    assertThat(refusal.faults())
        .containsExactly(
            new Fault("rule", "schedule.psat", "a known name, perhaps schedule.past"),
            new Fault("parameter of agenda.slack", "minuts", "a known name, perhaps minutes"),
            new Fault("agenda.slack.minutes", "1441", "a whole number from 0 to 1440"),
            new Fault("agenda.slack.minutes", "4.5", "a whole number from 0 to 1440"),
            new Fault("agenda.shared.hours", "-1", "a whole number from 0 to 8760"),
            new Fault(
                "parameter of thanks.missing", "most", "none, since the rule has no parameters"));
    assertThat(refusal)
        .hasMessageContaining(
            "rule is \"schedule.psat\" but needs a known name, perhaps schedule.past");
  }

  @Test
  void isRefusedWithTheKnownNamesWhereNoneIsNear() {
    assertThat(refused(with().set("schedule.length", "x", 1)).faults().get(0).limit())
        .isEqualTo("one of leastMinutes, mostMinutes");
    ReadinessRule[] six = Stream.of("f", "e", "d", "c", "b", "a")
        .map(code -> Rule.of(code, Severity.ERROR, (rule, any) -> Judgement.met()))
        .toArray(ReadinessRule[]::new);
    assertThatThrownBy(
            () -> GoodSession.checker(six).withPolicy(with().off("xyz").build()))
        .hasMessageEndingWith("rule is \"xyz\" but needs one of a, b, c, d, e, f");
    assertThat(refused(with().off("x")).faults().get(0).limit())
        .isEqualTo(
            "a known name, one of the " + RuleCatalogue.RULES.size() + " that rules() lists");
  }

  @Test
  void takesTheFirstAndTheLastValueOfARange() {
    assertThat(check(with().set("agenda.slack", "minutes", 0), plan()).findings())
        .isEmpty();
    assertThat(check(with().set("agenda.slack", "minutes", 1_440), plan()).findings())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void isRefusedWithWhatIsNoNumber(double value) {
    ReadinessPolicy.Builder builder = with();
    assertThatThrownBy(() -> builder.set("agenda.slack", "minutes", value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a finite number");
  }

  @Test
  void isRefusedWhereARuleThatReadsProseWouldBecomeAnError() {
    Rule prose = Rule.builder("prose", Severity.SUGGESTION, (rule, any) -> Judgement.met())
        .prose()
        .build();
    ReadinessChecker checker = GoodSession.checker(prose);
    ReadinessPolicy error = with().grade("prose", Severity.ERROR).build();
    ReadinessPolicy warning = with().grade("prose", Severity.WARNING).build();

    assertThatThrownBy(() -> checker.withPolicy(error))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "ReadinessPolicy has 1 fault: severity of prose is \"ERROR\" but needs WARNING or SUGGESTION,"
                + " since a rule that reads prose may be wrong");
    assertThat(checker.withPolicy(warning).policy()).isEqualTo(warning);
  }

  @Test
  void isRefusedForARuleThatIsAddedLater() {
    ReadinessRule own = ReadinessRule.of(
        "acme.own", Severity.ERROR, "Own", "Own", (any, known, now) -> Judgement.met());
    ReadinessPolicy off = with().off("acme.own").build();

    assertThat(refused(off.toBuilder()).faults()).hasSize(1);
    assertThat(ReadinessChecker.standard().withRule(own).withPolicy(off).policy())
        .isEqualTo(off);
  }

  @Test
  void staysWhenARuleIsAdded() {
    ReadinessRule own = ReadinessRule.of(
        "acme.own", Severity.ERROR, "Own", "Own", (any, known, now) -> Judgement.met());
    ReadinessPolicy off = with().off("thanks.missing").build();

    assertThat(ReadinessChecker.standard().withPolicy(off).withRule(own).policy())
        .isEqualTo(off);
  }

  @Test
  void equalsOneWithTheSameChangesInTheSameOrder() {
    ReadinessPolicy one = with().off("a.b").set("a.b", "c", 1).build();

    assertThat(with().off("a.b").set("a.b", "c", 1).build()).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(with().set("a.b", "c", 1).off("a.b").build()).isNotEqualTo(one);
    assertThat(with().off("a.b").build()).isNotEqualTo(one);
  }

  @Test
  void isChangedThroughABuilderThatHoldsAllOfIt() {
    ReadinessPolicy one = with().off("a.b", LAST).build();
    ReadinessPolicy.Builder builder = one.toBuilder().grade("a.b", Severity.ERROR);

    assertThat(one.toBuilder().build()).isEqualTo(one);
    assertThat(builder.build().changes())
        .containsExactly(
            new Change.Switch("a.b", Optional.of(LAST), false),
            new Change.Grade("a.b", Optional.empty(), Severity.ERROR));
    assertThat(one.changes()).hasSize(1);
  }

  @Test
  void refusesAChangeWithAllFaultsAtOnce() {
    assertThatThrownBy(() -> new Change.Setting(" ", Optional.empty(), "", Double.NaN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Change has 3 faults: rule is \" \"");
    assertThatThrownBy(() -> new Change.Switch("", Optional.empty(), true))
        .hasMessageStartingWith("Change has 1 fault: rule is missing");
    assertThatThrownBy(() -> new Change.Grade("a".repeat(129), Optional.empty(), Severity.ERROR))
        .hasMessageContaining("at most 128 code points");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a null checker may do
  void namesWhatIsNull() {
    assertThatThrownBy(() -> with().off(null)).hasMessage("rule");
    assertThatThrownBy(() -> with().off("a.b", null)).hasMessage("stage");
    assertThatThrownBy(() -> with().on("a.b", null)).hasMessage("stage");
    assertThatThrownBy(() -> with().grade("a.b", null)).hasMessage("severity");
    assertThatThrownBy(() -> with().grade("a.b", Severity.ERROR, null)).hasMessage("stage");
    assertThatThrownBy(() -> with().set("a.b", null, 1)).hasMessage("parameter");
    assertThatThrownBy(() -> with().set("a.b", "c", 1, null)).hasMessage("stage");
    assertThatThrownBy(() -> new Change.Switch("a.b", null, true)).hasMessage("stage");
    assertThatThrownBy(() -> new Change.Grade("a.b", null, Severity.ERROR)).hasMessage("stage");
    assertThatThrownBy(() -> new Change.Setting("a.b", null, "c", 1)).hasMessage("stage");
    assertThatThrownBy(() -> ReadinessChecker.standard().withPolicy((ReadinessPolicy) null))
        .hasMessage("policy");
  }
}
