package io.github.mentoring4j.bench;

import io.github.mentoring4j.templates.Introduction;
import io.github.mentoring4j.templates.Recipient;
import java.time.ZoneId;

/** An introduction as a mentee fills it in: every optional part but one. Three characters mean something in HTML. */
final class IntroductionExample {
  private IntroductionExample() {}

  static Introduction introduction() {
    return Introduction.builder()
        .recipient(Recipient.of("Leila Haddad", "Dear Professor Haddad"))
        .sender("Mira Kowalczyk")
        .about("a hospital pharmacist and have led a night team of six since March")
        .whyYou(
            "In your article on ward rounds you wrote that you stopped chairing your own handovers")
        .wantToLearn("run a handover in fifteen minutes without losing what matters")
        .expectations(
            "one conversation a month until summer; I choose the case and report what I changed")
        .askMinutes(25)
        .topic("short ward handovers")
        .sharedGroup("the association \"Pharmacy & Ward\"")
        .soFar(
            "Since April I have timed every handover. The shortest took nineteen minutes, the longest fifty")
        .addSkills("scheduling shifts", "explaining risks in plain words", "keeping calm")
        .addInterests("medication safety")
        .experience("I have run the rota of two wards, each with < 10 beds, for three years")
        .firstQuestion("What was the first thing you stopped saying aloud, and who missed it?")
        .availability("Mondays and Thursdays, 2 to 4 p.m.")
        .zone(ZoneId.of("Europe/Warsaw"))
        .link("https://kowalczyk.example/mira")
        .build();
  }
}
