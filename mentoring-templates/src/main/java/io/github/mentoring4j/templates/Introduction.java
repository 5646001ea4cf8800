package io.github.mentoring4j.templates;

import io.github.mentoring4j.InvalidValueException;
import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.MentoringStyle;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The first message of a mentee to a possible mentor, before there is any relationship.
 *
 * <pre>{@code
 * Introduction introduction = Introduction.builder()
 *     .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
 *     .sender("Mira Kowalczyk")
 *     .about("a hospital pharmacist and have led a night team of six since March")
 *     .whyYou("In your article on ward rounds you wrote that you stopped chairing your own handovers")
 *     .wantToLearn("run a handover in fifteen minutes without losing what matters")
 *     .expectations("one conversation a month until summer; I choose the case and report what I changed")
 *     .askMinutes(25)
 *     .build();
 * }</pre>
 *
 * <p>These seven fields are mandatory, the others are optional. A missing part leaves no gap. There is no field for praise, and none for a second
 * request. {@code about} and {@code wantToLearn} complete a sentence of the message: see {@link SentenceStarter}. All limits are in code points. No
 * text has a line break.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class Introduction extends MessageInput permits ImmutableIntroduction {
  /** A form of the first exchange. */
  public enum Medium {
    /** A call, by telephone or by video. */
    CALL("call"),
    /** A call by video. */
    VIDEO("video"),
    /** A meeting in person. */
    MEETING("meeting"),
    /** One question, answered in writing. */
    WRITING("writing");

    private final String code;

    Medium(String code) {
      this.code = code;
    }

    /** {@return the name for programs and stored data, for example {@code call}} */
    public String code() {
      return code;
    }

    /**
     * Returns the constant with a code.
     *
     * @param code the code, for example {@code call}
     * @return the constant
     * @throws InvalidValueException if no constant has the code; the fault lists all codes
     */
    public static Medium of(String code) {
      return Codes.find(values(), Medium::code, code);
    }
  }

  Introduction() {}

  @Override
  public MessageKind kind() {
    return MessageKind.INTRODUCTION;
  }

  /**
   * Completes “I am …” with an occupation and its level.
   *
   * @return the end of the sentence, with the article if the language has one; 1 to 120 code points
   */
  @Value.Default
  public String about() {
    return "";
  }

  /** {@return the reason for asking this mentor: one sentence with one fact that the mentor can check; 1 to 120 code points} */
  @Value.Default
  public String whyYou() {
    return "";
  }

  /**
   * Completes “I would like to …”.
   *
   * @return the end of the sentence, from the verb on; 1 to 160 code points
   */
  @Value.Default
  public String wantToLearn() {
    return "";
  }

  /**
   * Completes “How I picture a mentoring partnership: …” with what the mentee expects and gives.
   *
   * @return a phrase after the colon, 1 to 200 code points
   */
  @Value.Default
  public String expectations() {
    return "";
  }

  /** {@return the time that the mentee asks for, 10 to 60 minutes} */
  @Value.Default
  public int askMinutes() {
    return 0;
  }

  /** {@return the form of the first exchange, a call by default} */
  @Value.Default
  public Medium askMedium() {
    return Medium.CALL;
  }

  /** {@return the topic for the subject line, 1 to 36 code points; if empty, the subject has the name of the sender} */
  public abstract Optional<String> topic();

  /** {@return the name of a person who suggested the mentor, 1 to 100 code points} */
  public abstract Optional<String> referredBy();

  /** {@return what connects the two, such as a school or an association, a phrase after a colon; 1 to 80 code points} */
  public abstract Optional<String> sharedGroup();

  /** {@return the steps so far towards what is to be learnt, one or two sentences of 1 to 240 code points} */
  public abstract Optional<String> soFar();

  /** {@return the strengths of the mentee, at most 5 phrases of 1 to 40 code points each} */
  public abstract List<String> skills();

  /** {@return the interests of the mentee, at most 3 phrases of 1 to 40 code points each} */
  public abstract List<String> interests();

  /** {@return experience that bears on what is to be learnt, one or two sentences of 1 to 200 code points} */
  public abstract Optional<String> experience();

  /** {@return the question that the mentee would ask first, a whole question with its own marks; 1 to 200 code points} */
  public abstract Optional<String> firstQuestion();

  /** {@return the times at which the mentee is free, for example "Tuesdays, 5 to 7 p.m."; 1 to 100 code points, given together with the zone} */
  public abstract Optional<String> availability();

  /**
   * Returns the time zone of the availability. A bare offset is refused, because it changes with the season.
   *
   * @return a region such as {@code Europe/Warsaw}; given together with the availability
   */
  public abstract Optional<ZoneId> zone();

  /** {@return one address with more about the mentee, an {@code https} address in ASCII of at most 200 code points} */
  public abstract Optional<String> link();

  @Value.Check
  void check() {
    InputFaults.of("Introduction", recipient(), sender())
        .line("about", about(), 120)
        .line("whyYou", whyYou(), 120)
        .line("wantToLearn", wantToLearn(), 160)
        .line("expectations", expectations(), 200)
        .minutes("askMinutes", askMinutes(), 10, 60)
        .line("topic", topic(), 36)
        .line("referredBy", referredBy(), InputFaults.NAME)
        .line("sharedGroup", sharedGroup(), 80)
        .line("soFar", soFar(), 240)
        .items("skills", skills(), 5, 40)
        .items("interests", interests(), 3, 40)
        .line("experience", experience(), 200)
        .question("firstQuestion", firstQuestion(), 200)
        .that(
            askMedium() != Medium.WRITING || firstQuestion().isPresent(),
            "firstQuestion",
            "",
            "to be given where the answer is asked for in writing")
        .that(
            askMedium() != Medium.WRITING || availability().isEmpty(),
            "availability",
            availability().orElse(""),
            "to be left out where the answer is asked for in writing")
        .line("availability", availability(), 100)
        .zone("zone", zone(), availability().isPresent())
        .link("link", link())
        .language(language())
        .throwIfAny();
  }

  /**
   * Creates an introduction step by step.
   *
   * @return a builder; its {@code build()} throws {@link InvalidValueException} with every field that is missing, blank, too long or of the
   *     wrong form
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all fields of this introduction} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Introduction}. Not thread-safe. */
  public static final class Builder extends ImmutableIntroduction.Builder {
    Builder() {}
  }
}
