package org.chronofront.ingest.conflict;

import java.nio.file.Path;

/// What a dataset is called after its file.
///
/// @param stem the file's name without its ending
public record DatasetName(String stem) {
  /// After a file.
  public static DatasetName of(Path file) {
    Path last = file.getFileName();
    String name = (last == null ? file : last).toString();
    int dot = name.lastIndexOf('.');
    return new DatasetName(dot > 0 ? name.substring(0, dot) : name);
  }

  /// An id that begins with its publisher's: "ucdp-ged-syria-2016-2017".
  ///
  /// @param publisher such an id's beginning
  public String id(String publisher) {
    String slug = HandedOver.slug(stem);
    if (slug.equals(publisher) || slug.startsWith(publisher + "-")) {
      return slug;
    }
    return slug.isEmpty() ? publisher : publisher + "-" + slug;
  }

  /// A title: "UCDP GED (ucdp_ged_syria_2016_2017)".
  public String title(String publisher) {
    return publisher + " (" + stem + ")";
  }
}
