package org.chronofront.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The published schema and the reader agree on what a dataset looks like.
class DatasetSchemaTest {
  private final JsonNode tree = tree(Bundled.SCHEMA);
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(tree, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private static Stream<Fault> structural() {
    return Faults.structural();
  }

  private static Stream<Fault> semantic() {
    return Faults.semantic();
  }

  @Test
  void schema_itself_isValidAgainstItsMetaSchema() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(tree)).isEmpty();
    assertThat(tree.path("$id").asText()).isEqualTo("urn:chronofront:dataset:1");
  }

  @Test
  void schema_everyProperty_isDescribedAndEveryObjectClosed() {
    List<String> bare = new ArrayList<>();
    inspect(tree, "", bare);
    assertThat(bare).isEmpty();
  }

  @Test
  void validate_bundledAndSmallDataset_haveNoFaults() {
    assertThat(schema.validate(tree(Bundled.DATASET))).isEmpty();
    assertThat(schema.validate(Fault.small())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("structural")
  void validate_structuralFault_isRejected(Fault fault) {
    assertThat(validate(fault)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("semantic")
  void validate_faultBeyondASchema_isAccepted(Fault fault) {
    assertThat(validate(fault)).isEmpty();
  }

  private Set<ValidationMessage> validate(Fault fault) {
    return schema.validate(fault.document().toString(), InputFormat.JSON);
  }

  private static void inspect(JsonNode node, String at, List<String> bare) {
    if (node.has("properties") && node.path("type").asText().equals("object")) {
      if (!node.path("additionalProperties")
          .equals(Fault.JSON.getNodeFactory().booleanNode(false))) {
        bare.add(at + " is open");
      }
      node.path("properties")
          .properties()
          .forEach(
              field -> {
                if (!field.getValue().has("description")) {
                  bare.add(at + "/" + field.getKey() + " is not described");
                }
              });
    }
    node.properties().forEach(field -> inspect(field.getValue(), at + "/" + field.getKey(), bare));
    int index = 0;
    for (JsonNode item : node.isArray() ? node : List.<JsonNode>of()) {
      inspect(item, at + "/" + index++, bare);
    }
  }

  private static JsonNode tree(String resource) {
    try (InputStream stream = Bundled.open(resource)) {
      return Fault.JSON.readTree(stream);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
