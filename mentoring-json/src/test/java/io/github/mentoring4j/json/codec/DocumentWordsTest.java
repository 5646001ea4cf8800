package io.github.mentoring4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {
  private final AtomicInteger made = new AtomicInteger();
  private final DocumentWords<String> words = new DocumentWords<>(text -> {
    made.incrementAndGet();
    return '"' + text + '"';
  });

  @Test
  void encodesAWordOnce() {
    DocumentWord first = new DocumentWord("title");
    DocumentWord second = new DocumentWord("title");
    assertThat(words.of(first)).isEqualTo("\"title\"").isSameAs(words.of(first));
    assertThat(made).hasValue(1);
    assertThat(words.of(second)).isEqualTo("\"title\"");
    assertThat(made).hasValue(2);
  }

  @Test
  void givesEachThreadTheRightFormWhileItGrows() {
    List<DocumentWord> many =
        IntStream.range(0, 5_000).mapToObj(i -> new DocumentWord("word-" + i)).toList();
    List<String> forms = IntStream.range(0, 8 * many.size())
        .parallel()
        .mapToObj(i -> words.of(many.get(i * 31 % many.size())))
        .toList();
    assertThat(forms)
        .isEqualTo(IntStream.range(0, 8 * many.size())
            .mapToObj(i -> "\"word-" + i * 31 % many.size() + "\"")
            .toList());
  }
}
