package io.github.mentoring4j.json;

import io.github.mentoring4j.Wording;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
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
 * <p>The documents are those of {@link MentoringJson}. Property names, codes and absent parts do not depend on the settings of the mapper. Its
 * generator may indent and escape as it does with any JSON.
 *
 * <p>A value of a document type is written as a document, with its {@code specVersion}. A part of documents is written in the form that it has inside
 * of them: an {@code Actor}, {@code Goal}, {@code Session}, {@code ActionItem}, {@code Agreement}, {@code Reason}, {@code Finding} or {@code Due}, and every
 * enum by its code, also as the key of a map. Views such as a {@code Decision} are written and not read. Any other value of this library is refused both
 * ways, because Jackson would write it as {@code {}}.
 *
 * <p>A fault inside a document is an exception of Jackson whose cause is a {@link MentoringReadException} with the place in the whole input; {@link
 * JsonProblem#of} finds it. {@code null} is refused as an element of a list and as the whole input. As a property of an object of yours it is judged by
 * your mapper and your type, and so is an absent property.
 *
 * <p>The limits of each document hold here, too: see {@link #withLimits}. Your mapper reads the input, so its {@code StreamReadConstraints} hold as well,
 * and they and your types limit the size of the whole.
 *
 * <p>Registering it twice does no harm: the last one counts. {@code findAndAddModules()} registers one, so add yours after it. Immutable and thread-safe.
 */
public final class MentoringModule extends JacksonModule {
  private final JsonSettings settings;

  /** Creates the module that refuses unknown properties. A mapper finds this one by itself. */
  public MentoringModule() {
    this(JsonSettings.STRICT);
  }

  private MentoringModule(JsonSettings settings) {
    this.settings = settings;
  }

  /**
   * Creates a module that skips unknown properties, as {@link MentoringJson#lenient()} does.
   *
   * @return the lenient module
   */
  public static MentoringModule lenient() {
    return new MentoringModule(JsonSettings.LENIENT);
  }

  /**
   * Creates a module that adds texts in the language of each writer, so that one mapper serves all readers:
   *
   * <pre>{@code
   * mapper.writer().with(Locale.GERMAN).writeValueAsString(decision);
   * }</pre>
   *
   * <p>A mapper without a locale of its own has the default locale of the JVM; give it one with {@code defaultLocale}.
   *
   * @return a module that adds to every finding its message and advice, to every rule of a checker its title and rationale
   */
  public MentoringModule withTexts() {
    return new MentoringModule(settings.withTexts());
  }

  /**
   * Creates a module that adds texts in one language.
   *
   * @param locale the language; English takes the place of a language without texts
   * @return a module with texts
   */
  public MentoringModule withTexts(Locale locale) {
    return withTexts(Wording.of(locale));
  }

  /**
   * Creates a module that adds texts in the words of one reader, as {@link MentoringJson#withTexts(Wording)} does. With any module, a writer can
   * be given the words of its reader instead: {@code mapper.writer().withAttribute(Wording.class, wording)}.
   *
   * @param wording the language, and if wanted the zone, the names and the relationship
   * @return a module with texts
   */
  public MentoringModule withTexts(Wording wording) {
    return new MentoringModule(settings.withTexts(Objects.requireNonNull(wording, "wording")));
  }

  /**
   * Creates a module with other limits.
   *
   * @param limits the limits of each document; its {@code documentBytes} do not count here
   * @return a module that refuses larger documents, and writes none
   */
  public MentoringModule withLimits(JsonLimits limits) {
    return new MentoringModule(settings.withLimits(Objects.requireNonNull(limits, "limits")));
  }

  /**
   * Creates a module that tells what it has skipped, as {@link MentoringJson#onSkipped} does.
   *
   * @param listener called once for each value of this library that is read, at its end, if a part of it was skipped; it must not throw
   * @return a module with that listener
   */
  public MentoringModule onSkipped(Consumer<MentoringJson.SkippedParts> listener) {
    return new MentoringModule(settings.onSkipped(MentoringJson.SkippedParts.telling(listener)));
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
    MentoringModuleDeserializers deserializers = new MentoringModuleDeserializers(settings);
    context.addSerializers(new MentoringModuleSerializers(settings));
    context.addKeySerializers(new MentoringModuleSerializers.Keys());
    context.addDeserializers(deserializers);
    context.addKeyDeserializers(deserializers);
    context.addDeserializerModifier(new MentoringModuleDeserializers.References());
    context.insertAnnotationIntrospector(new MentoringModuleRootNames());
  }
}
