package io.github.mentoring4j;

import io.github.mentoring4j.internal.MentoringStyle;
import io.github.mentoring4j.internal.Texts;
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

  /**
   * Gives the name for programs and stored data.
   *
   * @return for example {@code learning-and-development}
   */
  public String code() {
    return code;
  }

  /**
   * Gives the number by which people call the stage.
   *
   * @return 1 to 4
   */
  public int number() {
    return number;
  }

  /**
   * Gives the stage that follows.
   *
   * @return the next stage, or empty for the last one
   */
  public Optional<Stage> next() {
    return switch (this) {
      case RELATIONSHIP_BUILDING -> Optional.of(LEARNING_AND_DEVELOPMENT);
      case LEARNING_AND_DEVELOPMENT -> Optional.of(PROGRESS_AND_REFLECTION);
      case PROGRESS_AND_REFLECTION -> Optional.of(TRANSITION_AND_CLOSURE);
      case TRANSITION_AND_CLOSURE -> Optional.empty();
    };
  }

  /**
   * Gives the name for readers.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return for example {@code Learning and development}
   */
  public String title(Locale locale) {
    return Texts.of(locale).get("stage." + code + ".title");
  }

  /**
   * Says what the stage is about.
   *
   * @param locale the reader's language; a language without texts is answered in English
   * @return the guide to this stage
   */
  public Guide guide(Locale locale) {
    Texts texts = Texts.of(locale);
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
   * Reads a stage from its code or from one of the names that people give it, whatever the case: {@code progress-and-reflection},
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
  public sealed interface Guide permits ImmutableGuide {

    /**
     * Says which stage this is about.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Says in one sentence what the stage is for.
     *
     * @return the focus
     */
    String focus();

    /**
     * Lists what the two do.
     *
     * @return the activities, at least one
     */
    List<String> activities();

    /**
     * Lists what the mentor in particular does and does not do.
     *
     * @return the mentor's part, at least one line
     */
    List<String> mentorsPart();

    /**
     * Lists the chances of the stage.
     *
     * @return the opportunities, at least one
     */
    List<String> opportunities();

    /**
     * Lists what often goes wrong.
     *
     * @return the challenges, at least one
     */
    List<String> challenges();

    /**
     * Lists the skills that the stage asks for.
     *
     * @return the skills, at least one
     */
    List<String> skills();

    /**
     * Lists questions to think about alone.
     *
     * @return the reflection prompts, at least one
     */
    List<String> reflectionPrompts();

    /**
     * Lists what the stage leaves behind.
     *
     * @return the artefacts, at least one
     */
    List<String> artefacts();
  }
}
