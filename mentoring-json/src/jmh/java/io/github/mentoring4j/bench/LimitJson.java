package io.github.mentoring4j.bench;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/** Opens and closes the generators and parsers of the limits. Buffers are used again, as those of a mapper are. */
final class LimitJson {
  private static final RecyclerPool<BufferRecycler> POOL =
      JsonRecyclerPools.sharedConcurrentDequePool();
  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(POOL).build();

  private LimitJson() {}

  static <T> byte[] bytes(T value, BiConsumer<LimitWriter, T> write) {
    BufferRecycler recycler = POOL.acquireAndLinkPooled();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
        write.accept(new LimitWriter(generator), value);
      }
      return bytes.getClearAndRelease();
    } finally {
      recycler.releaseToPool();
    }
  }

  static <T> T read(byte[] json, Function<LimitReader, T> read) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return read.apply(new LimitReader(parser));
    }
  }
}
