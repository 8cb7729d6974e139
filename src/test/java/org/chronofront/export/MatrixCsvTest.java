package org.chronofront.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.StateWords;
import org.chronofront.control.matrix.ControlMatrix;
import org.chronofront.control.matrix.Step;
import org.chronofront.control.matrix.StepUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")"})
  void write_nameThatIsAFormula_isText(String name) {
    String quoted = "\"'" + name.replace("\"", "\"\"") + "\"";

    assertThat(written(name)).contains("\"place\"," + quoted + ",");
  }

  @Test
  void write_plainNames_areQuotedAndUnchanged() {
    assertThat(written("Al-Qaryatayn, \"the two\"\nvillages"))
        .contains(
            "\"place\",\"Al-Qaryatayn, \"\"the two\"\"\nvillages\",\"\",\"0\",\"unknown\",\"0\"");
    assertThat(written("الميادين"))
        .endsWith("\"place\",\"الميادين\",\"\",\"0\",\"unknown\",\"0\"\r\n");
    assertThat(written("")).contains("\"place\",\"\",");
  }

  private static String written(String name) {
    StringWriter out = new StringWriter();
    LocalDate day = LocalDate.of(2017, 10, 1);
    ControlEngine engine = ControlEngine.of(List.of(), AdmissionRule.LATEST);
    MatrixCsv.write(
        out,
        ControlMatrix.of(engine, List.of("place"), Step.through(day, day, StepUnit.DAY), null),
        id -> name,
        new StateWords(id -> id));
    return out.toString();
  }
}
