package io.github.mentoring4j.json;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches the documents of this library to a mapper of Jackson 3, which finds it by itself:
 *
 * <pre>{@code
 * record Input(List<RecordedEvent> history, Introduction introduction, SessionPlan sessionPlan) {}
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Input input = mapper.readValue(json, Input.class);
 * }</pre>
 *
 * <p>The types are those of {@link MentoringJson}, and so are the documents: property names, codes and what is left out do not depend on the
 * settings of the mapper. Only what its generator does to any JSON, such as indenting or escaping, is done to these, too.
 *
 * <p>Each value of these types is a document of its own, which is written with its {@code specVersion}. Inside of an object of yours, a document
 * without one is read as 1.0. A list of events is a list of such documents; the document that holds a whole history is read by {@link
 * MentoringJson#readHistory(String)}.
 *
 * <p>Whatever is wrong inside a document is a {@link MentoringReadException}, with the place in the whole input. {@code null} in place of a
 * document is refused in a list and as the whole input; as a property of an object of yours it is for your mapper and your type to judge, and so
 * is a property that is not there. Other values of this library, such as a single goal, are refused both ways, for Jackson would write them as
 * {@code {}}.
 *
 * <p>The limits of 16 MiB and of 10,000 events are those of {@link MentoringJson} alone, which holds a document whole. Here your mapper reads the
 * input, so its {@code StreamReadConstraints} and your types say how large it may be; 64 levels and 1 MiB a text are the limits of each document
 * here, too.
 *
 * <p>Registering it twice does no harm: the last one counts. Immutable and thread-safe.
 */
public final class MentoringModule extends JacksonModule {
  private final boolean lenient;
  private final Optional<Locale> texts;

  /** Makes the module that refuses properties it does not know; this is the one that a mapper finds. */
  public MentoringModule() {
    this(false, Optional.empty());
  }

  private MentoringModule(boolean lenient, Optional<Locale> texts) {
    this.lenient = lenient;
    this.texts = texts;
  }

  /**
   * Makes the module that passes over properties it does not know, as {@link MentoringJson#lenient()} does.
   *
   * @return the module
   */
  public static MentoringModule lenient() {
    return new MentoringModule(true, Optional.empty());
  }

  /**
   * Adds the message and the advice to every finding that is written, and to every rule of a checker its title and its rationale.
   *
   * @param locale the reader's language; a language without texts gives English
   * @return a module that differs in this alone
   */
  public MentoringModule withTexts(Locale locale) {
    return new MentoringModule(lenient, Optional.of(Objects.requireNonNull(locale, "locale")));
  }

  /**
   * Names the module, and so tells it from others.
   *
   * @return the same name for every instance
   */
  @Override
  public String getModuleName() {
    return "io.github.mentoring4j.json";
  }

  /**
   * Gives the version of the wire format.
   *
   * @return 1.0
   */
  @Override
  public Version version() {
    return new Version(1, 0, 0, null, "io.github.mentoring4j", "mentoring-json");
  }

  /**
   * Adds the documents to a mapper.
   *
   * @param context where Jackson takes them from
   */
  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new DocumentSerializers(texts));
    context.addDeserializers(new DocumentDeserializers(lenient));
  }
}
