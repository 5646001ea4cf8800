package io.github.mentoring4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void hasANameAndMayHaveASalutation() {
    assertThat(Person.of("Leila Haddad").salutation()).isEmpty();
    assertThat(Person.of("Leila Haddad", "Dear Leila").salutation()).contains("Dear Leila");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNullByItsName() {
    assertThatThrownBy(() -> Person.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("name");
    assertThatThrownBy(() -> new Person("Leila", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("salutation");
  }
}
