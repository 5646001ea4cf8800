package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.internal.Blank;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextCleaningProperties {

  @Property
  void changesNothingMoreTheSecondTime(@ForAll String text) {
    String once = TextCleaning.clean(text);

    assertThat(TextCleaning.clean(once)).isEqualTo(once);
  }

  @Property
  void leavesSomethingOfEveryTextThatIsNotBlank(@ForAll @IntRange(max = 0x10FFFF) int point) {
    String text = Character.toString(point);
    Assume.that(!Blank.is(text));

    assertThat(TextCleaning.clean(text)).isNotEmpty();
  }

  @Property
  void keepsLettersDigitsAndMarksAsTheyAre(@ForAll @IntRange(max = 0x10FFFF) int point) {
    Assume.that(Character.isLetterOrDigit(point));
    String text = "a" + Character.toString(point) + "b";

    assertThat(TextCleaning.clean(text)).isEqualTo(text);
  }
}
