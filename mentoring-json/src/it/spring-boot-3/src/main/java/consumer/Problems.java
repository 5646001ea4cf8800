package consumer;

import io.github.mentoring4j.json.JsonProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says in the form of RFC 9457 what is wrong with a request. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  /** A body that is not what it should be, with code and place. An empty body has none. */
  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, "The body cannot be read.");
    JsonProblem.of(exception).ifPresent(problem -> {
      detail.setDetail(problem.message());
      detail.setProperty("code", problem.code());
      detail.setProperty("pointer", problem.pointer());
      detail.setProperty("line", problem.line());
      detail.setProperty("column", problem.column());
    });
    return handleExceptionInternal(exception, detail, headers, status, request);
  }
}
