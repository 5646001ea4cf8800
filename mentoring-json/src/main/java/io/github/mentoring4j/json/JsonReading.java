package io.github.mentoring4j.json;

import io.github.mentoring4j.json.codec.DocumentOptions;
import java.util.List;
import java.util.function.Supplier;

/** One document while it is read. Its listener is told at the end, so that nobody hears of a document that is refused. */
final class JsonReading {
  private final JsonSettings settings;
  private List<String> skipped = List.of();
  private int count;

  JsonReading(JsonSettings settings) {
    this.settings = settings;
  }

  DocumentOptions options() {
    DocumentOptions options = settings.options();
    return settings.skipped() == null
        ? options
        : new DocumentOptions(options.lenient(), options.limits(), this::keep);
  }

  private void keep(List<String> pointers, int number) {
    skipped = pointers;
    count = number;
  }

  /** Tells what was skipped. The pointer of the document is asked for only if that is needed. */
  void end(Supplier<String> document) {
    JsonSkippedListener listener = settings.skipped();
    if (listener != null && count > 0) {
      listener.skipped(document.get(), skipped, count);
    }
  }
}
