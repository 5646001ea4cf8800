package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.PROGRAMME;
import static io.github.mentoring4j.fixtures.Cast.STRANGER;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;

import io.github.mentoring4j.CommunityCourse.Fate;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.SessionRescheduled;
import io.github.mentoring4j.MentorshipEvent.TakenOver;
import io.github.mentoring4j.MentorshipEvent.TakenOver.Takeover;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Communities of 3 to 12 people around Ada and Grace, in which much coincides: people, roles, and times. */
final class CommunityArbitraries {
  private static final List<String> PEOPLE = List.of(
      "ada", "grace", "mary", "joan", "hedy", "barbara", "radia", "frances", "jean", "betty", "kay",
      "ruth");
  private static final Instant MEETINGS = START.plus(Duration.ofHours(100));

  /** Made once: jqwik looks up what it knows of an arbitrary by comparing it part by part. */
  private static final Arbitrary<List<Draft>> DRAFTS =
      drafts().list().ofMinSize(1).ofMaxSize(14).withoutEdgeCases();

  private CommunityArbitraries() {}

  private static Arbitrary<Integer> numbers(int most) {
    return Arbitraries.integers().between(0, most).withoutEdgeCases();
  }

  /** True in so many of ten. */
  private static Arbitrary<Boolean> often(int ofTen) {
    return Arbitraries.frequency(Tuple.of(ofTen, true), Tuple.of(10 - ofTen, false));
  }

  private static Arbitrary<Session> sessions() {
    return Combinators.combine(numbers(9), numbers(2))
        .as((Integer slot, Integer length) -> Session.builder()
            .id("s-" + slot)
            .start(MEETINGS.plus(Duration.ofMinutes(30L * slot)))
            .length(Duration.ofMinutes(30L * (length + 1)))
            .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<List<Session>> diaries() {
    return sessions().list().uniqueElements(Session::start).ofMaxSize(3).withoutEdgeCases();
  }

  /**
   * A relationship in a community of any size.
   *
   * @param mentee picks the mentee
   * @param mentor picks the mentor
   * @param proposer the side that proposed
   * @param fate what has come of it
   * @param hour when it began
   * @param sessions what is planned
   * @param states picks an older state that is handed in, too; none if it is small
   */
  private record Draft(
      int mentee,
      int mentor,
      int proposer,
      Fate fate,
      int hour,
      List<Session> sessions,
      int states) {

    History history(String id, int size) {
      int one = mentee % size;
      int other = mentor % size == one ? (one + 1) % size : mentor % size;
      return new CommunityCourse(PEOPLE.get(one), PEOPLE.get(other), proposer, fate, hour, sessions)
          .history(id);
    }

    /** The first events, in one case of three. */
    List<History> older(History history) {
      List<RecordedEvent> events = history.events();
      return states < 6
          ? List.of()
          : List.of(History.of(events.subList(0, 1 + states % events.size())));
    }
  }

  /** Ada and Grace most often, in their roles or swapped. */
  private static Arbitrary<Draft> drafts() {
    Arbitrary<Integer> anybody = numbers(PEOPLE.size() - 1);
    Arbitrary<Integer> mentees =
        Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(0)), Tuple.of(4, anybody));
    Arbitrary<Integer> mentors =
        Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(1)), Tuple.of(4, anybody));
    Arbitrary<Fate> fates = Arbitraries.frequency(
        Tuple.of(5, Fate.PROPOSED),
        Tuple.of(3, Fate.HALF),
        Tuple.of(4, Fate.ACTIVE),
        Tuple.of(3, Fate.PAUSED),
        Tuple.of(1, Fate.RESUMED),
        Tuple.of(1, Fate.TAKEN_OVER),
        Tuple.of(5, Fate.DECLINED),
        Tuple.of(5, Fate.WITHDRAWN),
        Tuple.of(1, Fate.EXPIRED),
        Tuple.of(1, Fate.SUPERSEDED),
        Tuple.of(3, Fate.ENDED),
        Tuple.of(2, Fate.COMPLETED));
    return Combinators.combine(
            mentees, mentors, numbers(2), fates, numbers(9), diaries(), numbers(8))
        .as(Draft::new)
        .withoutEdgeCases();
  }

  static Arbitrary<CommunityLimits> limits() {
    Arbitrary<Optional<Integer>> most = numbers(3).optional(0.5);
    Arbitrary<Integer> waits =
        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(0)), Tuple.of(5, numbers(60)));
    return Combinators.combine(
            most.list().ofSize(4), often(5), often(5), waits.list().ofSize(3))
        .as((numbers, keeping, one, hours) -> {
          CommunityLimits.Builder builder = CommunityLimits.builder()
              .isPauseKeepingPlace(keeping)
              .isOnePerPair(one)
              .waitAfterDecline(Duration.ofHours(hours.get(0)))
              .waitAfterWithdrawal(Duration.ofHours(hours.get(1)))
              .waitAfterEnd(Duration.ofHours(hours.get(2)));
          numbers.get(0).ifPresent(builder::mostActivePerMentor);
          numbers.get(1).ifPresent(builder::mostActivePerMentee);
          numbers.get(2).ifPresent(builder::mostRequestsPerMentee);
          numbers.get(3).ifPresent(builder::mostRequestsPerMentor);
          return builder.build();
        })
        .withoutEdgeCases();
  }

  private static Arbitrary<Map<String, Integer>> capacities() {
    return Combinators.combine(numbers(4).optional(0.25), numbers(4).optional(0.1))
        .as((ofGrace, ofAda) -> {
          Map<String, Integer> capacities = new HashMap<>();
          ofGrace.ifPresent(most -> capacities.put("grace", most));
          ofAda.ifPresent(most -> capacities.put("ada", most));
          return Map.copyOf(capacities);
        })
        .withoutEdgeCases();
  }

  /** A relationship, unless it begins with the event. */
  private record Question(Optional<History> pair, MentorshipEvent event) {}

  private static Instant hours(int hours) {
    return START.plus(Duration.ofHours(hours));
  }

  private static Actor by(int number) {
    return List.of(Actor.person("ada"), Actor.person("grace"), PROGRAMME, STRANGER)
        .get(number);
  }

  /** The two sides, less often the programme, and rarely somebody else. */
  private static Arbitrary<Actor> actors() {
    return Arbitraries.frequency(
        Tuple.of(10, by(0)), Tuple.of(8, by(1)), Tuple.of(3, by(2)), Tuple.of(1, by(3)));
  }

  private static Arbitrary<Question> proposals() {
    return Combinators.combine(actors(), numbers(40))
        .as((by, hour) ->
            new Question(Optional.empty(), new Proposed(hours(5 + hour), by, "ada", "grace")))
        .withoutEdgeCases();
  }

  private static Arbitrary<Question> takeovers() {
    Takeover known = Takeover.builder(Stage.LEARNING_AND_DEVELOPMENT, START).build();
    return Arbitraries.just(
        new Question(Optional.empty(), new TakenOver(hours(20), PROGRAMME, "ada", "grace", known)));
  }

  private static Arbitrary<History> own(Fate... fates) {
    return Combinators.combine(numbers(2), Arbitraries.of(fates), diaries())
        .as((proposer, fate, diary) ->
            new CommunityCourse("ada", "grace", proposer, fate, 0, diary).history(CommunityCase.ID))
        .withoutEdgeCases();
  }

  private static Arbitrary<Question> answers() {
    return Combinators.combine(
            own(Fate.PROPOSED, Fate.PROPOSED, Fate.HALF, Fate.HALF, Fate.ACTIVE), actors())
        .as((pair, by) -> new Question(Optional.of(pair), new Accepted(hours(20), by)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Question> comebacks() {
    return Combinators.combine(own(Fate.PAUSED, Fate.PAUSED, Fate.PAUSED, Fate.ACTIVE), numbers(9))
        .as((pair, slot) -> new Question(
            Optional.of(pair),
            new Resumed(MEETINGS.plus(Duration.ofMinutes(30L * slot - 60)), by(0))))
        .withoutEdgeCases();
  }

  private static Arbitrary<Question> plans() {
    return Combinators.combine(own(Fate.ACTIVE, Fate.PAUSED, Fate.TAKEN_OVER), sessions())
        .as((pair, session) -> new Question(
            Optional.of(pair),
            new SessionPlanned(
                hours(20), by(1), Session.builder().from(session).id("s-new").build())))
        .withoutEdgeCases();
  }

  private static Arbitrary<Question> changesOfPlan() {
    return Combinators.combine(own(Fate.ACTIVE, Fate.RESUMED), sessions(), numbers(2))
        .as((pair, to, which) -> {
          List<Session> planned = pair.mentorship().plannedSessions();
          String id =
              planned.isEmpty() ? "s" : planned.get(which % planned.size()).id();
          return new Question(
              Optional.of(pair), new SessionRescheduled(hours(20), by(0), id, to.start()));
        })
        .withoutEdgeCases();
  }

  static Arbitrary<CommunityCase> cases() {
    Arbitrary<Question> questions = Arbitraries.frequencyOf(
        Tuple.of(8, proposals()),
        Tuple.of(2, takeovers()),
        Tuple.of(4, answers()),
        Tuple.of(2, comebacks()),
        Tuple.of(1, plans()),
        Tuple.of(1, changesOfPlan()));
    return Combinators.combine(
            sizes(), DRAFTS, limits(), capacities(), questions, often(9), often(8), often(2))
        .as((size, drafts, limits, capacities, question, among, earlier, itself) -> {
          List<History> given = new ArrayList<>();
          for (int i = 0; i < drafts.size(); i++) {
            History history = drafts.get(i).history("m-" + (i < 5 ? i : i + 1), size);
            given.addAll(drafts.get(i).older(history));
            given.add(history);
          }
          if (itself) {
            question.pair().ifPresent(given::add);
          }
          return new CommunityCase(
              limits, given, among, earlier, capacities, question.pair(), question.event());
        })
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(3, PEOPLE.size()).withoutEdgeCases();
  }

  /** Relationships of a community alone: one state of each. */
  static Arbitrary<List<Mentorship>> communities() {
    return Combinators.combine(sizes(), DRAFTS)
        .as((size, drafts) -> IntStream.range(0, drafts.size())
            .mapToObj(i -> drafts.get(i).history("m-" + i, size).mentorship())
            .toList())
        .withoutEdgeCases();
  }
}
