package org.chronofront.ingest.tree;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells how many bytes of a file have been read, at least every 128 KiB.
final class CountedInput extends FilterInputStream {
  private static final int STEP = 128 * 1024;
  private final LongConsumer progress;
  private long count;
  private long told;

  CountedInput(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, Math.min(length, STEP));
    count(read);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) {
    count += Math.max(read, 0);
    if (count - told >= STEP || read < 0) {
      told = count;
      progress.accept(count);
    }
  }
}
