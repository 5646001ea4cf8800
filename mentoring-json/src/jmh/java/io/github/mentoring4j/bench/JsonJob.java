package io.github.mentoring4j.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.json.Jackson2MentoringModule;
import io.github.mentoring4j.json.MentoringJson;
import io.github.mentoring4j.json.MentoringModule;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads a document that mappers with a module write and read, too. Another mapper is another pair of methods here.
 *
 * @param <T> the type of the value
 * @param <R> the record that has its shape
 */
public abstract class JsonJob<T, R> extends FacadeJob<T, R> {
  private final Class<T> type;

  private final ObjectWriter mapperWriter;
  private final ObjectReader mapperReader;

  private final com.fasterxml.jackson.databind.ObjectWriter mapper2Writer;
  private final com.fasterxml.jackson.databind.ObjectReader mapper2Reader;

  /**
   * Prepares the job.
   *
   * @param type the type of the value
   * @param recordType the record that has its shape
   */
  protected JsonJob(Class<T> type, Class<R> recordType) {
    super(recordType);
    this.type = type;
    JsonMapper mapper = JsonMapper.builder().addModule(new MentoringModule()).build();
    mapperWriter = mapper.writerFor(type);
    mapperReader = mapper.readerFor(type);
    ObjectMapper mapper2 = new ObjectMapper().registerModule(new Jackson2MentoringModule());
    mapper2Writer = mapper2.writerFor(type);
    mapper2Reader = mapper2.readerFor(type);
  }

  @Override
  protected byte[] writeBy(MentoringJson json, T given) {
    return json.writeBytes(given);
  }

  @Override
  protected T readBy(MentoringJson json, byte[] given) {
    return json.read(given, type);
  }

  @Override
  public void prove() throws IOException {
    super.prove();
    proveWritten(writeMapper(), "mapper");
    proveWritten(writeMapper2(), "mapper of Jackson 2");
    proveRead(readMapper(), "mapper");
    proveRead(readMapper2(), "mapper of Jackson 2");
    proveRead(readValues(), "values alone");
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeMapper() {
    return mapperWriter.writeValueAsBytes(value());
  }

  /** {@return the document} */
  @Benchmark
  public byte[] writeMapper2() throws IOException {
    return mapper2Writer.writeValueAsBytes(value());
  }

  /** {@return the value} */
  @Benchmark
  public T readMapper() {
    return mapperReader.readValue(document());
  }

  /** {@return the value} */
  @Benchmark
  public T readMapper2() throws IOException {
    return mapper2Reader.readValue(document());
  }

  /** {@return the value} */
  @Benchmark
  public T readValues() {
    return newValue();
  }
}
