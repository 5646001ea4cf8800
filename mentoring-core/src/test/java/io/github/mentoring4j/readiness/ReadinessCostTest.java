package io.github.mentoring4j.readiness;

import static io.github.mentoring4j.readiness.GoodSession.CONTEXT;
import static io.github.mentoring4j.readiness.GoodSession.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.AllocatedBytes;
import io.github.mentoring4j.readiness.prose.HostileTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check costs: in bytes, which are counted, and for the largest plans in processor time, too. */
class ReadinessCostTest {
  private static final ReadinessChecker CHECKER =
      ReadinessChecker.standard().withPolicy(ReadinessPolicy.thorough());

  /** Ten times what the slowest of these plans takes at most on the slowest machine that it was measured on. */
  private static final Duration MOST = Duration.ofSeconds(1);

  private static final String PROSE = """
      How did you decide between the management track and the staff engineer track when your \
      family moved to Vienna in 2019, and what would you do now? I have two offers since last \
      week and must answer by Friday. The first one pays more; the second team is one I know. \
      """;

  /** Ordinary prose, pieces that a reader could go over again and again, and what looks like placeholders. */
  static Stream<String> pieces() {
    Stream<String> placeholders =
        Stream.of("[", "[name]", "[insert x] ", "{{x}} ", "TODO: ", "lorem ipsum", "_", "XX ", "…");
    return Stream.of(Stream.of(PROSE), HostileTexts.PIECES.stream(), placeholders)
        .flatMap(pieces -> pieces);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void tenTimesTheTextCostsNoMoreThanFifteenTimesAsMuch(String piece) {
    long brief = bytes(longTexts(piece, 399));
    long lengthy = bytes(longTexts(piece, 3_990));

    assertThat(lengthy).isPositive().isLessThanOrEqualTo(15 * brief);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void tenTimesTheEntriesCostNoMoreThanFifteenTimesAsMuch(String piece) {
    long few = bytes(manyTexts(piece, 10));
    long many = bytes(manyTexts(piece, 100));

    assertThat(many).isPositive().isLessThanOrEqualTo(15 * few);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void theLargestPlansTakeNoTimeThatAPersonNotices(String piece) {
    assertIsFast(longTexts(piece, 9_990));
    assertIsFast(manyTexts(piece, 200));
  }

  /** Twenty texts, all of them different, as the same text twice could be looked at once. */
  private static SessionPlan longTexts(String piece, int length) {
    List<String> texts = texts(piece, 20, length);
    return SessionPlan.builder()
        .questions(texts.subList(0, 9))
        .objectives(texts.subList(9, 14))
        .draftGoals(texts.subList(14, 18))
        .thanks(texts.get(18))
        .background(texts.get(19))
        .build();
  }

  /** Five lists, each with so many entries. */
  private static SessionPlan manyTexts(String piece, int entries) {
    List<String> texts = texts(piece, 5 * entries, 199);
    SessionPlan.Builder plan = SessionPlan.builder()
        .questions(texts.subList(0, entries))
        .objectives(texts.subList(entries, 2 * entries))
        .draftGoals(texts.subList(2 * entries, 3 * entries))
        .reflections(texts.subList(3 * entries, 4 * entries));
    texts.subList(4 * entries, 5 * entries).forEach(plan::addTopic);
    return plan.build();
  }

  private static List<String> texts(String piece, int number, int length) {
    String repeated = HostileTexts.repeated(piece, length - 4);
    List<String> texts = new ArrayList<>();
    IntStream.range(0, number).forEach(i -> texts.add(repeated + i + "?"));
    return texts;
  }

  private static long bytes(SessionPlan plan) {
    assertThat(CHECKER.check(plan, CONTEXT, NOW).results()).isNotEmpty();
    return AllocatedBytes.least(3, () -> CHECKER.check(plan, CONTEXT, NOW));
  }

  /** Other work of the machine can slow down a run, so the fastest of several counts. */
  private static void assertIsFast(SessionPlan plan) {
    Duration least = CpuTime.of(() -> CHECKER.check(plan, CONTEXT, NOW));
    for (int i = 0; i < 4 && least.compareTo(MOST) > 0; i++) {
      Duration next = CpuTime.of(() -> CHECKER.check(plan, CONTEXT, NOW));
      least = next.compareTo(least) < 0 ? next : least;
    }
    assertThat(least).isLessThan(MOST);
  }
}
