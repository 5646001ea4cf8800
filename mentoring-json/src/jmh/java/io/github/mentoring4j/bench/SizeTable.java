package io.github.mentoring4j.bench;

import io.github.mentoring4j.History;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.json.MentoringJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** How large the JARs are, and a typical {@link Mentorship} in memory. */
final class SizeTable {
  private static final List<String> JARS = List.of(
      "mentoring-core",
      "mentoring-templates",
      "mentoring-json",
      "jmustache",
      "compiler-",
      "freemarker",
      "jstachio-1",
      "hibernate-validator",
      "yavi",
      "jackson-databind-3");

  private SizeTable() {}

  static String table() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mentoring-sizes");
    try {
      SizeJars jars = SizeJars.in(folder);
      StringBuilder table = new StringBuilder("| JAR | kB |\n|---|---:|\n");
      for (String prefix : JARS) {
        Path jar = jars.find(prefix);
        table.append(String.format(
            Locale.ROOT, "| %s | %,d |%n", jar.getFileName(), Files.size(jar) / 1_000));
      }
      // Without the option, JOL does not see the fields of records.
      List<String> options = List.of(
          "-Djol.magicFieldOffset=true", "-Djdk.attach.allowAttachSelf=true", "-XX:+UseSerialGC");
      return table
          .append('\n')
          .append(Programs.output(SizeTable.class, options))
          .toString();
    } finally {
      SizeJars.delete(folder);
    }
  }

  /**
   * Prints how large a typical relationship is. What two have in common, such as constants and empty lists, does not count. Both are read, so that each
   * has texts of its own.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    MentoringJson json = MentoringJson.strict();
    byte[] document = json.writeBytes(SizeExample.history());
    Mentorship one = json.read(document, History.class).mentorship();
    Mentorship other = json.read(document, History.class).mentorship();
    prove(one);
    GraphLayout own = GraphLayout.parseInstance(one).subtract(GraphLayout.parseInstance(other));
    System.out.printf(
        Locale.ROOT,
        "| typical `Mentorship` | bytes | objects |%n|---|---:|---:|%n| its own | %,d | %,d |%n%n",
        own.totalSize(),
        own.totalCount());
    if (args.length > 0) {
      System.out.println(own.toFootprint());
    }
  }

  private static void prove(Mentorship typical) {
    if (typical.goals().size() != 3
        || typical.plannedSessions().size() != 2
        || typical.openActions().size() != 3
        || typical.agreement().isEmpty()
        || typical.revision() != 20) {
      throw new IllegalStateException("Not the typical one: " + typical);
    }
  }
}
