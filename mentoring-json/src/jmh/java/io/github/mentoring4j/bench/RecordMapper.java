package io.github.mentoring4j.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.mentoring4j.ActionItem;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.Goal;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Noted;
import io.github.mentoring4j.Stage;
import io.github.mentoring4j.readiness.AgendaItem;
import io.github.mentoring4j.readiness.SessionPlan;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The peer: Jackson 3 as an application sets it up to write its records as our documents are. */
final class RecordMapper {
  private static final List<Class<?>> ENUMS = List.of(
      Stage.class,
      Actor.Side.class,
      Actor.Role.class,
      Mentorship.Status.class,
      Mentorship.Outcome.class,
      Goal.Assessment.Status.class,
      ActionItem.Ending.class,
      Noted.Kind.class,
      Noted.Audience.class,
      AgendaItem.Kind.class,
      SessionPlan.ActionReview.Status.class,
      SessionPlan.Course.class,
      SessionPlan.Help.class,
      SessionPlan.Evaluation.class);

  private RecordMapper() {}

  /** Parts stand in their order and only if they are there, constants are written in kebab case and durations in days. */
  static JsonMapper create() {
    JsonMapper.Builder mapper = JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .addModule(new SimpleModule().addSerializer(new DurationInDays()));
    ENUMS.forEach(type -> mapper.addMixIn(type, KebabCase.class));
    return mapper.build();
  }

  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  private interface KebabCase {}

  /** Writes 14 days as {@code P14D}, where Jackson writes {@code PT336H}. */
  private static final class DurationInDays extends StdSerializer<Duration> {
    DurationInDays() {
      super(Duration.class);
    }

    @Override
    public void serialize(Duration value, JsonGenerator out, SerializationContext context) {
      char[] text = new char[LimitText.LONGEST];
      out.writeString(text, 0, LimitText.duration(value, text));
    }
  }
}
