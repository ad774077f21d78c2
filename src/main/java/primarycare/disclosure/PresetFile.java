package primarycare.disclosure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The file of presets, read so that nothing in it goes unheard. */
record PresetFile(String about, List<DisclosureRule> presets) {

  private static final String RESOURCE = "/reference/disclosure-presets.json";

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build()
          .readerFor(PresetFile.class);

  PresetFile {
    presets = List.copyOf(presets);
    if (presets.isEmpty()) {
      throw new IllegalArgumentException("no preset");
    }
    if (presets.stream().map(DisclosureRule::name).distinct().count() < presets.size()) {
      throw new IllegalArgumentException("two presets have one name");
    }
  }

  /** The presets of this project, the first of which is that of a job that names none. */
  static List<DisclosureRule> load() {
    try (InputStream in = PresetFile.class.getResourceAsStream(RESOURCE)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the reference " + RESOURCE, e);
    }
  }

  /**
   * The presets of a text.
   *
   * @throws IOException for a key that is not known, lacks or stands twice, and for a preset that
   *     cannot be
   */
  static List<DisclosureRule> read(String text) throws IOException {
    return READER.<PresetFile>readValue(text).presets();
  }
}
