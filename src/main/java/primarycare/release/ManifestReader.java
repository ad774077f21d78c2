package primarycare.release;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the manifest of a release that is there says of it. */
final class ManifestReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ManifestReader() {}

  /**
   * The value of a key of a release's manifest; none where it cannot be read.
   *
   * <p>Reads no further than to the key: a manifest lists every column of every table.
   */
  static Optional<JsonNode> value(Path release, String key) {
    Path manifest = release.resolve(Seal.MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return Optional.empty();
    }
    try (JsonParser parser = JSON.createParser(manifest.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals(key)) {
          return Optional.of(JSON.readTree(parser));
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
