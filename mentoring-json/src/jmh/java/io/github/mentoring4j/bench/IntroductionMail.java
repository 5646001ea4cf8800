package io.github.mentoring4j.bench;

/** What every way of writing an introduction returns. */
record IntroductionMail(String subject, String body) {}
