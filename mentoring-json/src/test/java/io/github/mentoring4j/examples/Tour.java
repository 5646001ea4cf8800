package io.github.mentoring4j.examples;

import io.github.mentoring4j.CorruptHistoryException;
import io.github.mentoring4j.RecordedEvent;
import io.github.mentoring4j.json.JsonProblem;
import io.github.mentoring4j.readiness.SessionPlan;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.Introduction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes one JSON file through the whole library: {@code mvn -q -Dtour} takes the example, {@code mvn -q -Dtour=mine.json} a file of your own. Behind the
 * example it takes over ten pairs from a table.
 *
 * <p>The file has four members, each a document of the library: {@code history}, {@code introduction}, {@code helpRequest} and {@code
 * sessionPlan}.
 */
public final class Tour {
  private static final String EXAMPLE = "tour.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();

  /** What an application might read: a record of its own whose parts are the library's. */
  private record Input(
      @Nullable List<RecordedEvent> history,
      @Nullable Introduction introduction,
      @Nullable HelpRequest helpRequest,
      @Nullable SessionPlan sessionPlan) {}

  private Tour() {}

  /**
   * Prints the tour, or one message and ends with code 2.
   *
   * @param args nothing or {@code true} for the example, or the path of a file
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(args.length == 0 ? "true" : args[0], out, err);
    if (code != 0) {
      System.exit(code);
    }
  }

  static int run(String argument, PrintStream out, PrintStream err) {
    boolean example = argument.equals("true");
    String name = example ? "the example " + EXAMPLE : argument;
    try {
      byte[] json = example ? example() : Files.readAllBytes(Path.of(argument));
      int code = run(name, json, out, err);
      if (example && code == 0) {
        TourReport.printTable(TableImport.rows(), out);
      }
      return code;
    } catch (InvalidPathException e) {
      err.println(name + ": this is no path (" + e.getReason()
          + ").\n  to do: give the path of a JSON file.");
    } catch (NoSuchFileException e) {
      err.println(
          name
              + ": there is no such file.\n  to do: give the path of a JSON file, or none for the example.");
    } catch (IOException e) {
      err.println(name + ": the file cannot be read: " + e
          + ".\n  to do: check its path and its permissions.");
    }
    return 2;
  }

  /** Nothing is printed before everything is known to be good. */
  private static int run(String name, byte[] json, PrintStream out, PrintStream err) {
    try {
      @Nullable Input input = MAPPER.readValue(json, Input.class);
      ByteArrayOutputStream report = new ByteArrayOutputStream();
      report(input).print(new PrintStream(report, true, StandardCharsets.UTF_8));
      out.print(report.toString(StandardCharsets.UTF_8));
      return 0;
    } catch (UnfitMember e) {
      err.println(message(name, problemAt("/" + e.member, json, e.code, e.what)));
    } catch (JacksonException e) {
      err.println(message(name, JsonProblem.of(e).orElseThrow(() -> e)));
    } catch (CorruptHistoryException e) {
      String what = e.getMessage()
          + " Give all recorded events of one relationship, in the order of their revisions.";
      String pointer =
          e.kind() == CorruptHistoryException.Kind.EMPTY ? "/history" : "/history/" + e.position();
      err.println(message(name, problemAt(pointer, json, "corrupt-history", what)));
    }
    return 2;
  }

  private static TourReport report(@Nullable Input input) {
    return new TourReport(
        given("history", input == null ? null : input.history()),
        given("introduction", input == null ? null : input.introduction()),
        given("helpRequest", input == null ? null : input.helpRequest()),
        given("sessionPlan", input == null ? null : input.sessionPlan()));
  }

  private static String message(String name, JsonProblem problem) {
    String where = problem.pointer().isEmpty() ? "the whole document" : problem.pointer();
    return name + " cannot be used."
        + "\n  where: " + where + ", line " + problem.line() + ", column " + problem.column()
        + "\n  what:  " + problem.message() + " (" + problem.code() + ")";
  }

  private static byte[] example() throws IOException {
    try (InputStream in = Tour.class.getResourceAsStream(EXAMPLE)) {
      if (in == null) {
        throw new NoSuchFileException(EXAMPLE);
      }
      return in.readAllBytes();
    }
  }

  private static <T> T given(String member, @Nullable T value) {
    if (value == null) {
      throw new UnfitMember(
          member,
          "missing-property",
          "The member \"" + member + "\" is missing. Add it; the example " + EXAMPLE
              + " shows its form.");
    }
    return value;
  }

  /** A value that was read no longer knows its line; the file does. What is not in the file is missing from the whole. */
  private static JsonProblem problemAt(String pointer, byte[] json, String code, String what) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().toString().equals(pointer)
            && parser.currentToken() != JsonToken.PROPERTY_NAME) {
          TokenStreamLocation place = parser.currentTokenLocation();
          return new JsonProblem(code, pointer, place.getLineNr(), place.getColumnNr(), what);
        }
      }
    }
    return new JsonProblem(code, "", 1, 1, what);
  }

  /** A member that is missing, or of which nothing can be made here. */
  static final class UnfitMember extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String member;
    private final String code;
    private final String what;

    UnfitMember(String member, String code, String what) {
      super(what);
      this.member = member;
      this.code = code;
      this.what = what;
    }
  }
}
