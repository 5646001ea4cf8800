package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecipientTest {

  @Test
  void hasANameAndMayHaveASalutation() {
    assertThat(Recipient.of("Leila Haddad").salutation()).isEmpty();
    assertThat(Recipient.of("Leila Haddad", "Dear Leila").salutation()).contains("Dear Leila");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNullByItsName() {
    assertThatThrownBy(() -> Recipient.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("name");
    assertThatThrownBy(() -> new Recipient("Leila", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("salutation");
  }
}
