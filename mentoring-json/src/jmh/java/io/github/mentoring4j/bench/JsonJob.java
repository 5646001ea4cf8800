package io.github.mentoring4j.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.json.Jackson2MentoringModule;
import io.github.mentoring4j.json.MentoringJson;
import io.github.mentoring4j.json.MentoringModule;
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
 * Writes one value to bytes and reads it back: through the facade, through a mapper with the module, by Jackson 3 with records of the same
 * shape, and by hand. Another mapper is another pair of methods here.
 *
 * @param <T> the type of the value
 * @param <R> the record that has its shape
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class JsonJob<T, R> {
  private final Class<T> type;
  private final T value;
  private final byte[] document;

  private final MentoringJson facade = MentoringJson.strict();
  private final ObjectWriter mapperWriter;
  private final ObjectReader mapperReader;

  private final com.fasterxml.jackson.databind.ObjectWriter mapper2Writer;
  private final com.fasterxml.jackson.databind.ObjectReader mapper2Reader;

  private final ObjectWriter databindWriter;
  private final ObjectReader databindReader;
  private final R recordValue;

  /**
   * Prepares the job.
   *
   * @param type the type of the value
   * @param recordType the record that has its shape
   */
  protected JsonJob(Class<T> type, Class<R> recordType) {
    this.type = type;
    value = newValue();
    document = facade.writeBytes(value);
    JsonMapper mapper = JsonMapper.builder().addModule(new MentoringModule()).build();
    mapperWriter = mapper.writerFor(type);
    mapperReader = mapper.readerFor(type);
    ObjectMapper mapper2 = new ObjectMapper().registerModule(new Jackson2MentoringModule());
    mapper2Writer = mapper2.writerFor(type);
    mapper2Reader = mapper2.readerFor(type);
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
    String expected = new String(document, StandardCharsets.UTF_8);
    same(expected, text(writeFacade()), "facade, written");
    same(expected, text(writeMapper()), "mapper, written");
    same(expected, text(writeMapper2()), "mapper of Jackson 2, written");
    same(expected, text(writeDatabind()), "databind, written");
    same(expected, text(writeLimit()), "limit, written");
    same(value, readFacade(), "facade, read");
    same(value, readMapper(), "mapper, read");
    same(value, readMapper2(), "mapper of Jackson 2, read");
    same(value, readLimit(), "limit, read");
    same(value, readValues(), "values alone");
    // All that the document says is in the record: it was written from there again.
    same(recordValue, readDatabind(), "databind, read");
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeFacade() {
    return facade.writeBytes(value);
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeMapper() {
    return mapperWriter.writeValueAsBytes(value);
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeMapper2() throws IOException {
    return mapper2Writer.writeValueAsBytes(value);
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
    return facade.read(document, type);
  }

  /** {@return the value} */
  @Benchmark
  public T readMapper() {
    return mapperReader.readValue(document);
  }

  /** {@return the value} */
  @Benchmark
  public T readMapper2() throws IOException {
    return mapper2Reader.readValue(document);
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

  /** {@return the value} */
  @Benchmark
  public T readValues() {
    return newValue();
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static void same(Object expected, Object actual, String what) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(what + ": " + actual + "\nexpected: " + expected);
    }
  }
}
