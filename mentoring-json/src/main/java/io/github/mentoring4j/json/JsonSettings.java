package io.github.mentoring4j.json;

import io.github.mentoring4j.Wording;
import io.github.mentoring4j.json.codec.DocumentLimits;
import io.github.mentoring4j.json.codec.DocumentOptions;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How documents are read and written, by {@link MentoringJson} and by the modules alike.
 *
 * @param limits the limits
 * @param options how a document is read if nobody listens
 * @param texts in which words findings have texts
 * @param wording the words, if they are those of one reader
 * @param skipped the listener for skipped parts, or null
 */
record JsonSettings(
    JsonLimits limits,
    DocumentOptions options,
    Texts texts,
    Optional<Wording> wording,
    @Nullable JsonSkippedListener skipped) {
  static final JsonSettings STRICT = standard(false);
  static final JsonSettings LENIENT = standard(true);

  /** In which words findings have texts. */
  enum Texts {
    NONE,
    OF_ONE_READER,
    OF_EACH_WRITER
  }

  private static JsonSettings standard(boolean lenient) {
    JsonLimits limits = JsonLimits.standard();
    return new JsonSettings(limits, options(lenient, limits), Texts.NONE, Optional.empty(), null);
  }

  private static DocumentOptions options(boolean lenient, JsonLimits limits) {
    DocumentLimits documentLimits = new DocumentLimits(
        limits.nesting(), limits.textLength(), limits.nameLength(), limits.events());
    return new DocumentOptions(lenient, documentLimits, null);
  }

  JsonSettings withTexts() {
    return new JsonSettings(limits, options, Texts.OF_EACH_WRITER, Optional.empty(), skipped);
  }

  JsonSettings withTexts(Wording given) {
    return new JsonSettings(limits, options, Texts.OF_ONE_READER, Optional.of(given), skipped);
  }

  JsonSettings withLimits(JsonLimits given) {
    return new JsonSettings(given, options(options.lenient(), given), texts, wording, skipped);
  }

  JsonSettings onSkipped(JsonSkippedListener listener) {
    return new JsonSettings(limits, options, texts, wording, listener);
  }

  /** Returns the words of texts where a mapper writes, if they are wanted. A writer may have been given some of its own. */
  Optional<Wording> texts(@Nullable Object ofWriter, Supplier<Locale> locale) {
    if (ofWriter instanceof Wording given) {
      return Optional.of(given);
    }
    return texts == Texts.OF_EACH_WRITER ? Optional.of(Wording.of(locale.get())) : wording;
  }

  DocumentLimits documentLimits() {
    return options.limits();
  }
}
