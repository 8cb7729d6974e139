package org.chronofront.library.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Made-up tables in the layout of UCDP GED.
final class ManyRows {
  private static final String HEAD =
      "id,year,type_of_violence,side_a,side_b,source_article,where_prec,where_coordinates,"
          + "adm_1,adm_2,latitude,longitude,country,date_prec,date_start,date_end,"
          + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high\n";

  private ManyRows() {}

  /// @param dead in each row, to tell one edition from another
  static Path write(Path file, int rows, int dead) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < rows; i++) {
      LocalDate day = LocalDate.of(2017, 1, 1).plusDays(i % 365);
      text.append(
          "%d,2017,1,Army of Oldland,Band %d,\"\"\"Post,%s,Shells hit town %d\"\"\",1,Town %d,North,Mill,%d.5,20.25,Oldland,1,%s,%s,0,0,0,0,%d,%d,%d%n"
              .formatted(900_000 + i, i % 40, day, i, i % 60, i % 60, day, day, dead, dead, dead));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, text);
  }
}
