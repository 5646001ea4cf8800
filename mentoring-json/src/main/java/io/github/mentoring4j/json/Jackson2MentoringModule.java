package io.github.mentoring4j.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.mentoring4j.Wording;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Teaches the documents of this library to a mapper of Jackson 2, versions 2.15 to 2.22. It does what {@link MentoringModule} does for Jackson 3,
 * with the same documents and the same problems:
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new Jackson2MentoringModule());
 * }</pre>
 *
 * <p>Jackson 2 is an optional dependency of this library, so the application brings its own. On the class path {@code findAndRegisterModules()}
 * finds this module. On the module path it is registered by hand, as above.
 *
 * <p>Registering it twice does no harm: the last one counts. Immutable and thread-safe.
 */
@SuppressWarnings("exports") // Jackson 2 is optional, so nobody who reads this module needs it.
public final class Jackson2MentoringModule extends Module {
  private final JsonSettings settings;

  /** Creates the module that refuses unknown properties. */
  public Jackson2MentoringModule() {
    this(JsonSettings.STRICT);
  }

  private Jackson2MentoringModule(JsonSettings settings) {
    this.settings = settings;
  }

  /**
   * Creates a module that skips unknown properties, as {@link MentoringJson#lenient()} does.
   *
   * @return the lenient module
   */
  public static Jackson2MentoringModule lenient() {
    return new Jackson2MentoringModule(JsonSettings.LENIENT);
  }

  /**
   * Creates a module that adds texts in the language of each writer, so that one mapper serves all readers:
   *
   * <pre>{@code
   * mapper.writer().with(Locale.GERMAN).writeValueAsString(decision);
   * }</pre>
   *
   * <p>A mapper without a locale of its own has the default locale of the JVM; give it one with {@code setLocale}.
   *
   * @return a module that adds to every finding its message and advice, to every rule of a checker its title and rationale
   */
  public Jackson2MentoringModule withTexts() {
    return new Jackson2MentoringModule(settings.withTexts());
  }

  /**
   * Creates a module that adds texts in one language.
   *
   * @param locale the language; English takes the place of a language without texts
   * @return a module with texts
   */
  public Jackson2MentoringModule withTexts(Locale locale) {
    return withTexts(Wording.of(locale));
  }

  /**
   * Creates a module that adds texts in the words of one reader, as {@link MentoringJson#withTexts(Wording)} does. With any module, a writer can
   * be given the words of its reader instead: {@code mapper.writer().withAttribute(Wording.class, wording)}.
   *
   * @param wording the language, and if wanted the zone, the names and the relationship
   * @return a module with texts
   */
  public Jackson2MentoringModule withTexts(Wording wording) {
    return new Jackson2MentoringModule(
        settings.withTexts(Objects.requireNonNull(wording, "wording")));
  }

  /**
   * Creates a module with other limits.
   *
   * @param limits the limits of each document; its {@code documentBytes} do not count here
   * @return a module that refuses larger documents, and writes none
   */
  public Jackson2MentoringModule withLimits(JsonLimits limits) {
    return new Jackson2MentoringModule(
        settings.withLimits(Objects.requireNonNull(limits, "limits")));
  }

  /**
   * Creates a module that tells what it has skipped, as {@link MentoringJson#onSkipped} does.
   *
   * @param listener called once for each value of this library that is read, at its end, if a part of it was skipped; it must not throw
   * @return a module with that listener
   */
  public Jackson2MentoringModule onSkipped(Consumer<MentoringJson.SkippedParts> listener) {
    return new Jackson2MentoringModule(
        settings.onSkipped(MentoringJson.SkippedParts.telling(listener)));
  }

  /** {@return the name of the module of this library} */
  @Override
  public String getModuleName() {
    return "io.github.mentoring4j.json";
  }

  /** {@return null, so that a mapper takes one that is registered after another one} */
  @Override
  public @Nullable Object getTypeId() {
    return null;
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
    Jackson2MentoringModuleDeserializers deserializers =
        new Jackson2MentoringModuleDeserializers(settings);
    context.addSerializers(new Jackson2MentoringModuleSerializers(settings));
    context.addKeySerializers(new Jackson2MentoringModuleSerializers.Keys());
    context.addDeserializers(deserializers);
    context.addKeyDeserializers(deserializers);
    context.addBeanDeserializerModifier(new Jackson2MentoringModuleDeserializers.References());
    context.insertAnnotationIntrospector(new Jackson2MentoringModuleRootNames());
  }
}
