package io.github.mentoring4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** One mapper writes the texts of findings for readers of all languages. */
class MapperTextsTest {
  private static final Object DECISION = Views.refusedTwice();
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("pt-BR"));

  /** Readers that are told of the same session at different times of the day. */
  private static final List<Wording> READERS = Stream.of("Europe/Warsaw", "Asia/Tokyo", "UTC")
      .map(zone -> Views.wording().in(ZoneId.of(zone)))
      .toList();

  /** A mapper that writes for one reader. */
  interface Writing {
    String inLocale(Object value, Locale locale) throws Exception;

    String inWords(Object value, Wording wording) throws Exception;

    String plain(Object value) throws Exception;
  }

  /** Mappers whose module adds texts for each writer. */
  static Stream<Writing> mappers() {
    JsonMapper jackson3 =
        JsonMapper.builder().addModule(new MentoringModule().withTexts()).build();
    ObjectMapper jackson2 =
        new ObjectMapper().registerModule(new Jackson2MentoringModule().withTexts());
    return Stream.of(writing(jackson3), writing(jackson2));
  }

  /** Mappers whose module adds none by itself. */
  static Stream<Writing> withoutTexts() {
    return Stream.of(writing(Jackson3Mapper.builder().build()), writing((ObjectMapper)
        Jackson2Mapper.builder().build()));
  }

  private static Writing writing(JsonMapper mapper) {
    return new Writing() {
      @Override
      public String inLocale(Object value, Locale locale) {
        return mapper.writer().with(locale).writeValueAsString(value);
      }

      @Override
      public String inWords(Object value, Wording wording) {
        return mapper.writer().withAttribute(Wording.class, wording).writeValueAsString(value);
      }

      @Override
      public String plain(Object value) {
        return mapper.writeValueAsString(value);
      }
    };
  }

  private static Writing writing(ObjectMapper mapper) {
    return new Writing() {
      @Override
      public String inLocale(Object value, Locale locale) throws Exception {
        return mapper.writer().with(locale).writeValueAsString(value);
      }

      @Override
      public String inWords(Object value, Wording wording) throws Exception {
        return mapper.writer().withAttribute(Wording.class, wording).writeValueAsString(value);
      }

      @Override
      public String plain(Object value) throws Exception {
        return mapper.writeValueAsString(value);
      }
    };
  }

  private static String facade(Wording wording) {
    return MentoringJson.strict().withTexts(wording).write(DECISION);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void areInTheLocaleOfTheWriter(Writing mapper) throws Exception {
    for (Locale locale : LOCALES) {
      String expected = facade(Wording.of(locale));
      assertThat(mapper.inLocale(DECISION, locale)).isEqualTo(expected).contains("\"message\"");
      assertThat(mapper.inLocale(Map.of("a", List.of(DECISION)), locale))
          .isEqualTo("{\"a\":[" + expected + "]}");
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void areInTheWordsThatTheWriterWasGiven(Writing mapper) throws Exception {
    for (Wording reader : READERS) {
      assertThat(mapper.inWords(DECISION, reader)).isEqualTo(facade(reader));
    }
    assertThat(READERS.stream().map(MapperTextsTest::facade)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("withoutTexts")
  void areThereOnlyIfTheModuleOrTheWriterWantsThem(Writing mapper) throws Exception {
    String plain = MentoringJson.strict().write(DECISION);
    assertThat(mapper.plain(DECISION)).isEqualTo(plain);
    assertThat(mapper.inLocale(DECISION, Locale.GERMAN)).isEqualTo(plain);
    assertThat(mapper.inWords(DECISION, Views.wording())).isEqualTo(facade(Views.wording()));
  }

  @Test
  void areInOneLanguageIfTheModuleSaysSo() throws Exception {
    ObjectMapper jackson2 =
        new ObjectMapper().registerModule(new Jackson2MentoringModule().withTexts(Locale.GERMAN));
    JsonMapper jackson3 = JsonMapper.builder()
        .addModule(new MentoringModule().withTexts(Locale.GERMAN))
        .build();
    for (Writing mapper : List.of(writing(jackson3), writing(jackson2))) {
      assertThat(mapper.plain(DECISION)).isEqualTo(facade(Wording.of(Locale.GERMAN)));
      assertThat(mapper.inLocale(DECISION, Locale.FRENCH))
          .isEqualTo(facade(Wording.of(Locale.GERMAN)));
      assertThat(mapper.inWords(DECISION, Views.wording())).isEqualTo(facade(Views.wording()));
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void doNotMixWhenReadersAreServedAtTheSameTime(Writing mapper) throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(READERS.size());
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (Wording reader : READERS) {
        String expected = facade(reader);
        tasks.add(() -> {
          boolean same = true;
          for (int i = 0; i < 200; i++) {
            same &= mapper.inWords(DECISION, reader).equals(expected);
          }
          return same;
        });
      }
      for (Future<Boolean> done : readers.invokeAll(tasks)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      readers.shutdown();
    }
  }
}
