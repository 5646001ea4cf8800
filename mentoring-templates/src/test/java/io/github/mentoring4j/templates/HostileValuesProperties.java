package io.github.mentoring4j.templates;

import io.github.mentoring4j.templates.Filled.Greeting;
import io.github.mentoring4j.templates.MessageOptions.Channel;
import io.github.mentoring4j.templates.MessageOptions.Formality;
import io.github.mentoring4j.templates.MessageOptions.Format;
import io.github.mentoring4j.templates.MessageOptions.Limit;
import io.github.mentoring4j.templates.MessageOptions.Unit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of {@link HostileValuesTest} for texts that nobody thought of. */
class HostileValuesProperties {

  /** Naughty strings and single signs, put together, and any characters of Unicode between them. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> naughty = Arbitraries.of(
        NaughtyStrings.all().stream().filter(text -> text.length() <= 36).toList());
    Arbitrary<String> signs = Arbitraries.strings()
        .withChars("\\`*_{}[]()<>#+-=.!|~&;$^:@\"'/?%1a \t\u200B\u200D\u202E")
        .ofMinLength(1)
        .ofMaxLength(4);
    Arbitrary<String> any =
        Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString);
    return Arbitraries.oneOf(naughty, signs, signs, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void showsEveryTextAsItStandsInEveryFormat(
      @ForAll("texts") String text,
      @ForAll MessageKind kind,
      @ForAll Greeting greeting,
      @ForAll("locales") Locale locale,
      @ForAll Formality formality) {
    Filled filled = Filled.of(kind, text, greeting);
    Assume.that(!filled.fields().isEmpty());

    for (Channel channel : Channels.of(filled.input())) {
      Harmless.assertIsHarmless(
          filled,
          Channels.options(channel, locale).toBuilder().formality(formality).build());
    }
  }

  @Property
  void keepsEveryLimit(
      @ForAll("texts") String text,
      @ForAll MessageKind kind,
      @ForAll("locales") Locale locale,
      @ForAll Format format,
      @ForAll @IntRange(min = 1, max = 3000) int most,
      @ForAll Unit unit) {
    Filled filled = Filled.of(kind, text, Greeting.SALUTATION);
    Assume.that(!filled.fields().isEmpty());

    for (Channel channel : Channels.of(filled.input())) {
      MessageOptions options = Channels.options(channel, locale).toBuilder()
          .format(format)
          .bodyLimit(Limit.of(most, unit))
          .build();
      Harmless.assertIsHarmlessOrTooLong(filled, options);
    }
  }

  @Provide
  Arbitrary<Locale> locales() {
    List<Locale> locales = MessageComposer.standard().languages();
    return Arbitraries.of(locales);
  }
}
