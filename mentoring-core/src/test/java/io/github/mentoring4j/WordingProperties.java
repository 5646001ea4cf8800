package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.Finding.Fact;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import io.github.mentoring4j.internal.Excerpt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What holds for the words of every reader. */
@Domain(MentoringDomain.class)
class WordingProperties {
  private static final Wording PLAIN = Wording.of(Locale.ENGLISH);

  /** Goals, sessions and actions of a walk have such ids, and no text has anything like them. */
  private static final Pattern MARKER = Pattern.compile("(?<![a-z0-9])[gsa]-[0-9]+(?![0-9])");

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of("en", "en-GB", "de", "es", "fr", "tr", "ar", "und")
        .map(Locale::forLanguageTag);
  }

  @Property(tries = 50)
  void saysWhatTheLanguageAloneSays(@ForAll Walk walk, @ForAll("locales") Locale locale) {
    walk.steps().stream().flatMap(WordingProperties::findings).forEach(finding -> {
      assertThat(finding.message(Wording.of(locale))).isEqualTo(finding.message(locale));
      assertThat(finding.advice(Wording.of(locale))).isEqualTo(finding.advice(locale));
    });
  }

  @Property(tries = 100)
  void showsNoIdThatItKnows(@ForAll Walk walk) {
    for (Walk.Step step : walk.steps()) {
      Wording wording = about(step);
      findings(step).forEach(finding -> {
        List<String> known = finding.subjects().stream()
            .filter(subject -> isKnown(wording, finding, subject))
            .toList();
        Stream.of(finding.message(wording), finding.advice(wording))
            .flatMap(text -> MARKER.matcher(text).results().map(MatchResult::group))
            .forEach(id -> assertThat(known).as(finding.message(wording)).doesNotContain(id));
        Statistics.collect(!known.isEmpty());
      });
    }
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
  }

  /** The relationship before and after an event. */
  private static Wording about(Walk.Step step) {
    Wording before = PLAIN.about(step.before());
    return step.decision() instanceof Decision.Permitted permitted
        ? before.about(permitted.next())
        : before;
  }

  private static boolean isKnown(Wording wording, Finding finding, String subject) {
    return switch (FindingSubject.of(finding.code())) {
      case GOAL -> wording.goal(subject).isPresent();
      case ACTION -> wording.action(subject).isPresent();
      case SESSION -> wording.sessionStart(subject).isPresent();
      case PERSON, RELATIONSHIP, STAGE, AGREEMENT_PART, OWN_EVIDENCE, OTHER -> false;
    };
  }

  /** Whatever the id of a person was, only the name is left of it. */
  @Property(tries = 50)
  void callsEverybodyByName(@ForAll Walk walk) {
    Wording wording = PLAIN.naming(id -> Optional.of("Somebody Else"));
    walk.steps().stream()
        .flatMap(WordingProperties::findings)
        .filter(finding -> FindingSubject.of(finding.code()) == FindingSubject.PERSON)
        .forEach(finding -> {
          Finding other =
              Finding.builder().code(finding.code()).addSubject("Somebody Else").build();
          assertThat(finding.message(wording)).isEqualTo(other.message(PLAIN));
          assertThat(finding.advice(wording)).isEqualTo(other.advice(PLAIN));
        });
  }

  @Property(tries = 200)
  void readsANameAsNothingButText(@ForAll String name, @ForAll Mentorship pair) {
    Finding finding =
        Finding.builder().code("acceptance.repeated").addSubject(pair.mentee()).build();
    String shown = Excerpt.oneLine(name, Integer.MAX_VALUE);
    assertThat(finding.message(PLAIN.about(pair).naming(id -> Optional.of(name))))
        .isEqualTo((shown.isEmpty() ? "The mentee" : shown) + " has said yes already.");
  }

  @Property(tries = 300)
  void hasWordsForAnyFinding(
      @ForAll("anyFindings") Finding finding,
      @ForAll("locales") Locale locale,
      @ForAll("zones") ZoneId zone,
      @ForAll String name,
      @ForAll Mentorship pair) {
    Finding copy = finding.toBuilder().build();
    Wording wording =
        Wording.of(locale).in(zone).naming(id -> Optional.of(name)).about(pair);
    assertThat(finding.message(wording)).isNotNull();
    assertThat(finding.advice(wording)).isNotNull();
    assertThat(finding).isEqualTo(copy);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("UTC", "Z", "+18:00", "-18:00", "Europe/Madrid", "Pacific/Apia")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Finding> anyFindings() {
    Arbitrary<String> codes = Arbitraries.oneOf(
        Arbitraries.of(CodeRows.all()).map(CodeRow::code),
        Arbitraries.strings().alpha().withChars(".-").ofMaxLength(20).map(code -> "a" + code));
    Arbitrary<List<String>> subjects = Arbitraries.strings().list().ofMaxSize(3);
    return Combinators.combine(codes, subjects, facts(), facts())
        .as((code, ids, observed, required) -> Finding.builder()
            .code(code)
            .subjects(ids)
            .observed(observed)
            .required(required)
            .build());
  }

  private static Arbitrary<Optional<Fact>> facts() {
    Arbitrary<Instant> instants = Arbitraries.of(
        Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.parse("9999-12-31T23:59:59Z"));
    return Arbitraries.<Fact>oneOf(
            Arbitraries.longs().map(Fact::count),
            Arbitraries.longs().map(seconds -> Fact.length(Duration.ofSeconds(seconds))),
            instants.map(Fact::moment),
            Arbitraries.strings().map(Fact::text))
        .optional();
  }

  private static Stream<Finding> findings(Walk.Step step) {
    return step.decision().findings().stream();
  }
}
