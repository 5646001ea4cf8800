package io.github.mentoring4j.json.codec;

import static io.github.mentoring4j.json.codec.Forms.DATE;
import static io.github.mentoring4j.json.codec.Forms.INTEGER;
import static io.github.mentoring4j.json.codec.Forms.LOCALE;
import static io.github.mentoring4j.json.codec.Forms.TEXT;
import static io.github.mentoring4j.json.codec.Forms.ZONE;
import static io.github.mentoring4j.json.codec.Parts.part;

import io.github.mentoring4j.templates.HelpRequest;
import io.github.mentoring4j.templates.HelpRequest.Attempt;
import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Message;
import io.github.mentoring4j.templates.Person;

/** What messages are made from, and the messages. */
final class MessageForms {
  private static final Form<Person> PERSON = Shape.<Person>ofRecord(
          "Person", parts -> new Person(parts.get("name"), parts.find("salutation")))
      .required("name", TEXT, Person::name, part("name"))
      .optional("salutation", TEXT, Person::salutation, part("salutation"))
      .judgedByOwner();

  private static final Form<Attempt> ATTEMPT = Shape.<Attempt>ofRecord(
          "Attempt", parts -> new Attempt(parts.get("what"), parts.get("result")))
      .required("what", TEXT, Attempt::what, part("what"))
      .required("result", TEXT, Attempt::result, part("result"))
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

  static final View<Message> MESSAGE = new View<Message>()
      .always("channel", ViewCodes.CHANNEL, Message::channel)
      .always("locale", LOCALE, Message::locale)
      .optional("subject", TEXT, Message::subject)
      .always("body", TEXT, Message::body)
      .list("given", TEXT, Message::given)
      .list("dropped", TEXT, Message::dropped);

  private MessageForms() {}
}
