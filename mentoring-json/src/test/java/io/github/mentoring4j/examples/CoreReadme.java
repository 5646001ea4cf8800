package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The stores that the README of core shows. Its tables are created as it has them, and its code is that of a class here. */
final class CoreReadme {
  private static final Path README = Path.of("..", "mentoring-core", "README.md");
  private static final Path EXAMPLES =
      Path.of("src", "test", "java", "io", "github", "mentoring4j", "examples");

  private CoreReadme() {}

  /** Creates the tables of the block in which one of them is created. */
  static void createTables(Connection connection, String table) throws IOException, SQLException {
    String sql = blocks("sql").stream()
        .filter(block -> block.contains("CREATE TABLE " + table + " "))
        .findFirst()
        .orElseThrow();
    execute(connection, sql);
  }

  static void shutDown(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    execute(connection, "SHUTDOWN");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Asserts that so many blocks are marked with the name of a class, and that they are excerpts of it, but for line breaks. */
  static void assertShows(Class<?> example, int number) throws IOException {
    String code = words(Files.readString(EXAMPLES.resolve(example.getSimpleName() + ".java")));
    assertThat(blocks("java mentoring-json/src/test/java " + example.getSimpleName()))
        .hasSize(number)
        .allSatisfy(block -> assertThat(code).contains(words(block)));
  }

  /** Asserts that the query of a table is one of a class. */
  static void assertShowsQuery(Class<?> example, String table) throws IOException {
    String code = words(Files.readString(EXAMPLES.resolve(example.getSimpleName() + ".java")));
    assertThat(blocks("sql"))
        .filteredOn(block -> block.startsWith("SELECT") && block.contains(table))
        .singleElement()
        .satisfies(block -> assertThat(code).contains(words(block)));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(Files.readString(README))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  private static String words(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
