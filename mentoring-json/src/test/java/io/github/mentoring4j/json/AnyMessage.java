package io.github.mentoring4j.json;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.Recipient;
import io.github.mentoring4j.templates.RescheduleRequest;
import io.github.mentoring4j.templates.SessionAgenda;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import io.github.mentoring4j.templates.SessionAgenda.Topic;
import io.github.mentoring4j.templates.SessionRecap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Whatever messages are made from that the builders let through. */
final class AnyMessage {
  private static final int MOST = 1_000_000_000;

  /** An answer in writing needs a question, and no times. */
  private static final Introduction.Medium[] SPOKEN = EnumSet.complementOf(
          EnumSet.of(Introduction.Medium.WRITING))
      .toArray(Introduction.Medium[]::new);

  private final AnyValue any;
  private final Random random;

  AnyMessage(AnyValue any, Random random) {
    this.any = any;
    this.random = random;
  }

  Introduction introduction() {
    Introduction.Builder introduction = Introduction.builder()
        .recipient(person())
        .sender(any.line(100))
        .about(any.line(120))
        .whyYou(any.line(120))
        .wantToLearn(any.line(160))
        .expectations(any.line(200))
        .askMinutes(10 + random.nextInt(51))
        .askMedium(any.pick(SPOKEN))
        .addAllSkills(any.list(5, () -> any.line(40)))
        .addAllInterests(any.list(3, () -> any.line(40)));
    any.maybe(() -> any.line(36), introduction::topic);
    any.maybe(() -> any.line(100), introduction::referredBy);
    any.maybe(() -> any.line(80), introduction::sharedGroup);
    any.maybe(() -> any.line(240), introduction::soFar);
    any.maybe(() -> any.line(200), introduction::experience);
    any.maybe(() -> any.line(200), introduction::firstQuestion);
    if (random.nextInt(3) > 0) {
      any.maybe(
          () -> any.line(100),
          text -> introduction
              .availability(text)
              .zone(ZoneId.of(any.pick(AnyValue.ZONES.subList(0, 4)))));
    } else {
      introduction.askMedium(Introduction.Medium.WRITING).firstQuestion(any.line(200));
    }
    any.maybe(this::link, introduction::link);
    any.maybe(this::language, introduction::language);
    return introduction.build();
  }

  HelpRequest helpRequest() {
    HelpRequest.Builder request = HelpRequest.builder()
        .recipient(person())
        .sender(any.line(100))
        .topic(any.line(36))
        .minutes(5 + random.nextInt(56))
        .goal(any.line(160))
        .background(any.text(249) + "z")
        .whyYou(any.line(240))
        .addQuestion(any.line(240))
        .addAllTried(any.list(4, () -> new HelpRequest.Attempt(any.line(120), any.line(160))));
    any.maybe(
        () -> any.line(240),
        text -> request.recommendation(text).addOption(any.line(160)).addOption(any.line(160)));
    any.maybe(() -> any.line(200), request::expected);
    any.maybe(any::date, request::neededBy);
    any.maybe(() -> any.line(160), request::meanwhile);
    any.maybe(this::link, request::link);
    any.maybe(() -> any.line(240), request::thanksFor);
    any.maybe(this::language, request::language);
    return request.build();
  }

  private Recipient person() {
    return new Recipient(any.line(100), any.optional(() -> any.line(60)));
  }

  SessionAgenda sessionAgenda() {
    List<Topic> topics = new ArrayList<>(any.list(2, this::topic));
    topics.add(topic());
    SessionAgenda.Builder note = SessionAgenda.builder()
        .recipient(person())
        .sender(any.line(100))
        .start(time())
        .goal(any.line(160))
        .addAllTopics(topics)
        .addAllDone(any.list(5, this::done))
        .addAllHelpWanted(any.list(3, () -> any.pick(Help.values())))
        .addAllQuestions(lines(5, 240))
        .addAllMaterials(lines(5, 120));
    int planned = topics.stream().mapToInt(topic -> topic.minutes().orElse(0)).sum();
    int least = Math.max(5, planned);
    if (least <= 480) {
      any.maybe(() -> least + random.nextInt(481 - least), note::minutes);
    }
    Optional<String> place = any.optional(() -> any.line(100));
    note.place(place).link(place.isPresent() ? any.optional(this::link) : Optional.of(link()));
    any.maybe(this::language, note::language);
    return note.build();
  }

  private Topic topic() {
    OptionalInt minutes =
        random.nextBoolean() ? OptionalInt.of(5 + random.nextInt(236)) : OptionalInt.empty();
    return new Topic(any.line(120), minutes);
  }

  private Done done() {
    return new Done(any.line(160), any.optional(() -> any.line(160)));
  }

  SessionRecap sessionRecap() {
    LocalDate date = any.date();
    SessionRecap.Builder recap = SessionRecap.builder()
        .recipient(person())
        .sender(any.line(100))
        .date(date)
        .thanksFor(any.line(240))
        .addAction(action(date))
        .addAllActions(any.list(4, () -> action(date)))
        .addAllDecisions(lines(5, 200))
        .addAllOffers(lines(3, 160));
    Optional.of(time()).filter(next -> !next.toLocalDate().isBefore(date)).ifPresent(recap::next);
    any.maybe(this::language, recap::language);
    return recap.build();
  }

  private SessionRecap.Action action(LocalDate session) {
    LocalDate due = any.date();
    return new SessionRecap.Action(any.line(160), due.isBefore(session) ? session : due);
  }

  /** The times differ, for they lie on either side of the start. */
  RescheduleRequest rescheduleRequest() {
    ZonedDateTime start = any.instantAwayFromTheEnds().atZone(zone());
    RescheduleRequest.Builder move = RescheduleRequest.builder()
        .recipient(person())
        .sender(any.line(100))
        .start(start)
        .addSlot(start.minusNanos(1 + random.nextInt(MOST)).withZoneSameInstant(zone()))
        .addSlot(start.plusNanos(1 + random.nextInt(MOST)).withZoneSameInstant(zone()))
        .agenda(any.line(200));
    any.maybe(
        () -> start.plusSeconds(MOST + random.nextInt(MOST)).withZoneSameInstant(zone()),
        move::addSlot);
    any.maybe(() -> any.line(160), move::reason);
    any.maybe(this::language, move::language);
    return move.build();
  }

  ProgressUpdate progressUpdate() {
    ProgressUpdate.Builder update = ProgressUpdate.builder()
        .recipient(person())
        .sender(any.line(100))
        .addGoal(goal())
        .addAllGoals(any.list(9, this::goal))
        .addQuestion(any.line(240))
        .addAllQuestions(lines(2, 240));
    any.maybe(() -> any.line(240), update::blocked);
    any.maybe(any::date, update::neededBy);
    any.maybe(this::language, update::language);
    return update.build();
  }

  private GoalUpdate goal() {
    Optional<Goal.Assessment.Status> status =
        any.optional(() -> any.pick(Goal.Assessment.Status.values()));
    Optional<String> evidence = any.optional(() -> any.line(240));
    boolean isEmpty = status.isEmpty() && evidence.isEmpty();
    return new GoalUpdate(
        any.line(200),
        status,
        evidence,
        isEmpty ? Optional.of(any.line(160)) : any.optional(() -> any.line(160)));
  }

  ClosingThanks closingThanks() {
    ClosingThanks.Builder thanks = ClosingThanks.builder()
        .recipient(person())
        .sender(any.line(100))
        .difference(any.line(240))
        .addAchievement(any.line(200))
        .addAllAchievements(lines(7, 200))
        .next(any.line(160));
    any.maybe(() -> any.line(160), thanks::contact);
    any.maybe(() -> any.line(160), thanks::offer);
    any.maybe(this::language, thanks::language);
    return thanks.build();
  }

  private List<String> lines(int most, int ceiling) {
    return any.list(most, () -> any.line(ceiling));
  }

  private String link() {
    return "https://example.org/" + random.nextInt(9);
  }

  private Locale language() {
    return Locale.forLanguageTag(any.pick(AnyValue.TAGS));
  }

  private ZoneId zone() {
    return ZoneId.of(any.pick(AnyValue.ZONES));
  }

  /** Whatever the year is where the clock stands: the one in UTC has four digits. */
  private ZonedDateTime time() {
    return any.instant().atZone(zone());
  }
}
