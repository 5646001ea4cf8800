package io.github.mentoring4j;

import io.github.mentoring4j.internal.LanguageTexts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names what findings are about in the words of one reader. */
final class FindingNames {
  private static final Map<String, Stage> STAGES = Arrays.stream(Stage.values())
      .collect(Collectors.toUnmodifiableMap(Stage::code, stage -> stage));

  private final Wording wording;
  private final LanguageTexts texts;

  FindingNames(Wording wording, LanguageTexts texts) {
    this.wording = wording;
    this.texts = texts;
  }

  /**
   * What a subject is called.
   *
   * @param text the name, or the subject itself if it has none
   * @param isKnown whether it has a name
   * @param isOurs whether these are words of the language, which have a capital letter where they begin a sentence
   */
  record Name(String text, boolean isKnown, boolean isOurs) {}

  Name of(FindingSubject kind, String subject) {
    return given(kind, subject)
        .map(name -> new Name(name, true, false))
        .or(() -> ours(kind, subject).map(name -> new Name(name, true, true)))
        .orElseGet(() -> new Name(subject, false, false));
  }

  /** A name, text or time that the application or the two have given. */
  private Optional<String> given(FindingSubject kind, String subject) {
    return switch (kind) {
      case PERSON, RELATIONSHIP, OWN_EVIDENCE -> wording.name(subject);
      case GOAL -> wording.goal(subject).map(this::quoted);
      case ACTION -> wording.action(subject).map(this::quoted);
      case SESSION -> wording.sessionStart(subject).map(this::local);
      case STAGE, AGREEMENT_PART, OTHER -> Optional.empty();
    };
  }

  /** Words of the language. Readers know a stage by its title and a part of the terms by what it is about. */
  private Optional<String> ours(FindingSubject kind, String subject) {
    return switch (kind) {
      case PERSON -> wording.side(subject).map(side -> texts.get("person." + side.code()));
      case STAGE ->
        Optional.ofNullable(STAGES.get(subject))
            .map(stage -> quoted(stage.title(wording.locale())));
      case AGREEMENT_PART -> texts.find("agreement." + subject);
      case GOAL, SESSION, ACTION, RELATIONSHIP, OWN_EVIDENCE, OTHER -> Optional.empty();
    };
  }

  private String quoted(String text) {
    return LanguageTexts.fill(texts.get("quotation"), Map.of("text", text));
  }

  private String local(Instant start) {
    return FindingTimes.show(start, wording.zone().orElse(ZoneOffset.UTC));
  }
}
