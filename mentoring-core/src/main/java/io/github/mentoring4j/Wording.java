package io.github.mentoring4j;

import io.github.mentoring4j.internal.Excerpt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of one reader: a language, and if wanted a time zone, the names of people, and the relationship that the texts are about. Every text of
 * a {@link Finding} can be asked for with a wording. The data of the finding stays as it is.
 *
 * <pre>{@code
 * Wording wording = Wording.of(Locale.ENGLISH)
 *     .in(ZoneId.of("Europe/Madrid"))
 *     .naming(Map.of("grace", "Grace Hopper"))
 *     .about(pair);
 *
 * finding.message(Locale.ENGLISH);   // "ada has said yes already."
 * finding.message(wording);          // "The mentee has said yes already."
 * }</pre>
 *
 * <p>People are called by the name that {@link #naming(Map)} gives, else the mentee or the mentor if the relationship is known, else by their id.
 * If the relationship is known, its goals and open actions are called by the beginning of their text in quotation marks; its planned sessions, and
 * the one that was recorded last as held or missed, by their start. All others are called by their id. Times are told in the zone.
 *
 * <p>Names and texts are shown in one line and without control characters. They are never read as anything but text. A wording does not mark up:
 * escape the whole text for HTML, as any text.
 *
 * <p>Immutable, and thread-safe if a function that gives names is.
 */
public final class Wording {
  /** As much of the text of a goal or an action as tells it from the others. */
  private static final int LONGEST_TEXT = 60;

  private final Locale locale;
  private final Optional<ZoneId> zone;
  private final Function<String, Optional<String>> names;
  private final List<Mentorship> mentorships;

  private Wording(
      Locale locale,
      Optional<ZoneId> zone,
      Function<String, Optional<String>> names,
      List<Mentorship> mentorships) {
    this.locale = locale;
    this.zone = zone;
    this.names = names;
    this.mentorships = mentorships;
  }

  /**
   * Creates a wording that knows only the language: it tells ids, and times in UTC or in the zone that a finding brings.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return the wording
   */
  public static Wording of(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return new Wording(locale, Optional.empty(), id -> Optional.empty(), List.of());
  }

  /**
   * Tells all times in a zone. Days without a time stay as they are.
   *
   * @param zone the zone; it takes the place of one that was given before
   * @return a wording with the zone
   */
  public Wording in(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    return new Wording(locale, Optional.of(zone), names, mentorships);
  }

  /**
   * Calls people and relationships by name, and what evidence of your own lists. Goals, actions and sessions are not called by these names, because
   * one may have the id of a person.
   *
   * @param names the names by the id; a blank name counts as none. They take the place of names that were given before
   * @return a wording with the names
   */
  public Wording naming(Map<String, String> names) {
    Map<String, String> known = Map.copyOf(Objects.requireNonNull(names, "names"));
    return naming(id -> Optional.ofNullable(known.get(id)));
  }

  /**
   * Calls people and relationships by name, and what evidence of your own lists, as {@link #naming(Map)} does.
   *
   * @param names returns the name for an id, or empty, and never null. It is called for each subject whenever a text is asked for, and its exceptions
   *     reach the caller
   * @return a wording with the names
   */
  public Wording naming(Function<String, Optional<String>> names) {
    return new Wording(locale, zone, Objects.requireNonNull(names, "names"), mentorships);
  }

  /**
   * Knows the relationship that the texts are about.
   *
   * <p>A decision has two states. A session that is cancelled is only in the first one, and a goal that is set only in the second one. Give both to
   * know both: {@code about(before).about(permitted.next())}.
   *
   * @param mentorship the relationship; what an earlier one knows is taken from that
   * @return a wording that also knows the relationship
   */
  public Wording about(Mentorship mentorship) {
    List<Mentorship> known = new ArrayList<>(mentorships);
    known.add(Objects.requireNonNull(mentorship, "mentorship"));
    return new Wording(locale, zone, names, List.copyOf(known));
  }

  /** {@return the reader's language} */
  public Locale locale() {
    return locale;
  }

  /** {@return the zone in which all times are told, or empty if none was given} */
  public Optional<ZoneId> zone() {
    return zone;
  }

  /** The name that the application gives to an id. */
  Optional<String> name(String id) {
    return Objects.requireNonNull(
            names.apply(id), () -> "naming returned null for " + id + "; return Optional.empty()")
        .map(name -> Excerpt.oneLine(name, Integer.MAX_VALUE))
        .filter(name -> !name.isEmpty());
  }

  /** The side of a person. */
  Optional<Actor.Side> side(String person) {
    return known(pair -> side(pair, person));
  }

  /** The beginning of the text of a goal. */
  Optional<String> goal(String id) {
    return known(pair -> pair.goal(id).map(progress -> progress.goal().text()))
        .map(Wording::excerpt);
  }

  /** The beginning of the text of an open action. */
  Optional<String> action(String id) {
    return known(pair -> openAction(pair, id).map(ActionItem::text)).map(Wording::excerpt);
  }

  /** The start of a session that is planned, or that was recorded last as held or missed. */
  Optional<Instant> sessionStart(String id) {
    return known(
        pair -> pair.plannedSession(id).map(Session::start).or(() -> lastSettled(pair, id)));
  }

  private static Optional<Actor.Side> side(Mentorship pair, String person) {
    if (person.equals(pair.mentee())) {
      return Optional.of(Actor.Side.MENTEE);
    }
    return person.equals(pair.mentor()) ? Optional.of(Actor.Side.MENTOR) : Optional.empty();
  }

  private static Optional<ActionItem> openAction(Mentorship pair, String id) {
    return pair.openActions().stream().filter(action -> id.equals(action.id())).findFirst();
  }

  private static Optional<Instant> lastSettled(Mentorship pair, String id) {
    return pair.counts()
        .lastSettled()
        .filter(session -> id.equals(session.id()))
        .map(MentorshipCounts.Settled::start);
  }

  private <T> Optional<T> known(Function<Mentorship, Optional<T>> question) {
    return mentorships.stream().map(question).flatMap(Optional::stream).findFirst();
  }

  private static String excerpt(String text) {
    return Excerpt.oneLine(text, LONGEST_TEXT);
  }
}
