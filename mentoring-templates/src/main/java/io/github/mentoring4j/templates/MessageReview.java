package io.github.mentoring4j.templates;

import io.github.mentoring4j.Finding;
import io.github.mentoring4j.internal.MentoringStyle;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What may read badly in a message, and how long it is. It never keeps a message from being composed.
 *
 * <pre>{@code
 * MessageReview review = composer.review(introduction, MessageOptions.email(Locale.ENGLISH));
 * review.words();                                     // 173
 * review.target();                                    // OptionalInt[200]
 * review.findings().get(0).path();                    // Optional[wantToLearn]
 * review.findings().get(0).advice(Locale.ENGLISH);    // "Say with a verb what you mean, so that the text completes “I would like to …”."
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MentoringStyle
@SuppressWarnings("exports")
public abstract sealed class MessageReview permits ImmutableMessageReview {
  MessageReview() {}

  /**
   * Returns everything that may read badly. First comes what concerns the message as a whole, and then each field in the order of the input.
   *
   * @return the findings, those that are only {@linkplain Finding.Certainty#POSSIBLE possible} among them; each with the path of its field, such as
   *     {@code questions[1]}
   */
  public abstract List<Finding> findings();

  /** {@return the number of words in the body, from the salutation to the name} */
  public abstract int words();

  /** {@return the number of words that the body should not exceed, or empty if there is none for this channel or language} */
  public abstract OptionalInt target();
}
