package org.chronofront.ingest.kml;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.FileNames;

/// The KML documents of a file: the file itself, or those in a KMZ archive, the first of which is
/// `doc.kml` where there is one. Nothing is ever unpacked to disk.
final class KmlFiles {
  private static final long MOST_BYTES = 1L << 30;
  private static final long FREE_BYTES = 10L << 20;
  private static final int MOST_TIMES = 250;

  private KmlFiles() {}

  /// Takes the documents.
  interface Reader {
    /// Takes a document, which is closed afterwards.
    ///
    /// @param name for a person
    void read(String name, InputStream document) throws IOException, UnreadableException;
  }

  static boolean isZip(byte[] head) {
    return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /// Reads all documents of a file. Names of entries are UTF-8 where the archive says so; others
  /// may be in any encoding of one byte, which must not make the archive unreadable.
  ///
  /// @param progress gets the number of bytes read of the file; of an archive, about
  /// @throws UnreadableException when it is an archive that is damaged, or set up to do harm
  static void read(Path path, LongConsumer progress, Reader reader)
      throws IOException, UnreadableException {
    String file = FileNames.of(path);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      in.mark(4);
      byte[] head = in.readNBytes(4);
      in.reset();
      if (!isZip(head)) {
        reader.read(file, new Counted(in, progress, Long.MAX_VALUE, file));
        return;
      }
    }
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
      read(zip, file, Files.size(path), progress, reader);
    } catch (ZipException | EOFException e) {
      throw new UnreadableException(
          file
              + " is a KMZ archive that is damaged or cut off. Fetch it again, whole, or unpack it"
              + " with another program and import the KML file in it.",
          e);
    }
  }

  private static void read(
      ZipFile zip, String file, long size, LongConsumer progress, Reader reader)
      throws IOException, UnreadableException {
    List<ZipEntry> documents = documents(zip, file);
    long allowed = Math.min(MOST_BYTES, Math.max(FREE_BYTES, size * MOST_TIMES));
    long before = 0;
    for (ZipEntry entry : documents) {
      String name = documents.size() == 1 ? file : file + ": " + entry.getName();
      long base = before;
      LongConsumer scaled = count -> progress.accept(Math.min(size, base + count / 10));
      Counted in = new Counted(zip.getInputStream(entry), scaled, allowed, file);
      try (in) {
        reader.read(name, in);
      } catch (UnreadableException | IOException e) {
        if (in.bomb) {
          throw bomb(file);
        }
        throw e;
      }
      allowed -= in.count;
      before = Math.min(size, base + in.count / 10);
    }
  }

  private static List<ZipEntry> documents(ZipFile zip, String file) throws UnreadableException {
    List<ZipEntry> documents = new ArrayList<>();
    for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
      String name = entry.getName().replace('\\', '/');
      if (name.startsWith("/")
          || name.matches("[A-Za-z]:.*")
          || ("/" + name + "/").contains("/../")) {
        throw new UnreadableException(
            "%s holds an entry named “%s”, which points out of the archive. Such an archive is made to do harm; nothing of it was read. Get the file from somewhere you trust."
                .formatted(file, entry.getName()));
      }
      if (!entry.isDirectory() && name.toLowerCase(Locale.ROOT).endsWith(".kml")) {
        documents.add(entry);
      }
    }
    if (documents.isEmpty()) {
      throw new UnreadableException(file + " is a ZIP archive without a KML file in it.");
    }
    documents.sort(Comparator.comparing(entry -> !entry.getName().equalsIgnoreCase("doc.kml")));
    return documents;
  }

  static UnreadableException bomb(String file) {
    return new UnreadableException(
        "%s unfolds into more than %d times its size, or more than 1 GiB. Archives like this are made to fill up memory; nothing of it was read. If you trust it, unpack it with another program and import the KML file in it."
            .formatted(file, MOST_TIMES));
  }

  /// Counts what is read of a document, and ends it where it grows beyond what is allowed.
  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;
    private final long allowed;
    private final String file;
    private long count;
    private long told;
    private boolean bomb;

    Counted(InputStream in, LongConsumer progress, long allowed, String file) {
      super(in);
      this.progress = progress;
      this.allowed = allowed;
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(read, 0);
      if (count > allowed) {
        bomb = true;
        throw new IOException(file + " unfolds into too much");
      }
      if (count - told >= 128 * 1024 || read < 0) {
        told = count;
        progress.accept(count);
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
