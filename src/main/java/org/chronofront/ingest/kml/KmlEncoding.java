package org.chronofront.ingest.kml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens XML in its encoding. UTF-8 is decoded here, as the JDK's parser prints to the standard
/// error stream when it meets a byte that is none.
final class KmlEncoding {
  private static final int HEAD = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  private KmlEncoding() {}

  static XMLStreamReader open(XMLInputFactory factory, InputStream stream)
      throws IOException, XMLStreamException {
    BufferedInputStream in = new BufferedInputStream(stream);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    boolean marked =
        head.length >= 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    if (!marked && !isUtf8(head)) {
      return factory.createXMLStreamReader(in);
    }
    in.skipNBytes(marked ? 3 : 0);
    return factory.createXMLStreamReader(
        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  /// By what the first line declares; without a declaration, when it is not in UTF-16.
  private static boolean isUtf8(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(text.stripLeading());
    if (declared.find()) {
      return declared.group(1).equalsIgnoreCase("utf-8");
    }
    return text.indexOf('\0') < 0
        && !text.startsWith("\u00fe\u00ff")
        && !text.startsWith("\u00ff\u00fe");
  }
}
