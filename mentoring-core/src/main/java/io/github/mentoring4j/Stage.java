package io.github.mentoring4j;

import io.github.mentoring4j.internal.Codes;
import io.github.mentoring4j.internal.LanguageTexts;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The four development stages of a mentoring relationship, in their order.
 *
 * <p>The names are those of the guide that this library puts into software. Kram's phases (initiation, cultivation, separation,
 * redefinition) and Zachary's (preparing, negotiating, enabling growth, coming to closure) map onto them, but neither has progress and
 * reflection as a phase of its own.
 *
 * <p>Store {@link #code()}, never {@link #ordinal()}.
 */
public enum Stage {
  /** Getting acquainted, building trust, agreeing on rhythm, rules and first goals. */
  RELATIONSHIP_BUILDING(1, "relationship-building"),
  /** Gaining skills and knowledge and using them, session by session. The longest stage. */
  LEARNING_AND_DEVELOPMENT(2, "learning-and-development"),
  /** Looking at what was achieved, where to grow, and at the relationship itself. */
  PROGRESS_AND_REFLECTION(3, "progress-and-reflection"),
  /** Ending well: evaluation, successes, plans without the mentor, thanks. */
  TRANSITION_AND_CLOSURE(4, "transition-and-closure");

  private static final Map<String, Stage> BY_NAME = names();

  private final int number;
  private final String code;

  Stage(int number, String code) {
    this.number = number;
    this.code = code;
  }

  /** {@return the name for programs and stored data, for example {@code learning-and-development}} */
  public String code() {
    return code;
  }

  /**
   * Returns the stage with a code. This is used for stored data; {@link #parse} is more tolerant.
   *
   * @param code the code, for example {@code learning-and-development}
   * @return the stage
   * @throws InvalidValueException if no constant has the code; the fault lists all codes
   */
  public static Stage of(String code) {
    return Codes.find(values(), Stage::code, code);
  }

  /** {@return the number by which people call the stage, 1 to 4} */
  public int number() {
    return number;
  }

  /** {@return the stage that follows, or empty for the last one} */
  public Optional<Stage> next() {
    return switch (this) {
      case RELATIONSHIP_BUILDING -> Optional.of(LEARNING_AND_DEVELOPMENT);
      case LEARNING_AND_DEVELOPMENT -> Optional.of(PROGRESS_AND_REFLECTION);
      case PROGRESS_AND_REFLECTION -> Optional.of(TRANSITION_AND_CLOSURE);
      case TRANSITION_AND_CLOSURE -> Optional.empty();
    };
  }

  /**
   * Returns the name for readers.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Learning and development}
   */
  public String title(Locale locale) {
    return LanguageTexts.of(locale).get("stage." + code + ".title");
  }

  /**
   * Returns the guide to the stage.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return the guide to this stage
   */
  public Guide guide(Locale locale) {
    LanguageTexts texts = LanguageTexts.of(locale);
    String key = "stage." + code + ".";
    return ImmutableGuide.builder()
        .stage(this)
        .focus(texts.get(key + "focus"))
        .addAllActivities(texts.list(key + "activities"))
        .addAllMentorsPart(texts.list(key + "mentors-part"))
        .addAllOpportunities(texts.list(key + "opportunities"))
        .addAllChallenges(texts.list(key + "challenges"))
        .addAllSkills(texts.list(key + "skills"))
        .addAllReflectionPrompts(texts.list(key + "reflection-prompts"))
        .addAllArtefacts(texts.list(key + "artefacts"))
        .build();
  }

  /**
   * Reads a stage from its code or from one of the names that people give it, in any case: {@code progress-and-reflection},
   * {@code Progress and reflection} and {@code DEVELOPMENT AND REFLECTION} are the same stage.
   *
   * <p>This is for what people type. Data that a program has stored holds the {@link #code()}.
   *
   * @param text the code or name
   * @return the stage
   * @throws InvalidValueException if no stage is called so; it lists the codes there are
   */
  public static Stage parse(String text) {
    Stage stage = BY_NAME.get(fold(Objects.requireNonNull(text, "text")));
    if (stage == null) {
      String codes = Arrays.stream(values()).map(Stage::code).collect(Collectors.joining(", "));
      throw new InvalidValueException(
          "Stage",
          List.of(new InvalidValueException.Fault(
              "stage", text, "the code or name of a stage: " + codes)));
    }
    return stage;
  }

  private static Map<String, Stage> names() {
    Map<String, Stage> names = new TreeMap<>();
    for (Stage stage : values()) {
      names.put(fold(stage.code), stage);
    }
    names.put(fold("Building the relationship"), RELATIONSHIP_BUILDING);
    names.put(fold("Instruction and growth"), LEARNING_AND_DEVELOPMENT);
    names.put(fold("Learning and growth"), LEARNING_AND_DEVELOPMENT);
    names.put(fold("Development and reflection"), PROGRESS_AND_REFLECTION);
    names.put(fold("Consolidation and closure"), TRANSITION_AND_CLOSURE);
    return Map.copyOf(names);
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }

  /**
   * What people should know of a stage, in the reader's language. It comes from {@link Stage#guide}.
   *
   * <p>Condensed from public guides on mentoring, the stage models of Kram, Zachary and Clutterbuck among them. Immutable and thread-safe.
   */
  @Value.Immutable
  @MentoringStyle
  @SuppressWarnings("exports")
  public abstract static sealed class Guide permits ImmutableGuide {
    Guide() {}

    /** {@return the stage} */
    public abstract Stage stage();

    /** {@return the purpose of the stage, in a sentence or two} */
    public abstract String focus();

    /** {@return the activities of the two, at least one} */
    public abstract List<String> activities();

    /** {@return the part of the mentor, at least one line} */
    public abstract List<String> mentorsPart();

    /** {@return the opportunities of the stage, at least one} */
    public abstract List<String> opportunities();

    /** {@return the challenges of the stage, at least one} */
    public abstract List<String> challenges();

    /** {@return the skills that the stage needs, at least one} */
    public abstract List<String> skills();

    /** {@return questions to think about alone, at least one} */
    public abstract List<String> reflectionPrompts();

    /** {@return the documents that come of the stage, at least one} */
    public abstract List<String> artefacts();
  }
}
