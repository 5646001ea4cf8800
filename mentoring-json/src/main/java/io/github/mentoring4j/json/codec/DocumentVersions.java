package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.internal.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a document and of the documents in it, and the unknown properties, which are judged by the version that governs them: that of
 * the nearest document around them that has one. A version may come last, so they are judged when such a document ends.
 */
final class DocumentVersions {
  static final String NAME = "specVersion";
  static final String CURRENT = "1.0";

  private static final Pattern VERSION = Pattern.compile("1\\.(0|[1-9][0-9]{0,8})");
  private static final int MOST_POINTERS = 1_000;

  private final TokenReader tokens;
  private final DocumentOptions options;
  private final List<String> skipped = new ArrayList<>(0);
  private int skippedCount;
  private @Nullable Level innermost;

  /** Whether the tokens behind a problem cannot be told. */
  private boolean isLost;

  DocumentVersions(TokenReader tokens, DocumentOptions options) {
    this.tokens = tokens;
    this.options = options;
  }

  /** A document that is being read. It is used again for the next one inside of the same document. */
  private static final class Level {
    private final @Nullable Level outer;
    private @Nullable Level inner;
    private int depth;
    private boolean isVersionGiven;
    private boolean isNewer;
    private @Nullable Unknown unknown;

    Level(@Nullable Level outer) {
      this.outer = outer;
    }

    void open(int at) {
      depth = at;
      isVersionGiven = false;
      isNewer = false;
      unknown = null;
    }

    Level inner() {
      Level known = inner;
      if (known == null) {
        known = new Level(this);
        inner = known;
      }
      return known;
    }
  }

  /** An unknown property. Its message is made only if it is a problem, because a newer document may have many of them. */
  private record Unknown(SourcePosition position, Supplier<String> message) {
    DocumentRefusedException problem() {
      return new DocumentRefusedException(ProblemCode.UNKNOWN_PROPERTY, position, message.get());
    }
  }

  /** Begins a document, whose first token is the current one. */
  void open() {
    innermost = innermost == null ? new Level(null) : innermost.inner();
    innermost.open(tokens.depth());
  }

  /** Reads the version of the innermost document. The current token is its name. */
  void read(ReadContext in) {
    Level level = innermost();
    if (level.isVersionGiven) {
      throw in.duplicate();
    }
    level.isVersionGiven = true;
    in.next();
    in.expect(DocumentToken.TEXT, "a version in quotes, such as \"1.0\"");
    if (!in.raw().equals(CURRENT)) {
      if (!VERSION.matcher(in.raw()).matches()) {
        throw unsupported();
      }
      level.isNewer = true;
    }
  }

  private DocumentRefusedException unsupported() {
    return new DocumentRefusedException(
        ProblemCode.UNSUPPORTED_VERSION,
        tokens.position(),
        "Version " + Excerpt.of(tokens.text())
            + " cannot be read, only 1.0 and other minors of 1. Convert the document.");
  }

  /** Keeps an unknown property, whose name is the current token. */
  void addUnknown(Supplier<String> message) {
    Level level = innermost();
    if (level.unknown == null && !options.lenient()) {
      level.unknown = new Unknown(tokens.position(), message);
    }
    if (options.skipped() != null && skipped.size() < MOST_POINTERS) {
      skipped.add(tokens.pointer());
    }
    skippedCount++;
  }

  /** Ends the innermost document. Throws the problem of its first unknown property if the version has no such property. */
  void close() {
    Level level = innermost();
    innermost = level.outer;
    if (level.outer == null || level.isVersionGiven) {
      if (level.unknown != null && !level.isNewer) {
        throw level.unknown.problem();
      }
    } else if (level.outer.unknown == null) {
      level.outer.unknown = level.unknown;
    }
  }

  /**
   * Ends the innermost document because of a problem. If its version follows and cannot be read, that is the problem, because the rest may be
   * right in that version.
   */
  DocumentRefusedException closeFor(DocumentRefusedException problem) {
    Level level = innermost();
    innermost = level.outer;
    boolean decides = level.isVersionGiven
        || problem.code() == ProblemCode.TOO_LARGE
        || problem.code() == ProblemCode.UNSUPPORTED_VERSION;
    return decides
            || !isVersionAhead(level.depth)
            || VERSION.matcher(tokens.text()).matches()
        ? problem
        : unsupported();
  }

  /** Looks for a version in the rest of a document, and moves to its text if there is one. */
  private boolean isVersionAhead(int depth) {
    try {
      while (!isLost && tokens.depth() >= depth && tokens.current() != DocumentToken.END) {
        if (tokens.current() == DocumentToken.NAME
            && tokens.depth() == depth
            && tokens.name().equals(NAME)) {
          return tokens.next() == DocumentToken.TEXT;
        }
        tokens.next();
      }
      return false;
    } catch (RuntimeException e) {
      // The rest cannot be read either. The first problem counts, also for the documents around
      // this one.
      isLost = true;
      return false;
    }
  }

  /** Tells what was skipped, once the whole document is read. */
  void tellSkipped() {
    if (skippedCount > 0 && options.skipped() != null) {
      options.skipped().accept(List.copyOf(skipped), skippedCount);
    }
  }

  private Level innermost() {
    return Objects.requireNonNull(innermost, "a document is open");
  }
}
