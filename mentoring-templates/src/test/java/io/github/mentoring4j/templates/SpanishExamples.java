package io.github.mentoring4j.templates;

import io.github.mentoring4j.Goal.Assessment.Status;
import io.github.mentoring4j.readiness.SessionPlan.Help;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** The messages of a hospital pharmacist in Spanish, with usted and with tú. */
final class SpanishExamples {
  static final Locale SPANISH = Locale.forLanguageTag("es");

  static final Recipient HADDAD = Recipient.of("Leila Haddad", "Estimada profesora Haddad");

  static final Recipient LEILA = Recipient.of("Leila Haddad", "Hola, Leila");

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  private static final ZonedDateTime SESSION = ZonedDateTime.of(2026, 4, 16, 18, 0, 0, 0, WARSAW);

  static final Introduction TYPICAL_INTRODUCTION = Introduction.builder()
      .language(SPANISH)
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .topic("relevos de turno breves")
      .about("farmacéutica de hospital y desde marzo coordino un equipo nocturno de seis personas")
      .whyYou(
          "En su artículo sobre las rondas clínicas contó que había dejado de dirigir los relevos de su equipo")
      .wantToLearn(
          "aprender a dirigir un relevo de quince minutos sin que se pierda nada importante")
      .soFar(
          "Durante cuatro semanas cronometré todos los relevos. El más corto duró diecinueve minutos; el más largo, cincuenta.")
      .addSkills("planificación de turnos", "claridad al explicar riesgos", "calma bajo presión")
      .addInterest("la seguridad de la medicación")
      .expectations(
          "una conversación al mes hasta julio; yo elijo el caso y cuento después qué he cambiado")
      .askMinutes(25)
      .firstQuestion("¿Qué fue lo primero que dejó de decir en voz alta y quién lo notó?")
      .availability("lunes y jueves, de 14:00 a 16:00")
      .zone(WARSAW)
      .build();

  static final Introduction INFORMAL_INTRODUCTION = TYPICAL_INTRODUCTION.toBuilder()
      .recipient(LEILA)
      .whyYou(
          "En tu artículo sobre las rondas clínicas contaste que habías dejado de dirigir los relevos de tu equipo")
      .firstQuestion("¿Qué fue lo primero que dejaste de decir en voz alta y quién lo notó?")
      .build();

  static final HelpRequest TYPICAL_HELP_REQUEST = HelpRequest.builder()
      .language(SPANISH)
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .topic("relevos que se alargan")
      .minutes(10)
      .goal("terminar todos los relevos en quince minutos a partir de mayo")
      .background(
          "Dos de los cinco últimos duraron media hora, porque el equipo de día preguntó por detalles de algunos pacientes."
              + " Contesté a todo para no dar la impresión de que no conocía los casos.")
      .addTried(
          "Una lista de diez puntos",
          "más rapidez, pero las preguntas llegaron después, en el pasillo")
      .addTried("Preguntas solo al final", "funcionó una vez; al día siguiente cedí")
      .whyYou(
          "Usted introdujo los relevos breves en dos servicios con equipos como el mío, y no conozco a nadie más que lo haya conseguido.")
      .addQuestion("¿Qué detalles dejaría usted para las notas escritas?")
      .addQuestion("¿Qué le diría a quien los pide de todos modos?")
      .neededBy(LocalDate.of(2026, 4, 17))
      .meanwhile("poner la lista al principio de las notas")
      .build();

  static final HelpRequest INFORMAL_HELP_REQUEST = TYPICAL_HELP_REQUEST.toBuilder()
      .recipient(LEILA)
      .whyYou(
          "Introdujiste los relevos breves en dos servicios con equipos como el mío, y no conozco a nadie más que lo haya conseguido.")
      .questions(List.of(
          "¿Qué detalles dejarías para las notas escritas?",
          "¿Qué le dirías a quien los pide de todos modos?"))
      .build();

  static final SessionAgenda TYPICAL_SESSION_AGENDA = SessionAgenda.builder()
      .language(SPANISH)
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .start(SESSION)
      .minutes(60)
      .link("https://example.org/relevo")
      .goal("un guion de relevo que quepa en quince minutos")
      .addTopic("Qué datos de cada paciente se dicen en voz alta", 30)
      .addTopic("Cómo responder a las preguntas que alargan el relevo", 20)
      .addDone("Cinco relevos cronometrados", "tres duraron menos de veinte minutos")
      .addDone("Lista al principio de las notas", "el equipo de día la lee antes de preguntar")
      .addQuestion("¿En qué momento interrumpiría usted a quien se extiende?")
      .addHelpWanted(Help.FEEDBACK, Help.LISTENING)
      .addMaterial("Guion del relevo, primera versión (una página)")
      .build();

  static final SessionAgenda INFORMAL_SESSION_AGENDA = TYPICAL_SESSION_AGENDA.toBuilder()
      .recipient(LEILA)
      .questions(List.of("¿En qué momento interrumpirías a quien se extiende?"))
      .build();

  static final SessionRecap TYPICAL_SESSION_RECAP = SessionRecap.builder()
      .language(SPANISH)
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .date(LocalDate.of(2026, 4, 16))
      .thanksFor(
          "Su pregunta sobre qué pasaría si nadie leyera la lista en voz alta me hizo ver que la mitad sobra")
      .addDecision("Los datos de los pacientes estables quedan solo en las notas")
      .addDecision("Las preguntas se hacen al final, también las del equipo de día")
      .addAction("reducir la lista a cinco puntos", LocalDate.of(2026, 4, 21))
      .addAction("probar el guion en tres relevos", LocalDate.of(2026, 4, 30))
      .addOffer("Enviarme el guion que usan en su servicio")
      .next(ZonedDateTime.of(2026, 5, 7, 18, 0, 0, 0, WARSAW))
      .build();

  static final SessionRecap INFORMAL_SESSION_RECAP = TYPICAL_SESSION_RECAP.toBuilder()
      .recipient(LEILA)
      .thanksFor(
          "Tu pregunta sobre qué pasaría si nadie leyera la lista en voz alta me hizo ver que la mitad sobra")
      .offers(List.of("Enviarme el guion que usan en tu servicio"))
      .build();

  static final RescheduleRequest TYPICAL_RESCHEDULE_REQUEST = RescheduleRequest.builder()
      .language(SPANISH)
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .start(SESSION)
      .reason("Esa tarde tengo que cubrir un turno que ha quedado sin personal")
      .addSlots(
          ZonedDateTime.of(2026, 4, 21, 17, 30, 0, 0, WARSAW),
          ZonedDateTime.of(2026, 4, 22, 18, 0, 0, 0, WARSAW))
      .agenda("Los temas siguen siendo los mismos; solo añado los tiempos de los últimos relevos")
      .build();

  static final RescheduleRequest INFORMAL_RESCHEDULE_REQUEST =
      TYPICAL_RESCHEDULE_REQUEST.toBuilder().recipient(LEILA).build();

  static final ProgressUpdate TYPICAL_PROGRESS_UPDATE = ProgressUpdate.builder()
      .language(SPANISH)
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .addGoal(
          "Relevos de quince minutos como máximo",
          Status.PARTLY_MET,
          "siete de los nueve últimos no pasaron de quince minutos",
          "acordar el guion con el equipo de día")
      .addGoal(
          "Un relevo por semana dirigido por otra persona del equipo",
          Status.NOT_MET,
          "en un mes lo he cedido una sola vez",
          "fijar los turnos de mayo")
      .blocked("el equipo de día cambia cada semana, y cada grupo pregunta por otros datos")
      .addQuestion(
          "¿Presentaría usted el guion a cada grupo o solo a quienes coordinan el equipo de día?")
      .neededBy(LocalDate.of(2026, 4, 24))
      .build();

  static final ProgressUpdate INFORMAL_PROGRESS_UPDATE = TYPICAL_PROGRESS_UPDATE.toBuilder()
      .recipient(LEILA)
      .questions(List.of(
          "¿Presentarías el guion a cada grupo o solo a quienes coordinan el equipo de día?"))
      .build();

  static final ClosingThanks TYPICAL_CLOSING_THANKS = ClosingThanks.builder()
      .language(SPANISH)
      .recipient(HADDAD)
      .sender("Mira Kowalczyk")
      .difference(
          "Usted me preguntó qué se perdería si yo callara, y así empecé a ceder los relevos")
      .addAchievement("Relevos de quince minutos en lugar de treinta")
      .addAchievement("Tres personas del equipo se turnan para dirigirlos")
      .next("formar a otro equipo nocturno")
      .contact("escribirle dentro de un año para contarle cómo van los relevos")
      .build();

  static final ClosingThanks INFORMAL_CLOSING_THANKS = TYPICAL_CLOSING_THANKS.toBuilder()
      .recipient(LEILA)
      .difference("Me preguntaste qué se perdería si yo callara, y así empecé a ceder los relevos")
      .contact("escribirte dentro de un año para contarte cómo van los relevos")
      .build();

  static final List<MessageInput> TYPICAL = List.of(
      TYPICAL_INTRODUCTION,
      TYPICAL_HELP_REQUEST,
      TYPICAL_SESSION_AGENDA,
      TYPICAL_SESSION_RECAP,
      TYPICAL_RESCHEDULE_REQUEST,
      TYPICAL_PROGRESS_UPDATE,
      TYPICAL_CLOSING_THANKS);

  static final List<MessageInput> INFORMAL = List.of(
      INFORMAL_INTRODUCTION,
      INFORMAL_HELP_REQUEST,
      INFORMAL_SESSION_AGENDA,
      INFORMAL_SESSION_RECAP,
      INFORMAL_RESCHEDULE_REQUEST,
      INFORMAL_PROGRESS_UPDATE,
      INFORMAL_CLOSING_THANKS);

  private SpanishExamples() {}
}
