package io.github.mentoring4j.bench;

import io.github.mentoring4j.json.MentoringJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one value to bytes and reads it back: through the facade, by Jackson 3 with records of the same shape, and by hand.
 *
 * @param <T> the type of the value
 * @param <R> the record that has its shape
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class FacadeJob<T, R> {
  private final MentoringJson facade = MentoringJson.strict();
  private final T value;
  private final byte[] document;

  private final ObjectWriter databindWriter;
  private final ObjectReader databindReader;
  private final R recordValue;

  /**
   * Prepares the job.
   *
   * @param recordType the record that has the shape of the value
   */
  protected FacadeJob(Class<R> recordType) {
    value = newValue();
    document = writeBy(facade, value);
    JsonMapper databind = RecordMapper.create();
    databindWriter = databind.writerFor(recordType);
    databindReader = databind.readerFor(recordType);
    recordValue = databindReader.readValue(document);
  }

  /**
   * Makes the value of the job, without a document.
   *
   * @return an equal value each time
   */
  protected abstract T newValue();

  /**
   * Writes by the method of the facade for this document.
   *
   * @param json the facade
   * @param given the value
   * @return the document
   */
  protected abstract byte[] writeBy(MentoringJson json, T given);

  /**
   * Reads by the method of the facade for this document.
   *
   * @param json the facade
   * @param given the document
   * @return the value
   */
  protected abstract T readBy(MentoringJson json, byte[] given);

  /**
   * Writes as a program does that is made for this document.
   *
   * @param given the value
   * @return the document
   */
  protected abstract byte[] writeByHand(T given);

  /**
   * Reads as a program does that is made for this document and trusts it.
   *
   * @param json the document
   * @return the value
   */
  protected abstract T readByHand(byte[] json);

  /** Proves that every way writes the same bytes and reads an equal value. */
  @Setup
  public void prove() throws IOException {
    proveWritten(writeFacade(), "facade");
    proveWritten(writeDatabind(), "databind");
    proveWritten(writeLimit(), "limit");
    proveRead(readFacade(), "facade");
    proveRead(readLimit(), "limit");
    // All that the document says is in the record: it was written from there again.
    same(recordValue, readDatabind(), "databind, read");
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeFacade() {
    return writeBy(facade, value);
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeDatabind() {
    return databindWriter.writeValueAsBytes(recordValue);
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeLimit() {
    return writeByHand(value);
  }

  /** {@return the value} */
  @Benchmark
  public T readFacade() {
    return readBy(facade, document);
  }

  /** {@return the record} */
  @Benchmark
  public R readDatabind() {
    return databindReader.readValue(document);
  }

  /** {@return the value} */
  @Benchmark
  public T readLimit() {
    return readByHand(document);
  }

  final T value() {
    return value;
  }

  final byte[] document() {
    return document;
  }

  /** Proves the same of a value with parts that the measured one does not have. */
  final void proveAlso(T other) {
    byte[] json = writeBy(facade, other);
    R read = databindReader.readValue(json);
    same(text(json), text(databindWriter.writeValueAsBytes(read)), "other value, databind");
    same(text(json), text(writeByHand(other)), "other value, limit, written");
    same(other, readBy(facade, json), "other value, facade, read");
    same(other, readByHand(json), "other value, limit, read");
  }

  final void proveWritten(byte[] json, String way) {
    same(text(document), text(json), way + ", written");
  }

  final void proveRead(T read, String way) {
    same(value, read, way + ", read");
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  static void same(Object expected, Object actual, String what) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(what + ": " + actual + "\nexpected: " + expected);
    }
  }
}
