package io.github.mentoring4j;

import static io.github.mentoring4j.Pairs.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.InvalidValueException.Fault;
import io.github.mentoring4j.PolicyChange.Effect;
import io.github.mentoring4j.PolicyChange.OfLimit;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommunityLimitsTest {

  @Test
  void areOffUnlessTheyWereGiven() {
    CommunityLimits none = LifecyclePolicy.standard().communityLimits();
    assertThat(none).isEqualTo(CommunityLimits.none());
    assertThat(none.mostActivePerMentor()).isEmpty();
    assertThat(none.mostActivePerMentee()).isEmpty();
    assertThat(none.isPauseKeepingPlace()).isTrue();
    assertThat(none.mostRequestsPerMentee()).isEmpty();
    assertThat(none.mostRequestsPerMentor()).isEmpty();
    assertThat(none.isOnePerPair()).isFalse();
    assertThat(none.waitAfterDecline()).isZero();
    assertThat(none.waitAfterWithdrawal()).isZero();
    assertThat(none.waitAfterEnd()).isZero();
  }

  @Test
  void keepWhatTheyWereGiven() {
    CommunityLimits limits = CommunityLimits.builder()
        .mostActivePerMentor(3)
        .mostActivePerMentee(1)
        .isPauseKeepingPlace(false)
        .mostRequestsPerMentee(2)
        .mostRequestsPerMentor(5)
        .isOnePerPair(true)
        .waitAfterDecline(Duration.ofDays(90))
        .waitAfterWithdrawal(Duration.ofDays(7))
        .waitAfterEnd(Duration.ofDays(30))
        .build();
    assertThat(limits.toBuilder().build()).isEqualTo(limits);
    CommunityLimits wider = limits.toBuilder().mostActivePerMentor(4).build();
    assertThat(wider.mostActivePerMentor()).isEqualTo(OptionalInt.of(4));
    assertThat(wider.waitAfterEnd()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void tellAllFaultsAtOnce() {
    Duration negative = Duration.ofNanos(-1);
    CommunityLimits.Builder wrong = CommunityLimits.builder()
        .mostActivePerMentor(-1)
        .mostActivePerMentee(-2)
        .mostRequestsPerMentee(-3)
        .mostRequestsPerMentor(-4)
        .waitAfterDecline(negative)
        .waitAfterWithdrawal(negative)
        .waitAfterEnd(negative);
    assertThat(catchThrowableOfType(InvalidValueException.class, wrong::build).faults())
        .containsExactly(
            new Fault("mostActivePerMentor", "-1", "0 or more"),
            new Fault("mostActivePerMentee", "-2", "0 or more"),
            new Fault("mostRequestsPerMentee", "-3", "0 or more"),
            new Fault("mostRequestsPerMentor", "-4", "0 or more"),
            new Fault("waitAfterDecline", "PT-0.000000001S", "zero or more"),
            new Fault("waitAfterWithdrawal", "PT-0.000000001S", "zero or more"),
            new Fault("waitAfterEnd", "PT-0.000000001S", "zero or more"));
  }

  @Test
  void mayBeNoneAtAll() {
    assertThatCode(() -> CommunityLimits.builder()
            .mostActivePerMentor(0)
            .mostActivePerMentee(0)
            .mostRequestsPerMentee(0)
            .mostRequestsPerMentor(0)
            .waitAfterDecline(Duration.ZERO)
            .waitAfterWithdrawal(Duration.ZERO)
            .waitAfterEnd(Duration.ZERO)
            .build())
        .doesNotThrowAnyException();
  }

  @Test
  void aCapacityHasAnIdAndIsNotNegative() {
    DecisionContext context = Pairs.among();
    assertThat(catchThrowableOfType(InvalidValueException.class, () -> context.capacity(" ", -1))
            .faults())
        .containsExactly(
            new Fault("capacity.mentor", " ", "1 to 128 code points"),
            new Fault("capacity.most", "-1", "0 or more"));
    assertThatCode(() -> context.capacity("grace", 0)).doesNotThrowAnyException();
  }

  /** A limit, without it, with it, and with more of it. */
  static Stream<Arguments> limits() {
    return Stream.of(
        number("mostActivePerMentor", CommunityLimits.Builder::mostActivePerMentor),
        number("mostActivePerMentee", CommunityLimits.Builder::mostActivePerMentee),
        number("mostRequestsPerMentee", CommunityLimits.Builder::mostRequestsPerMentee),
        number("mostRequestsPerMentor", CommunityLimits.Builder::mostRequestsPerMentor),
        length("waitAfterDecline", CommunityLimits.Builder::waitAfterDecline),
        length("waitAfterWithdrawal", CommunityLimits.Builder::waitAfterWithdrawal),
        length("waitAfterEnd", CommunityLimits.Builder::waitAfterEnd));
  }

  /** Sets one limit. */
  private interface Setter<T> {
    CommunityLimits.Builder set(CommunityLimits.Builder builder, T value);
  }

  private static Arguments number(String part, Setter<Integer> setter) {
    UnaryOperator<CommunityLimits.Builder> few = builder -> setter.set(builder, 0);
    UnaryOperator<CommunityLimits.Builder> many = builder -> setter.set(builder, 1);
    return arguments(
        new OfLimit(Effect.STRICTER, part, Fact.text("none"), Fact.count(0)),
        few,
        new OfLimit(Effect.LAXER, part, Fact.count(0), Fact.count(1)),
        many);
  }

  private static Arguments length(String part, Setter<Duration> setter) {
    Duration week = Duration.ofDays(7);
    UnaryOperator<CommunityLimits.Builder> brief = builder -> setter.set(builder, week);
    UnaryOperator<CommunityLimits.Builder> lengthy =
        builder -> setter.set(builder, week.plusNanos(1));
    return arguments(
        new OfLimit(Effect.STRICTER, part, Fact.length(Duration.ZERO), Fact.length(week)),
        brief,
        new OfLimit(Effect.STRICTER, part, Fact.length(week), Fact.length(week.plusNanos(1))),
        lengthy);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void areComparedOneByOne(
      OfLimit first,
      UnaryOperator<CommunityLimits.Builder> some,
      OfLimit second,
      UnaryOperator<CommunityLimits.Builder> more) {
    assertThat(policy(some).changesFrom(policy(builder -> builder))).containsExactly(first);
    assertThat(policy(more).changesFrom(policy(some))).containsExactly(second);
    assertThat(policy(some).changesFrom(policy(more)))
        .singleElement()
        .extracting(PolicyChange::effect)
        .isEqualTo(second.effect() == Effect.LAXER ? Effect.STRICTER : Effect.LAXER);
  }

  @Test
  void tellASwitchThatWasTurned() {
    LifecyclePolicy none = policy(limits -> limits);
    Fact on = Fact.text("true");
    Fact off = Fact.text("false");
    LifecyclePolicy one = policy(limits -> limits.isOnePerPair(true));
    assertThat(one.changesFrom(none))
        .containsExactly(new OfLimit(Effect.STRICTER, "onePerPair", off, on));
    assertThat(none.changesFrom(one))
        .containsExactly(new OfLimit(Effect.LAXER, "onePerPair", on, off));
  }

  /** A pause that frees the place lets another pair begin, and may have to wait for its return. */
  @Test
  void callAPauseThatFreesThePlaceNeitherStricterNorLaxer() {
    LifecyclePolicy keeping = policy(limits -> limits);
    LifecyclePolicy freeing = policy(limits -> limits.isPauseKeepingPlace(false));
    Fact on = Fact.text("true");
    Fact off = Fact.text("false");
    assertThat(freeing.changesFrom(keeping))
        .containsExactly(new OfLimit(Effect.DIFFERENT, "pauseKeepingPlace", on, off));
    assertThat(keeping.changesFrom(freeing))
        .containsExactly(new OfLimit(Effect.DIFFERENT, "pauseKeepingPlace", off, on));
  }

  /** A limit that is added is compared. */
  @Test
  void areAllCompared() {
    assertThat(CommunityLimits.none().limits())
        .extracting(LifecyclePolicyLimit::name)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CommunityLimits.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(java.lang.reflect.Method::getName)
                .filter(name -> !name.equals("toBuilder"))
                .map(CommunityLimitsTest::part)
                .toList());
  }

  private static String part(String method) {
    return method.startsWith("is")
        ? method.substring(2, 3).toLowerCase(Locale.ROOT) + method.substring(3)
        : method;
  }
}
