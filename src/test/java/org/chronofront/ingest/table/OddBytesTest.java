package org.chronofront.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class OddBytesTest {
  private static final byte[] BYTES = {0, 1, '\n', '\r', 14, 'a', 127, -128, -115, -1};

  @Property
  void in_anyBytes_isWhatOneByOneTells(@ForAll @Size(max = 40) byte[] picks, @ForAll byte where) {
    byte[] bytes = new byte[picks.length];
    for (int i = 0; i < bytes.length; i++) {
      // mostly plain, or every answer would be yes
      bytes[i] = picks[i] > 100 ? BYTES[picks[i] % BYTES.length] : (byte) 'a';
    }
    int from = bytes.length == 0 ? 0 : Math.floorMod(where, bytes.length);
    boolean expected = false;
    for (int i = from; i < bytes.length; i++) {
      boolean followed = i + 1 < bytes.length && bytes[i + 1] == '\n';
      expected |= bytes[i] == 0 || (bytes[i] == '\r' && !followed);
    }
    assertThat(OddBytes.in(ByteBuffer.wrap(bytes).position(from))).isEqualTo(expected);
  }
}
