package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.mentoring4j.templates.MessageOptions.Format;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many bytes a message takes at most, once its composition is compiled. The budgets are about twice what the template engine takes alone for the same
 * text, which neither cleans values nor lays out a page.
 */
@EnabledIfSystemProperty(named = "budgets", matches = "true")
class MessageBudgetTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int BATCH = 2_000;
  private static final int MOST_BATCHES = 60;
  private static final MessageComposer COMPOSER = MessageComposer.standard();

  /** An apostrophe that is not in Latin-1 would double the bytes of each text. */
  private static final Introduction INTRODUCTION = Examples.FULL_INTRODUCTION.toBuilder()
      .sharedGroup("the association \"Pharmacy & Ward\"")
      .build();

  @ParameterizedTest
  @CsvSource({"PLAIN, 11200", "HTML, 15800"})
  void anIntroductionTakesNoMoreThanTwiceWhatItsTemplateTakes(Format format, long budget) {
    MessageOptions options =
        MessageOptions.email(Locale.ENGLISH).toBuilder().format(format).build();
    assertThat(COMPOSER.compose(INTRODUCTION, options).dropped()).isEmpty();

    assertThat(bytes(options, budget)).isPositive().isLessThanOrEqualTo(budget);
  }

  /** The bytes of one message in the first batch that keeps to the budget, else in the last: a busy machine compiles late. */
  private static long bytes(MessageOptions options, long budget) {
    long bytes = Long.MAX_VALUE;
    for (int batch = 0; batch < MOST_BATCHES && bytes > budget; batch++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < BATCH; i++) {
        COMPOSER.compose(INTRODUCTION, options);
      }
      bytes = (THREADS.getCurrentThreadAllocatedBytes() - before) / BATCH;
    }
    return bytes;
  }
}
