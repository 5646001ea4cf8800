package io.github.mentoring4j.readiness;

import io.github.mentoring4j.internal.Placeholders;
import io.github.mentoring4j.readiness.prose.Aim;
import io.github.mentoring4j.readiness.prose.LanguagePack;
import io.github.mentoring4j.readiness.prose.Prose;
import io.github.mentoring4j.readiness.prose.QuestionForm;
import org.jspecify.annotations.Nullable;

/** What the rules ask about a text of a plan. Many of them ask the same, so what takes long is done once. Used in one check, by one thread. */
final class SessionPlanReading {
  private final String text;
  private @Nullable Boolean isNothing;
  private @Nullable Boolean isMissing;
  private @Nullable Boolean isLegible;
  private @Nullable Prose prose;
  private @Nullable QuestionForm form;
  private @Nullable Aim aim;

  SessionPlanReading(String text) {
    this.text = text;
  }

  boolean saysNothing() {
    if (isNothing == null) {
      isNothing = Placeholders.saysNothing(text);
    }
    return isNothing;
  }

  boolean isMissing() {
    if (isMissing == null) {
      isMissing = saysNothing() || Placeholders.isLeftToFillIn(text);
    }
    return isMissing;
  }

  /** The text as its words in the language of the plan. */
  Prose prose(LanguagePack pack) {
    if (prose == null) {
      prose = pack.read(text);
    }
    return prose;
  }

  /** Whether it says something, and not obviously in another language. */
  boolean isLegible(LanguagePack pack) {
    if (isLegible == null) {
      isLegible = pack.canRead(prose(pack)) && !isMissing();
    }
    return isLegible;
  }

  /** Its form as a question. */
  QuestionForm form(LanguagePack pack) {
    if (form == null) {
      form = QuestionForm.of(prose(pack), pack);
    }
    return form;
  }

  /** The aim that it states. */
  Aim aim(LanguagePack pack) {
    if (aim == null) {
      aim = Aim.of(prose(pack), pack);
    }
    return aim;
  }
}
