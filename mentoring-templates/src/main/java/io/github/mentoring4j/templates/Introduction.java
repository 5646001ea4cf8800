package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a mentee tells a possible mentor in the first message, before there is any relationship.
 *
 * <pre>{@code
 * Introduction introduction = Introduction.builder()
 *     .mentor(Person.of("Leila Haddad", "Dear Professor Haddad"))
 *     .mentee("Mira Kowalczyk")
 *     .about("a hospital pharmacist and have led a night team of six since March")
 *     .whyYou("In your article on ward rounds you wrote that you stopped chairing your own handovers")
 *     .wantToLearn("run a handover in fifteen minutes without losing what matters")
 *     .expectations("one conversation a month until summer; I choose the case and report what I changed")
 *     .askMinutes(25)
 *     .build();
 * }</pre>
 *
 * <p>These seven fields are mandatory, the others are optional; a part that is missing leaves no gap. There is no field for praise, and none for a second request. {@code
 * about} and {@code wantToLearn} complete a sentence of the message: see {@link SentenceStarter}. All limits are in code points. No text has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public sealed interface Introduction extends MessageInput permits ImmutableIntroduction {
  /** How the mentee would like to have the first exchange. */
  enum Medium {
    /** A call. */
    CALL,
    /** A meeting in person. */
    MEETING,
    /** One question, answered in writing. */
    WRITING
  }

  /** {@inheritDoc} */
  @Override
  default Kind kind() {
    return Kind.INTRODUCTION;
  }

  /**
   * Completes "I am …": what the mentee does, and at which level.
   *
   * @return 1 to 120 code points, with the article where the language has one
   */
  @Value.Default
  default String about() {
    return "";
  }

  /**
   * Says why it is this mentor who is asked: one sentence with one fact that the mentor can check.
   *
   * @return a whole sentence of 1 to 120 code points
   */
  @Value.Default
  default String whyYou() {
    return "";
  }

  /**
   * Completes "I would like to …".
   *
   * @return 1 to 160 code points that begin with a verb
   */
  @Value.Default
  default String wantToLearn() {
    return "";
  }

  /**
   * Says what the mentee expects of the partnership, and gives to it. Stands after a colon.
   *
   * @return 1 to 200 code points
   */
  @Value.Default
  default String expectations() {
    return "";
  }

  /**
   * Says how much time the mentee asks for.
   *
   * @return 10 to 60 minutes
   */
  @Value.Default
  default int askMinutes() {
    return 0;
  }

  /**
   * Says how the mentee would like to have the first exchange.
   *
   * @return the medium, a call unless something else was given
   */
  @Value.Default
  default Medium askMedium() {
    return Medium.CALL;
  }

  /**
   * Says for the subject line what it is about.
   *
   * @return 1 to 36 code points, or empty, and then the subject has the mentee's name
   */
  Optional<String> topic();

  /**
   * Names who suggested the mentor.
   *
   * @return a name of 1 to 100 code points, or empty
   */
  Optional<String> referredBy();

  /**
   * Says what the mentee has done so far about what is to be learnt.
   *
   * @return one or two sentences of 1 to 240 code points, or empty
   */
  Optional<String> soFar();

  /**
   * Lists what the mentee is good at.
   *
   * @return at most 5 phrases of 1 to 40 code points each
   */
  List<String> skills();

  /**
   * Lists what the mentee is interested in.
   *
   * @return at most 3 phrases of 1 to 40 code points each
   */
  List<String> interests();

  /**
   * Says which experience bears on what is to be learnt.
   *
   * @return one or two sentences of 1 to 200 code points, or empty
   */
  Optional<String> experience();

  /**
   * Asks what the mentee would ask first.
   *
   * @return a whole question with its own marks, 1 to 200 code points, or empty
   */
  Optional<String> firstQuestion();

  /**
   * Says when the mentee has time, for example "Tuesdays, 5 to 7 p.m.".
   *
   * @return 1 to 100 code points; empty exactly when there is no zone
   */
  Optional<String> availability();

  /**
   * Says to which time zone the availability belongs.
   *
   * @return a region such as {@code Europe/Warsaw}, never a bare offset, for that changes with the season; empty exactly when there is no
   *     availability
   */
  Optional<ZoneId> zone();

  /**
   * Gives one address where there is more about the mentee.
   *
   * @return an {@code https} address of at most 200 code points, in ASCII, or empty
   */
  Optional<String> link();

  /** Judges the fields. */
  @Value.Check
  default void check() {
    Form.of("Introduction")
        .person("mentor", mentor())
        .line("mentee", mentee(), Form.NAME)
        .line("about", about(), 120)
        .line("whyYou", whyYou(), 120)
        .line("wantToLearn", wantToLearn(), 160)
        .line("expectations", expectations(), 200)
        .minutes("askMinutes", askMinutes(), 10, 60)
        .line("topic", topic(), 36)
        .line("referredBy", referredBy(), Form.NAME)
        .line("soFar", soFar(), 240)
        .lines("skills", skills(), 5, 40)
        .lines("interests", interests(), 3, 40)
        .line("experience", experience(), 200)
        .line("firstQuestion", firstQuestion(), 200)
        .line("availability", availability(), 100)
        .zone("zone", zone(), availability().isPresent())
        .link("link", link())
        .language("language", language())
        .close();
  }

  /**
   * Starts an introduction.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts another introduction from this one.
   *
   * @return a builder that has all fields of this
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Introduction}. Not thread-safe. */
  final class Builder extends ImmutableIntroduction.Builder {
    Builder() {}
  }
}
