package io.github.mentoring4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.fixtures.MentoringArbitraries;
import io.github.mentoring4j.fixtures.MentoringDomain;
import io.github.mentoring4j.fixtures.Walk;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The table of all codes says of every finding what it has. */
@Domain(MentoringDomain.class)
@Domain(DomainContext.Global.class)
class CodeTableProperties {
  private static final int WALKS = 250;

  @Property(tries = 50)
  void describesEveryFindingOfAWalkUnderAnyPolicy(
      @ForAll LifecyclePolicy policy, @ForAll Walk walk) {
    Lifecycle lifecycle = Lifecycle.of(policy);
    for (Walk.Step step : walk.steps()) {
      lifecycle
          .decide(step.before(), step.event(), step.context())
          .findings()
          .forEach(CodeTableProperties::assertDescribed);
      lifecycle
          .moves(step.before(), step.event().by(), step.context().now())
          .outgoing()
          .forEach(move -> move.findings().forEach(CodeTableProperties::assertDescribed));
    }
  }

  @Provide
  Arbitrary<CommunityCase> cases() {
    return CommunityArbitraries.cases();
  }

  @Property(tries = 300)
  void describesEveryFindingAcrossRelationships(@ForAll("cases") CommunityCase asked) {
    asked.decide().findings().forEach(CodeTableProperties::assertDescribed);
  }

  @Example
  void hasARowForAllThatOthersBringAboutAndForAllThatIsDue() {
    assertThat(CodeRows.COMMUNITY.stream().map(CodeRow::code))
        .containsExactlyInAnyOrderElementsOf(CommunityProperties.CODES);
    assertThat(CodeRows.DUE.stream().map(CodeRow::code))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Due.Kind.values()).map(kind -> "due." + kind.code()).toList());
  }

  @Property(tries = 200)
  void describesWhatIsDue(@ForAll Walk walk) {
    Lifecycle lifecycle = Lifecycle.of(LifecyclePolicy.standard().toBuilder()
        .id("checking")
        .addCheckpoint(Checkpoint.after("c-1", "Look back", Duration.ofDays(30), Actor.Side.MENTEE))
        .build());
    for (Mentorship pair : walk.states()) {
      for (Due due : lifecycle.due(pair, ZoneOffset.UTC)) {
        assertDescribed(due.finding());
      }
    }
  }

  /** A row that no finding is held against might say anything. */
  @Example
  void describesNothingThatIsNeverFound() {
    Set<String> found = new TreeSet<>();
    SeldomFindings.all().forEach(finding -> found.add(finding.code()));
    RandomGenerator<Walk> walks = MentoringArbitraries.walks().generator(WALKS);
    Random random = new Random(7);
    for (int i = 0; i < WALKS; i++) {
      for (Walk.Step step : walks.next(random).value().steps()) {
        for (Finding finding : step.decision().findings()) {
          assertDescribed(finding);
          found.add(finding.code());
        }
      }
    }
    assertThat(found).containsAll(CodeRows.LIFECYCLE.stream().map(CodeRow::code).toList());
  }

  private static void assertDescribed(Finding finding) {
    assertThat(CodeRows.of(finding).describes(finding)).as(finding::toString).isTrue();
    finding.parts().forEach(CodeTableProperties::assertDescribed);
  }
}
