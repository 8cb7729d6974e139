package org.chronofront.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.chronofront.ingest.json.DatasetException;
import org.chronofront.ingest.json.DatasetJsonReader;
import org.chronofront.model.Dataset;

/// The dataset that the application ships.
///
/// @param id its id
/// @param fingerprint of this edition: another content, another fingerprint
/// @param reader reads it; asked only when a library does not hold this edition, because reading
///   takes far longer than comparing fingerprints
public record BundledDataset(String id, String fingerprint, Supplier<Dataset> reader) {
  private static final String ID = "syria-october-2017";
  private static final String RESOURCE = "/data/" + ID + ".json";

  /// The dataset on the class path.
  public static BundledDataset shipped() {
    return new BundledDataset(ID, fingerprintOfResource(), BundledDataset::read);
  }

  private static String fingerprintOfResource() {
    try (InputStream in = open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Dataset read() {
    try (InputStream in = open()) {
      return new DatasetJsonReader().read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DatasetException e) {
      throw new IllegalStateException("the dataset that is shipped has faults", e);
    }
  }

  private static InputStream open() {
    InputStream in = BundledDataset.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException(RESOURCE + " is missing from the application");
    }
    return in;
  }
}
