package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.internal.Blank;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.SessionAgenda.Done;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A message with the same text in every field that takes it. The others have a text that means no harm.
 *
 * @param input the message
 * @param text the text
 * @param fields the fields that have the text, named as a fault would name them, for example {@code tried[0].what}
 */
record Filled(MessageInput input, String text, Set<String> fields) {
  /** The address in every kind that has one. */
  static final String LINK = "https://example.org/a_b?c=*d*&e=~f~";

  /** What a field has that does not take the text. */
  static final String HARMLESS = "plain words";

  private static final Pattern LINE_BREAK = Pattern.compile("[\n\u000B\f\r\u0085\u2028\u2029]");
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");
  private static final ZonedDateTime START =
      LocalDateTime.of(2026, 4, 16, 18, 0).atZone(ZoneId.of("Europe/Warsaw"));

  /** By what a mentor is greeted: where there is a salutation, the name is not shown. */
  enum Greeting {
    NAME,
    SALUTATION
  }

  /** Fills a message of a kind. */
  static Filled of(MessageKind kind, String text, Greeting greeting) {
    Filling filling = new Filling(text, greeting, field -> field.takes(text));
    return new Filled(filling.input(kind), text, filling.fields);
  }

  /** Fills one field, whether it takes the text or not. */
  static MessageInput only(MessageKind kind, String field, String text) {
    Greeting greeting = field.equals("recipient.salutation") ? Greeting.SALUTATION : Greeting.NAME;
    return new Filling(text, greeting, each -> each.name().equals(field)).input(kind);
  }

  /** Lists the fields of a kind that hold texts of a user, without the address. */
  static Set<String> fields(MessageKind kind) {
    Set<String> fields = new LinkedHashSet<>();
    for (Greeting greeting : Greeting.values()) {
      fields.addAll(of(kind, "a", greeting).fields());
    }
    return fields;
  }

  /** Names the part of a message to which a field belongs, as {@link Message#dropped()} does. */
  static String part(String field) {
    return field.split("[.\\[]", 2)[0];
  }

  /** Says that a text has the form of a field: no mark at its end that goes on, a letter in a question, no end mark in an item. */
  static boolean suits(String field, String text) {
    int last = TextCleaning.withoutInvisible(text)
        .codePoints()
        .filter(point -> !Blank.isInvisible(point) && !TextCleaning.isBlank(point))
        .reduce(0, (before, next) -> next);
    boolean goesOn = ",;:–—，；：、".indexOf(last) >= 0;
    return !goesOn
        && (!part(field).matches("questions|firstQuestion")
            || text.codePoints().anyMatch(Character::isLetter))
        && (!part(field).matches("skills|interests") || !PageLayout.isEnded(text));
  }

  static boolean hasLineBreak(String text) {
    return LINE_BREAK.matcher(text).find();
  }

  /** Says that a text has something to see and no half of a character. */
  static boolean isText(String text) {
    return !Blank.is(text) && !HALF.matcher(text).find();
  }

  /**
   * A field, as its documentation has it.
   *
   * @param name its name
   * @param ceiling how many code points it takes
   * @param hasLines whether it takes line breaks
   */
  private record Field(String name, int ceiling, boolean hasLines) {
    boolean takes(String text) {
      boolean isOpen = !name.equals("recipient.salutation") || isOpen(text);
      return isText(text)
          && isOpen
          && suits(name, text)
          && text.codePointCount(0, text.length()) <= ceiling
          && (hasLines || !hasLineBreak(text));
    }

    /** A salutation has no mark at its end. Here it has nothing unseen there either, behind which there could be one. */
    private static boolean isOpen(String text) {
      int end = text.codePointBefore(text.length());
      return ",:;!，：".indexOf(end) < 0 && !Blank.isInvisible(end);
    }
  }

  /** Puts the text into fields, and remembers into which. */
  private static final class Filling {
    private final String text;
    private final Greeting greeting;
    private final Predicate<Field> choice;
    private final Set<String> fields = new LinkedHashSet<>();

    Filling(String text, Greeting greeting, Predicate<Field> choice) {
      this.text = text;
      this.greeting = greeting;
      this.choice = choice;
    }

    MessageInput input(MessageKind kind) {
      return switch (kind) {
        case INTRODUCTION -> introduction();
        case HELP_REQUEST -> helpRequest();
        case SESSION_AGENDA -> sessionAgenda();
        case SESSION_RECAP -> sessionRecap();
        case RESCHEDULE_REQUEST -> rescheduleRequest();
        case PROGRESS_UPDATE -> progressUpdate();
        case CLOSING_THANKS -> closingThanks();
      };
    }

    private String line(String name, int ceiling) {
      return fill(new Field(name, ceiling, false));
    }

    private String fill(Field field) {
      if (!choice.test(field)) {
        return HARMLESS;
      }
      fields.add(field.name());
      return text;
    }

    private List<String> two(String name, int ceiling) {
      return List.of(line(name + "[0]", ceiling), line(name + "[1]", ceiling));
    }

    private Recipient recipient() {
      return greeting == Greeting.NAME
          ? Recipient.of(line("recipient.name", 100))
          : Recipient.of(HARMLESS, line("recipient.salutation", 60));
    }

    private String sender() {
      return line("sender", 100);
    }

    private Introduction introduction() {
      return Introduction.builder()
          .recipient(recipient())
          .sender(sender())
          .about(line("about", 120))
          .whyYou(line("whyYou", 120))
          .wantToLearn(line("wantToLearn", 160))
          .expectations(line("expectations", 200))
          .askMinutes(20)
          .topic(line("topic", 36))
          .referredBy(line("referredBy", 100))
          .sharedGroup(line("sharedGroup", 80))
          .soFar(line("soFar", 240))
          .skills(two("skills", 40))
          .interests(two("interests", 40))
          .experience(line("experience", 200))
          .firstQuestion(line("firstQuestion", 200))
          .availability(line("availability", 100))
          .zone(ZoneId.of("Asia/Kolkata"))
          .link(LINK)
          .build();
    }

    private HelpRequest helpRequest() {
      return HelpRequest.builder()
          .recipient(recipient())
          .sender(sender())
          .topic(line("topic", 36))
          .minutes(20)
          .goal(line("goal", 160))
          .background(fill(new Field("background", 500, true)))
          .whyYou(line("whyYou", 240))
          .questions(two("questions", 240))
          .options(two("options", 160))
          .recommendation(line("recommendation", 240))
          .expected(line("expected", 200))
          .addTried(new Attempt(line("tried[0].what", 120), line("tried[0].result", 160)))
          .neededBy(LocalDate.of(2026, 9, 30))
          .meanwhile(line("meanwhile", 160))
          .link(LINK)
          .thanksFor(line("thanksFor", 240))
          .build();
    }

    private SessionAgenda sessionAgenda() {
      return SessionAgenda.builder()
          .recipient(recipient())
          .sender(sender())
          .start(START)
          .goal(line("goal", 160))
          .addTopic(line("topics[0].text", 120), 20)
          .addTopic(line("topics[1].text", 120))
          .minutes(45)
          .place(line("place", 100))
          .link(LINK)
          .addDone(new Done(line("done[0].action", 160), Optional.of(line("done[0].result", 160))))
          .addDone(new Done(line("done[1].action", 160), Optional.empty()))
          .addHelpWanted(Help.ADVICE, Help.DECISION)
          .questions(two("questions", 240))
          .materials(two("materials", 120))
          .build();
    }

    private SessionRecap sessionRecap() {
      return SessionRecap.builder()
          .recipient(recipient())
          .sender(sender())
          .date(START.toLocalDate())
          .thanksFor(line("thanksFor", 240))
          .addAction(line("actions[0].text", 160), LocalDate.of(2026, 4, 20))
          .addAction(line("actions[1].text", 160), LocalDate.of(2026, 4, 21))
          .decisions(two("decisions", 200))
          .offers(two("offers", 160))
          .next(START.plusWeeks(1))
          .build();
    }

    private RescheduleRequest rescheduleRequest() {
      return RescheduleRequest.builder()
          .recipient(recipient())
          .sender(sender())
          .start(START)
          .addSlot(START.plusDays(1))
          .addSlot(START.plusDays(2))
          .agenda(line("agenda", 200))
          .reason(line("reason", 160))
          .build();
    }

    private ProgressUpdate progressUpdate() {
      return ProgressUpdate.builder()
          .recipient(recipient())
          .sender(sender())
          .addGoal(goal("goals[0]", Optional.of(Status.PARTLY_MET)))
          .addGoal(goal("goals[1]", Optional.empty()))
          .questions(two("questions", 240))
          .blocked(line("blocked", 240))
          .neededBy(LocalDate.of(2026, 4, 30))
          .build();
    }

    private GoalUpdate goal(String name, Optional<Status> status) {
      return new GoalUpdate(
          line(name + ".goal", 200),
          status,
          Optional.of(line(name + ".evidence", 240)),
          Optional.of(line(name + ".next", 160)));
    }

    private ClosingThanks closingThanks() {
      return ClosingThanks.builder()
          .recipient(recipient())
          .sender(sender())
          .difference(line("difference", 240))
          .achievements(two("achievements", 200))
          .next(line("next", 160))
          .contact(line("contact", 160))
          .offer(line("offer", 160))
          .build();
    }
  }
}
