package io.github.mentoring4j;

import static io.github.mentoring4j.fixtures.Cast.ADA;
import static io.github.mentoring4j.fixtures.Cast.GRACE;
import static io.github.mentoring4j.fixtures.MentorshipStories.START;
import static io.github.mentoring4j.fixtures.MentorshipStories.TERMS;
import static io.github.mentoring4j.fixtures.MentorshipStories.actionOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.draftOf;
import static io.github.mentoring4j.fixtures.MentorshipStories.in;
import static io.github.mentoring4j.fixtures.MentorshipStories.sessionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.ActionAgreed;
import io.github.mentoring4j.MentorshipEvent.ActionClosed;
import io.github.mentoring4j.MentorshipEvent.AgreementReached;
import io.github.mentoring4j.MentorshipEvent.Extended;
import io.github.mentoring4j.MentorshipEvent.GoalSet;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.MentorshipEvent.Paused;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.MentorshipEvent.Resumed;
import io.github.mentoring4j.MentorshipEvent.SessionHeld;
import io.github.mentoring4j.MentorshipEvent.SessionPlanned;
import io.github.mentoring4j.MentorshipEvent.StageEntered;
import io.github.mentoring4j.fixtures.MentorshipStory;
import io.github.mentoring4j.internal.LanguageTexts;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What things cost, in bytes, which are counted; times would depend on the machine. */
class CostTest {
  /** The first runs load classes and fill caches. */
  private static long bytes(Supplier<?> work) {
    return AllocatedBytes.least(5, work);
  }

  /** A pair that meets once a week, for as long as it takes. */
  private static List<RecordedEvent> history(int events) {
    List<RecordedEvent> history = new ArrayList<>();
    record(history, new Proposed(START, ADA, "ada", "grace"));
    record(history, new Accepted(START, GRACE));
    while (history.size() < events) {
      int turn = history.size();
      String id = "x-" + turn;
      Instant at = START.plus(Duration.ofHours(turn));
      record(history, new SessionPlanned(at, ADA, sessionOf(id, at)));
      record(history, new SessionHeld(at, ADA, id));
      record(history, new Noted(at, GRACE, Noted.Kind.FEEDBACK));
      record(
          history,
          new ActionAgreed(at, ADA, ActionItem.builder().id(id).text("Send it").build()));
      record(history, new ActionClosed(at, ADA, id, ActionItem.Ending.DONE));
    }
    return List.copyOf(history.subList(0, events));
  }

  private static void record(List<RecordedEvent> history, MentorshipEvent event) {
    history.add(RecordedEvent.builder(event)
        .mentorship("m-1")
        .revision(history.size() + 1)
        .build());
  }

  @Test
  void replayNeedsAsMuchForAnEventOfALongHistoryAsOfAShortOne() {
    List<RecordedEvent> brief = history(1_000);
    List<RecordedEvent> lengthy = history(100_000);
    assertThat(History.of(lengthy).mentorship().revision()).isEqualTo(100_000);
    double ofBrief = bytes(() -> History.of(brief).mentorship()) / 1_000.0;
    double ofLengthy = bytes(() -> History.of(lengthy).mentorship()) / 100_000.0;
    assertThat(ofLengthy).isPositive().isLessThanOrEqualTo(1.2 * ofBrief);
  }

  /** What can be done with a whole history. */
  private static final Map<String, Function<History, Object>> OPERATIONS = Map.of(
      "without", history -> history.without(history.events().size()),
      "without one of the first", history -> history.without(5, 10),
      "redacted", history -> history.redacted("ada", "p-1"),
      "visibleTo", history -> history.visibleTo(GRACE),
      "visits", History::visits,
      "shortNotice", history -> history.shortNotice(LifecyclePolicy.standard()),
      "plus",
          history -> history.plus(Histories.recorded(
              new Noted(history.mentorship().lastEventAt(), ADA, Noted.Kind.THANKS),
              history.mentorship().revision() + 1,
              "m-1")),
      "decideAll",
          history -> Lifecycle.standard()
              .decideAll(
                  History.of(history.events().subList(0, 2)).mentorship(),
                  history.events().subList(2, history.events().size()).stream()
                      .map(RecordedEvent::event)
                      .toList(),
                  DecisionContext.at(history.mentorship().lastEventAt())));

  @Test
  void noOperationNeedsMoreForAnEventOfALongHistoryThanOfAShortOne() {
    History brief = History.of(history(1_000));
    History lengthy = History.of(history(100_000));
    OPERATIONS.forEach((name, operation) -> {
      double ofBrief = bytes(() -> operation.apply(brief)) / 1_000.0;
      double ofLengthy = AllocatedBytes.least(2, () -> operation.apply(lengthy)) / 100_000.0;
      assertThat(ofLengthy).as(name).isPositive().isLessThanOrEqualTo(1.2 * ofBrief);
    });
  }

  private static final int CEILING = 1_000;

  /** A pair with so many goals, planned sessions and open actions each. */
  private static Mentorship having(int number) {
    List<RecordedEvent> history = new ArrayList<>();
    record(history, new Proposed(START, ADA, "ada", "grace"));
    record(history, new Accepted(START, GRACE));
    for (int i = 0; i < number; i++) {
      String id = "x-" + i;
      record(history, new GoalSet(START, ADA, draftOf(id)));
      record(history, new SessionPlanned(START, ADA, sessionOf(id, START)));
      record(history, new ActionAgreed(START, ADA, actionOf(id)));
    }
    return History.of(history).mentorship();
  }

  private static List<MentorshipEvent> unrelated() {
    return List.of(
        new Noted(START, GRACE, Noted.Kind.FEEDBACK),
        new SessionHeld(START, ADA, sessionOf("s-unplanned", START)),
        new AgreementReached(START, ADA, TERMS),
        new AgreementReached(START, GRACE, TERMS),
        new Extended(START, ADA, TERMS.plannedEnd().orElseThrow().plusSeconds(1)),
        new StageEntered(START, ADA, Stage.LEARNING_AND_DEVELOPMENT),
        new Paused(START, ADA),
        new Resumed(START, ADA),
        new StageEntered(START, ADA, Stage.RELATIONSHIP_BUILDING, "New terms"));
  }

  private static Mentorship applied(Mentorship pair, List<MentorshipEvent> events) {
    Mentorship next = pair;
    for (MentorshipEvent event : events) {
      next = History.apply(next, Histories.recorded(event, next.revision() + 1, next.id()));
    }
    return next;
  }

  @Test
  void anEventCostsNoMoreForWhatItDoesNotTouch() {
    Mentorship bare = having(0);
    Mentorship full = having(CEILING);
    assertThat(full.goals()).hasSize(CEILING);
    assertThat(full.plannedSessions()).hasSize(CEILING);
    assertThat(full.openActions()).hasSize(CEILING);
    long ofBare = bytes(() -> applied(bare, unrelated()));
    long ofFull = bytes(() -> applied(full, unrelated()));
    assertThat(ofFull).isPositive().isLessThanOrEqualTo(ofBare + ofBare / 5);
  }

  /** Each entry has its own size, and sorting takes a copy or two of the list. */
  @Test
  void whatIsDueNeedsAsMuchForAnEntryOfManyAsOfAFew() {
    Mentorship few = having(100);
    Mentorship many = having(CEILING);
    Lifecycle lifecycle = Lifecycle.standard();
    int ofFew = lifecycle.due(few, ZoneOffset.UTC).size();
    int ofMany = lifecycle.due(many, ZoneOffset.UTC).size();
    double eachOfFew = bytes(() -> lifecycle.due(few, ZoneOffset.UTC)) / (double) ofFew;
    double eachOfMany = bytes(() -> lifecycle.due(many, ZoneOffset.UTC)) / (double) ofMany;
    assertThat(ofMany).isGreaterThan(CEILING);
    assertThat(eachOfMany).isPositive().isLessThanOrEqualTo(1.2 * eachOfFew);
  }

  @Test
  @Situation("E69")
  void noPolicyPermitsMoreThanAThousand() {
    LifecyclePolicy.Builder most = LifecyclePolicy.builder()
        .id("generous")
        .mostGoals(CEILING)
        .mostPlannedSessions(CEILING)
        .mostOpenActions(CEILING);
    assertThat(most.build().mostGoals()).isEqualTo(CEILING);
    most.mostGoals(CEILING + 1).mostPlannedSessions(CEILING + 1).mostOpenActions(CEILING + 1);
    assertThat(catchThrowableOfType(InvalidValueException.class, most::build).faults())
        .extracting(InvalidValueException.Fault::field)
        .containsExactly("mostGoals", "mostPlannedSessions", "mostOpenActions");
  }

  /** So many relationships of one mentor, every other one a request. */
  private static List<Mentorship> ofGrace(int number) {
    Mentorship active = Pairs.active("m", "mary", "grace").mentorship();
    Mentorship asked = Pairs.proposed("m", "joan", "grace").mentorship();
    List<Mentorship> community = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Mentorship one = i % 2 == 0 ? active : asked;
      community.add(ImmutableMentorship.copyOf(one).withId("m-" + i));
    }
    return community;
  }

  @Test
  void whatCountsAcrossRelationshipsCostsAsMuchForOneOfManyAsOfFew() {
    Lifecycle limited = Pairs.limited(limits -> limits
        .mostActivePerMentor(1)
        .mostActivePerMentee(1)
        .mostRequestsPerMentor(1)
        .mostRequestsPerMentee(1)
        .isOnePerPair(true)
        .waitAfterDecline(Duration.ofDays(1)));
    Mentorship accepted = Pairs.active("accepted", "ada", "grace").mentorship();
    Mentorship asked = Pairs.proposed("ask", "ada", "grace").mentorship();
    Map<String, Function<DecisionContext, Object>> operations = Map.of(
        "begin", known -> limited.begin("ask", new Proposed(START, ADA, "ada", "grace"), known),
        "accept", known -> limited.decide(asked, new Accepted(START, GRACE), known),
        "supersedable", known -> limited.supersedable(accepted, known));
    List<Mentorship> few = ofGrace(50_000);
    List<Mentorship> many = ofGrace(100_000);
    DecisionContext amongFew = DecisionContext.at(START).among(few).earlier(few);
    DecisionContext amongMany = DecisionContext.at(START).among(many).earlier(many);
    operations.forEach((name, operation) -> {
      double ofFew = AllocatedBytes.least(3, () -> operation.apply(amongFew)) / 50_000.0;
      double ofMany = AllocatedBytes.least(3, () -> operation.apply(amongMany)) / 100_000.0;
      assertThat(ofMany).as(name).isPositive().isLessThanOrEqualTo(1.2 * ofFew);
    });
    assertThat(limited.supersedable(accepted, many)).hasSize(50_000);
  }

  /** Decides on a completion that lacks everything, and tells what was found when asked. */
  static final class Refusing implements Supplier<Supplier<String>> {
    @Override
    public Supplier<String> get() {
      MentorshipStory story = in(Stage.TRANSITION_AND_CLOSURE);
      Decision decision = story.lifecycle().advance(story.mentorship(), ADA, story.now());
      assertThat(decision.isPermitted()).isFalse();
      return () -> decision.findings().get(0).message(Locale.ENGLISH);
    }
  }

  /** Loads the library a second time, and knows what of it was loaded. */
  private static final class Observer extends URLClassLoader {
    Observer() throws MalformedURLException {
      super(
          new URL[] {
            Path.of("target", "classes").toUri().toURL(),
            Path.of("target", "test-classes").toUri().toURL()
          },
          CostTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.github.mentoring4j.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    boolean hasLoaded(Class<?> type) {
      return findLoadedClass(type.getName()) != null;
    }
  }

  @Test
  void aRefusalHasNoTextUntilItIsAsked() throws Exception {
    try (Observer observer = new Observer()) {
      Constructor<?> constructor =
          observer.loadClass(Refusing.class.getName()).getDeclaredConstructor();
      constructor.setAccessible(true);
      Supplier<?> refusing = (Supplier<?>) constructor.newInstance();
      Supplier<?> telling = (Supplier<?>) refusing.get();
      assertThat(observer.hasLoaded(Finding.class)).isTrue();
      assertThat(observer.hasLoaded(LanguageTexts.class)).isFalse();
      assertThat(telling.get()).isEqualTo("Sessions held in this stage: 0, at least 1 is needed.");
      assertThat(observer.hasLoaded(LanguageTexts.class)).isTrue();
    }
  }
}
