package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.DATE;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.LOCALE;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Forms.ZONE;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.templates.ClosingThanks;
import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.Person;
import io.github.mentoring4j.templates.ProgressUpdate;
import io.github.mentoring4j.templates.ProgressUpdate.GoalUpdate;

/** What messages are made from, apart from those about one session, and the messages. */
final class MessageForms {
  static final Form<Person> PERSON = Shape.<Person>ofRecord(
          "Person", parts -> new Person(parts.get("name"), parts.find("salutation")))
      .required("name", TEXT, Person::name, part("name"))
      .optional("salutation", TEXT, Person::salutation, part("salutation"))
      .judgedByOwner();

  private static final Form<Attempt> ATTEMPT = Shape.<Attempt>ofRecord(
          "Attempt", parts -> new Attempt(parts.get("what"), parts.get("result")))
      .required("what", TEXT, Attempt::what, part("what"))
      .required("result", TEXT, Attempt::result, part("result"))
      .judgedByOwner();

  private static final Form<GoalUpdate> GOAL_UPDATE = Shape.<GoalUpdate>ofRecord(
          "GoalUpdate",
          parts -> new GoalUpdate(
              parts.get("goal"), parts.find("status"), parts.find("evidence"), parts.find("next")))
      .required("goal", TEXT, GoalUpdate::goal, part("goal"))
      .optional("status", Codes.ASSESSMENT_STATUS, GoalUpdate::status, part("status"))
      .optional("evidence", TEXT, GoalUpdate::evidence, part("evidence"))
      .optional("next", TEXT, GoalUpdate::next, part("next"))
      .judgedByOwner();

  static final Shape<Introduction, Introduction.Builder> INTRODUCTION = Shape.of(
          "Introduction", Introduction::builder, Introduction.Builder::build)
      .required("mentor", PERSON, Introduction::mentor, Introduction.Builder::mentor)
      .required("mentee", TEXT, Introduction::mentee, Introduction.Builder::mentee)
      .required("about", TEXT, Introduction::about, Introduction.Builder::about)
      .required("whyYou", TEXT, Introduction::whyYou, Introduction.Builder::whyYou)
      .required("wantToLearn", TEXT, Introduction::wantToLearn, Introduction.Builder::wantToLearn)
      .required(
          "expectations", TEXT, Introduction::expectations, Introduction.Builder::expectations)
      .required("askMinutes", INTEGER, Introduction::askMinutes, Introduction.Builder::askMinutes)
      .defaulted(
          "askMedium", Codes.MEDIUM, Introduction::askMedium, Introduction.Builder::askMedium)
      .optional("topic", TEXT, Introduction::topic, Introduction.Builder::topic)
      .optional("referredBy", TEXT, Introduction::referredBy, Introduction.Builder::referredBy)
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
      .optional("language", LOCALE, Introduction::language, Introduction.Builder::language);

  static final Shape<HelpRequest, HelpRequest.Builder> HELP_REQUEST = Shape.of(
          "HelpRequest", HelpRequest::builder, HelpRequest.Builder::build)
      .required("mentor", PERSON, HelpRequest::mentor, HelpRequest.Builder::mentor)
      .required("mentee", TEXT, HelpRequest::mentee, HelpRequest.Builder::mentee)
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
      .optional("language", LOCALE, HelpRequest::language, HelpRequest.Builder::language);

  static final Shape<ProgressUpdate, ProgressUpdate.Builder> PROGRESS_UPDATE = Shape.of(
          "ProgressUpdate", ProgressUpdate::builder, ProgressUpdate.Builder::build)
      .required("mentor", PERSON, ProgressUpdate::mentor, ProgressUpdate.Builder::mentor)
      .required("mentee", TEXT, ProgressUpdate::mentee, ProgressUpdate.Builder::mentee)
      .list("goals", GOAL_UPDATE, ProgressUpdate::goals, ProgressUpdate.Builder::addAllGoals)
      .list("questions", TEXT, ProgressUpdate::questions, ProgressUpdate.Builder::addAllQuestions)
      .optional("blocked", TEXT, ProgressUpdate::blocked, ProgressUpdate.Builder::blocked)
      .optional("neededBy", DATE, ProgressUpdate::neededBy, ProgressUpdate.Builder::neededBy)
      .optional("language", LOCALE, ProgressUpdate::language, ProgressUpdate.Builder::language);

  static final Shape<ClosingThanks, ClosingThanks.Builder> CLOSING_THANKS = Shape.of(
          "ClosingThanks", ClosingThanks::builder, ClosingThanks.Builder::build)
      .required("mentor", PERSON, ClosingThanks::mentor, ClosingThanks.Builder::mentor)
      .required("mentee", TEXT, ClosingThanks::mentee, ClosingThanks.Builder::mentee)
      .required("difference", TEXT, ClosingThanks::difference, ClosingThanks.Builder::difference)
      .list(
          "achievements",
          TEXT,
          ClosingThanks::achievements,
          ClosingThanks.Builder::addAllAchievements)
      .required("next", TEXT, ClosingThanks::next, ClosingThanks.Builder::next)
      .optional("contact", TEXT, ClosingThanks::contact, ClosingThanks.Builder::contact)
      .optional("offer", TEXT, ClosingThanks::offer, ClosingThanks.Builder::offer)
      .optional("language", LOCALE, ClosingThanks::language, ClosingThanks.Builder::language);

  static final View<Message> MESSAGE = new View<Message>()
      .always("channel", ViewCodes.CHANNEL, Message::channel)
      .always("format", ViewCodes.FORMAT, Message::format)
      .always("locale", LOCALE, Message::locale)
      .optional("subject", TEXT, Message::subject)
      .always("body", TEXT, Message::body)
      .list("given", TEXT, Message::given)
      .list("dropped", TEXT, Message::dropped);

  private MessageForms() {}
}
