package io.github.mentoring4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports that the mentees of {@link WholePlans} read. {@code -Dgolden.update=true} writes them anew, to be read line by line. */
class WholePlansTest {
  private static final Path FILES =
      Path.of("src/test/resources/io/github/mentoring4j/readiness/reports");

  @ParameterizedTest
  @EnumSource
  void readsAsItIsKept(WholePlans plan) throws IOException {
    Path file = FILES.resolve(plan.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    String report = plan.report().render(Locale.ENGLISH);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FILES);
      Files.writeString(file, report);
    }

    assertThat(Files.readString(file)).isEqualTo(report);
  }
}
