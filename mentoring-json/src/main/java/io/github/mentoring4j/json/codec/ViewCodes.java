package io.github.mentoring4j.json.codec;

import io.github.mentoring4j.Decision;
import io.github.mentoring4j.Finding;
import io.github.mentoring4j.Mentorship;
import io.github.mentoring4j.readiness.ReadinessReport;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Format;

/** The codes of what is only written: as those of {@link Codes}, literals in switches without a default. */
final class ViewCodes {
  static final Code<Mentorship.Outcome> OUTCOME =
      Code.of("outcome", Mentorship.Outcome.values(), ViewCodes::of);
  static final Code<Decision.Reason> REASON =
      Code.of("reason", Decision.Reason.values(), ViewCodes::of);
  static final Code<Finding.Result> RESULT =
      Code.of("result", Finding.Result.values(), ViewCodes::of);
  static final Code<Finding.Certainty> CERTAINTY =
      Code.of("certainty", Finding.Certainty.values(), ViewCodes::of);
  static final Code<ReadinessReport.Verdict> VERDICT =
      Code.of("verdict", ReadinessReport.Verdict.values(), ViewCodes::of);
  static final Code<Channel> CHANNEL = Code.of("channel", Channel.values(), ViewCodes::of);
  static final Code<Format> FORMAT = Code.of("format", Format.values(), ViewCodes::of);

  private ViewCodes() {}

  private static String of(Mentorship.Outcome outcome) {
    return switch (outcome) {
      case COMPLETED -> "completed";
      case COMPLETED_EARLY -> "completed-early";
      case ENDED_EARLY -> "ended-early";
      case LAPSED -> "lapsed";
      case DECLINED -> "declined";
      case WITHDRAWN -> "withdrawn";
      case EXPIRED -> "expired";
      case SUPERSEDED -> "superseded";
    };
  }

  private static String of(Decision.Reason reason) {
    return switch (reason) {
      case WRONG_ACTOR -> "wrong-actor";
      case STALE_REVISION -> "stale-revision";
      case CLOSED -> "closed";
      case TIME_REVERSED -> "time-reversed";
      case IN_THE_FUTURE -> "in-the-future";
      case PAUSED -> "paused";
      case NOT_APPLICABLE -> "not-applicable";
      case DUPLICATE -> "duplicate";
      case NO_SUCH_MOVE -> "no-such-move";
      case CRITERIA_UNMET -> "criteria-unmet";
      case LIMIT_EXCEEDED -> "limit-exceeded";
    };
  }

  private static String of(Finding.Result result) {
    return switch (result) {
      case MET -> "met";
      case UNMET -> "unmet";
      case NOT_APPLICABLE -> "not-applicable";
      case WAIVED -> "waived";
      case FAILED -> "failed";
    };
  }

  private static String of(Finding.Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "certain";
      case LIKELY -> "likely";
      case POSSIBLE -> "possible";
    };
  }

  private static String of(ReadinessReport.Verdict verdict) {
    return switch (verdict) {
      case READY -> "ready";
      case READY_WITH_ADVICE -> "ready-with-advice";
      case NOT_READY -> "not-ready";
    };
  }

  private static String of(Channel channel) {
    return switch (channel) {
      case EMAIL -> "email";
      case CHAT -> "chat";
      case CONNECTION_NOTE -> "connection-note";
    };
  }

  private static String of(Format format) {
    return switch (format) {
      case PLAIN -> "plain";
      case MARKDOWN -> "markdown";
      case HTML -> "html";
    };
  }
}
