package io.github.mentoring4j.bench;

import com.samskivert.mustache.Mustache;
import io.github.mentoring4j.Actor;
import io.github.mentoring4j.History;
import io.github.mentoring4j.Lifecycle;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.MentorshipEvent.Accepted;
import io.github.mentoring4j.MentorshipEvent.Proposed;
import io.github.mentoring4j.json.MentoringJson;
import io.github.mentoring4j.readiness.ReadinessChecker;
import io.github.mentoring4j.templates.MessageComposer;
import io.github.mentoring4j.templates.MessageOptions;
import io.github.mentoring4j.templates.MessageOptions.Format;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What {@link StartUp} does in fresh JVMs: a class for each job, so that a job loads nothing of the others. */
final class StartUpJobs {
  private StartUpJobs() {}

  static void that(boolean isDone) {
    if (!isDone) {
      throw new IllegalStateException("Not done.");
    }
  }

  /** Does nothing. */
  static final class Empty {
    private Empty() {}

    public static void main(String[] args) {
      that(args.length > 0);
    }
  }

  /** A proposal, and whether it can be accepted. */
  static final class Decision {
    private Decision() {}

    public static void main(String[] args) {
      Instant now = Instant.ofEpochSecond(1_772_704_800L);
      Proposed proposal =
          new Proposed(now, Actor.person("mira"), "mira", "leila", Optional.empty());
      Lifecycle lifecycle = Lifecycle.standard();
      Mentorship pair = lifecycle.begin("m-1", proposal, now).orElseThrow().next();
      that(lifecycle
          .decide(pair, new Accepted(now, Actor.person("leila")), now)
          .findings()
          .isEmpty());
    }
  }

  /** A plan is checked. */
  static final class Check {
    private Check() {}

    public static void main(String[] args) {
      that(ReadinessChecker.standard()
          .check(ReadinessExample.plan().build(), ReadinessExample.context(), ReadinessExample.NOW)
          .isReady());
    }
  }

  /** An introduction in plain text. */
  static final class Message {
    private Message() {}

    public static void main(String[] args) {
      that(MessageComposer.standard()
              .compose(IntroductionExample.introduction(), MessageOptions.email(Locale.ENGLISH))
              .body()
              .length()
          > 500);
    }
  }

  /** An introduction in HTML. */
  static final class Html {
    private Html() {}

    public static void main(String[] args) {
      MessageOptions html =
          MessageOptions.email(Locale.ENGLISH).toBuilder().format(Format.HTML).build();
      that(MessageComposer.standard()
              .compose(IntroductionExample.introduction(), html)
              .body()
              .length()
          > 500);
    }
  }

  /** A history is read from JSON. */
  static final class Json {
    private Json() {}

    public static void main(String[] args) throws IOException {
      byte[] document = Files.readAllBytes(Path.of(args[0]));
      that(MentoringJson.strict().read(document, History.class).events().size() == 20);
    }
  }

  /** The same document as records, by Jackson alone. */
  static final class Databind {
    private Databind() {}

    public static void main(String[] args) throws IOException {
      byte[] document = Files.readAllBytes(Path.of(args[0]));
      that(RecordMapper.create()
              .readValue(document, HistoryRecord.class)
              .events()
              .size()
          == 20);
    }
  }

  /** One template of two values, by jmustache alone. */
  static final class Jmustache {
    private Jmustache() {}

    public static void main(String[] args) {
      String text = Mustache.compiler()
          .compile("Dear {{recipient}},{{#topic}} about {{.}}{{/topic}}")
          .execute(Map.of("recipient", "Leila Haddad", "topic", "handovers"));
      that(text.endsWith("handovers"));
    }
  }

  /** One bean of three constraints, by Hibernate Validator. */
  static final class Hibernate {
    private Hibernate() {}

    public static void main(String[] args) {
      that(Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator()
          .validate(new Bean("Mira Kowalczyk", "handovers", 25))
          .isEmpty());
    }
  }

  /** The bean. */
  record Bean(
      @NotBlank String name,
      @Size(min = 1, max = 36) String topic,
      @NotNull Integer minutes) {}
}
