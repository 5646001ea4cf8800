package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.FindingEncoders.FINDING;
import static io.github.mentoring4j.json.codec.ScalarCodecs.DATE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.INTEGER;
import static io.github.mentoring4j.json.codec.ScalarCodecs.LOCALE;
import static io.github.mentoring4j.json.codec.ScalarCodecs.TEXT;
import static io.github.mentoring4j.json.codec.ScalarCodecs.ZONE;

import io.github.mentoring4j.Goal;
import io.github.mentoring4j.json.codec.RecordParts.Part;
import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.MessageKind;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageReview;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;
import io.github.mentoring4j.templates.Recipient;
import java.util.Optional;

/** What messages are made from, apart from those about one session, the messages, and what may read badly in them. */
final class MessageForms {
  static final Codec<Recipient> RECIPIENT = RecordCodec.<Recipient>of("Recipient", recipient -> {
        Part<String> name = recipient.required("name", TEXT, Recipient::name);
        Part<Optional<String>> salutation =
            recipient.optional("salutation", TEXT, Recipient::salutation);
        return parts -> new Recipient(parts.get(name), parts.get(salutation));
      })
      .judgedByOwner();

  static final EnumCodec<MessageKind> KIND =
      EnumCodec.of("kind of message", MessageKind.values(), MessageKind::code);

  static final EnumCodec<Introduction.Medium> MEDIUM =
      EnumCodec.of("medium", Introduction.Medium.values(), Introduction.Medium::code);

  static final Codec<Attempt> ATTEMPT = RecordCodec.<Attempt>of("Attempt", attempt -> {
        Part<String> what = attempt.required("what", TEXT, Attempt::what);
        Part<String> result = attempt.required("result", TEXT, Attempt::result);
        return parts -> new Attempt(parts.get(what), parts.get(result));
      })
      .judgedByOwner();

  static final Codec<GoalUpdate> GOAL_UPDATE = RecordCodec.<GoalUpdate>of("GoalUpdate", update -> {
        Part<String> goal = update.required("goal", TEXT, GoalUpdate::goal);
        Part<Optional<Goal.Assessment.Status>> status =
            update.optional("status", ValueCodecs.ASSESSMENT_STATUS, GoalUpdate::status);
        Part<Optional<String>> evidence = update.optional("evidence", TEXT, GoalUpdate::evidence);
        Part<Optional<String>> next = update.optional("next", TEXT, GoalUpdate::next);
        return parts -> new GoalUpdate(
            parts.get(goal), parts.get(status), parts.get(evidence), parts.get(next));
      })
      .judgedByOwner();

  static final ObjectCodec<Introduction, Introduction.Builder> INTRODUCTION = ObjectCodec.of(
          "Introduction", Introduction::builder, Introduction.Builder::build)
      .tag("kind", KIND, MessageKind.INTRODUCTION)
      .required("recipient", RECIPIENT, Introduction::recipient, Introduction.Builder::recipient)
      .required("sender", TEXT, Introduction::sender, Introduction.Builder::sender)
      .required("about", TEXT, Introduction::about, Introduction.Builder::about)
      .required("whyYou", TEXT, Introduction::whyYou, Introduction.Builder::whyYou)
      .required("wantToLearn", TEXT, Introduction::wantToLearn, Introduction.Builder::wantToLearn)
      .required(
          "expectations", TEXT, Introduction::expectations, Introduction.Builder::expectations)
      .required("askMinutes", INTEGER, Introduction::askMinutes, Introduction.Builder::askMinutes)
      .defaulted("askMedium", MEDIUM, Introduction::askMedium, Introduction.Builder::askMedium)
      .optional("topic", TEXT, Introduction::topic, Introduction.Builder::topic)
      .optional("referredBy", TEXT, Introduction::referredBy, Introduction.Builder::referredBy)
      .optional("sharedGroup", TEXT, Introduction::sharedGroup, Introduction.Builder::sharedGroup)
      .optional("soFar", TEXT, Introduction::soFar, Introduction.Builder::soFar)
      .list("skills", TEXT, Introduction::skills, Introduction.Builder::addAllSkills)
      .list("interests", TEXT, Introduction::interests, Introduction.Builder::addAllInterests)
      .optional("experience", TEXT, Introduction::experience, Introduction.Builder::experience)
      .optional(
          "firstQuestion", TEXT, Introduction::firstQuestion, Introduction.Builder::firstQuestion)
      .optional(
          "availability", TEXT, Introduction::availability, Introduction.Builder::availability)
      .optional("zone", ZONE, Introduction::zone, Introduction.Builder::zone)
      .optional("link", TEXT, Introduction::link, Introduction.Builder::link)
      .optional("language", LOCALE, Introduction::language, Introduction.Builder::language)
      .document();

  static final ObjectCodec<HelpRequest, HelpRequest.Builder> HELP_REQUEST = ObjectCodec.of(
          "HelpRequest", HelpRequest::builder, HelpRequest.Builder::build)
      .tag("kind", KIND, MessageKind.HELP_REQUEST)
      .required("recipient", RECIPIENT, HelpRequest::recipient, HelpRequest.Builder::recipient)
      .required("sender", TEXT, HelpRequest::sender, HelpRequest.Builder::sender)
      .required("topic", TEXT, HelpRequest::topic, HelpRequest.Builder::topic)
      .required("minutes", INTEGER, HelpRequest::minutes, HelpRequest.Builder::minutes)
      .required("goal", TEXT, HelpRequest::goal, HelpRequest.Builder::goal)
      .required("background", TEXT, HelpRequest::background, HelpRequest.Builder::background)
      .required("whyYou", TEXT, HelpRequest::whyYou, HelpRequest.Builder::whyYou)
      .list("questions", TEXT, HelpRequest::questions, HelpRequest.Builder::addAllQuestions)
      .list("options", TEXT, HelpRequest::options, HelpRequest.Builder::addAllOptions)
      .optional(
          "recommendation", TEXT, HelpRequest::recommendation, HelpRequest.Builder::recommendation)
      .optional("expected", TEXT, HelpRequest::expected, HelpRequest.Builder::expected)
      .list("tried", ATTEMPT, HelpRequest::tried, HelpRequest.Builder::addAllTried)
      .optional("neededBy", DATE, HelpRequest::neededBy, HelpRequest.Builder::neededBy)
      .optional("meanwhile", TEXT, HelpRequest::meanwhile, HelpRequest.Builder::meanwhile)
      .optional("link", TEXT, HelpRequest::link, HelpRequest.Builder::link)
      .optional("thanksFor", TEXT, HelpRequest::thanksFor, HelpRequest.Builder::thanksFor)
      .optional("language", LOCALE, HelpRequest::language, HelpRequest.Builder::language)
      .document();

  static final ObjectCodec<ProgressUpdate, ProgressUpdate.Builder> PROGRESS_UPDATE = ObjectCodec.of(
          "ProgressUpdate", ProgressUpdate::builder, ProgressUpdate.Builder::build)
      .tag("kind", KIND, MessageKind.PROGRESS_UPDATE)
      .required(
          "recipient", RECIPIENT, ProgressUpdate::recipient, ProgressUpdate.Builder::recipient)
      .required("sender", TEXT, ProgressUpdate::sender, ProgressUpdate.Builder::sender)
      .list("goals", GOAL_UPDATE, ProgressUpdate::goals, ProgressUpdate.Builder::addAllGoals)
      .list("questions", TEXT, ProgressUpdate::questions, ProgressUpdate.Builder::addAllQuestions)
      .optional("blocked", TEXT, ProgressUpdate::blocked, ProgressUpdate.Builder::blocked)
      .optional("neededBy", DATE, ProgressUpdate::neededBy, ProgressUpdate.Builder::neededBy)
      .optional("language", LOCALE, ProgressUpdate::language, ProgressUpdate.Builder::language)
      .document();

  static final ObjectCodec<ClosingThanks, ClosingThanks.Builder> CLOSING_THANKS = ObjectCodec.of(
          "ClosingThanks", ClosingThanks::builder, ClosingThanks.Builder::build)
      .tag("kind", KIND, MessageKind.CLOSING_THANKS)
      .required("recipient", RECIPIENT, ClosingThanks::recipient, ClosingThanks.Builder::recipient)
      .required("sender", TEXT, ClosingThanks::sender, ClosingThanks.Builder::sender)
      .required("difference", TEXT, ClosingThanks::difference, ClosingThanks.Builder::difference)
      .list(
          "achievements",
          TEXT,
          ClosingThanks::achievements,
          ClosingThanks.Builder::addAllAchievements)
      .required("next", TEXT, ClosingThanks::next, ClosingThanks.Builder::next)
      .optional("contact", TEXT, ClosingThanks::contact, ClosingThanks.Builder::contact)
      .optional("offer", TEXT, ClosingThanks::offer, ClosingThanks.Builder::offer)
      .optional("language", LOCALE, ClosingThanks::language, ClosingThanks.Builder::language)
      .document();

  static final ObjectEncoder<Message> MESSAGE = new ObjectEncoder<Message>()
      .always("channel", TEXT, message -> message.channel().code())
      .always("format", TEXT, message -> message.format().code())
      .always("locale", LOCALE, Message::locale)
      .optional("subject", TEXT, Message::subject)
      .always("body", TEXT, Message::body)
      .optional("plainText", TEXT, MessageForms::plainText)
      .list("given", TEXT, Message::given)
      .list("dropped", TEXT, Message::dropped)
      .list("findings", FINDING, Message::findings);

  static final ObjectEncoder<MessageReview> REVIEW = new ObjectEncoder<MessageReview>()
      .always("words", INTEGER, MessageReview::words)
      .optional("target", INTEGER, review -> ScalarCodecs.boxed(review.target()))
      .list("findings", FINDING, MessageReview::findings);

  private MessageForms() {}

  /** A plain body is not written twice. */
  private static Optional<String> plainText(Message message) {
    return Optional.of(message.plainText()).filter(text -> message.format() != Format.PLAIN);
  }
}
