package io.github.mentoring4j.json;

import io.github.mentoring4j.Wording;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches the documents of this library to a mapper of Jackson 3, which finds this module by itself:
 *
 * <pre>{@code
 * record Input(History history, Introduction introduction, SessionPlan sessionPlan) {}
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Input input = mapper.readValue(json, Input.class);
 * }</pre>
 *
 * <p>The types and the documents are those of {@link MentoringJson}. Property names, codes and absent parts do not depend on the settings of the
 * mapper. Its generator may indent and escape as it does with any JSON.
 *
 * <p>Each value of these types is written as a document, with its {@code specVersion}. Inside of an object of yours, a document without it is
 * read as 1.0. A {@code History} is one document, and a {@code List<RecordedEvent>} is a list of documents.
 *
 * <p>A fault inside a document is a {@link MentoringReadException} with the place in the whole input. {@code null} is refused as an element of a
 * list and as the whole input. As a property of an object of yours it is judged by your mapper and your type, and so is an absent property. Other
 * values of this library, such as a single goal, are refused both ways, because Jackson would write them as {@code {}}.
 *
 * <p>The limits of each document hold here, too: 64 levels, 1 MiB a text, and 10,000 events a history. Your mapper reads the input, so its {@code
 * StreamReadConstraints} and your types limit the size of the whole.
 *
 * <p>Registering it twice does no harm: the last one counts. Immutable and thread-safe.
 */
public final class MentoringModule extends JacksonModule {
  private final boolean lenient;
  private final Optional<Wording> texts;

  /** Creates the module that refuses unknown properties. A mapper finds this one by itself. */
  public MentoringModule() {
    this(false, Optional.empty());
  }

  private MentoringModule(boolean lenient, Optional<Wording> texts) {
    this.lenient = lenient;
    this.texts = texts;
  }

  /**
   * Creates a module that skips unknown properties, as {@link MentoringJson#lenient()} does.
   *
   * @return the lenient module
   */
  public static MentoringModule lenient() {
    return new MentoringModule(true, Optional.empty());
  }

  /**
   * Creates a module that adds texts: to every finding its message and advice, to every rule of a checker its title and rationale.
   *
   * @param locale the language; English takes the place of a language without texts
   * @return a module with texts
   */
  public MentoringModule withTexts(Locale locale) {
    return withTexts(Wording.of(locale));
  }

  /**
   * Creates a module that adds texts in the words of one reader, as {@link MentoringJson#withTexts(Wording)} does.
   *
   * @param wording the language, and if wanted the zone, the names and the relationship
   * @return a module with texts
   */
  public MentoringModule withTexts(Wording wording) {
    return new MentoringModule(lenient, Optional.of(Objects.requireNonNull(wording, "wording")));
  }

  /** {@return the same name for every instance, so that the last one registered counts} */
  @Override
  public String getModuleName() {
    return "io.github.mentoring4j.json";
  }

  /** {@return the version of the wire format, 1.0} */
  @Override
  public Version version() {
    return new Version(1, 0, 0, null, "io.github.mentoring4j", "mentoring-json");
  }

  /**
   * Adds the documents to a mapper.
   *
   * @param context the mapper under construction
   */
  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new DocumentSerializers(texts));
    context.addDeserializers(new DocumentDeserializers(lenient));
  }
}
