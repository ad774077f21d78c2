package primarycare.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import primarycare.bytes.Hashes;

/**
 * A record of the store's own, kept as JSON with the hash of what it says: one of which a byte
 * changed is told from a whole one.
 *
 * @param sha256 of the record as it is written
 */
record Sealed(String sha256, JsonNode record) {

  /** The bytes to keep of a record. */
  static byte[] bytes(Object record) {
    String text = Json.write(record);
    String sealed = "{\"sha256\":\"" + Hashes.sha256(text) + "\",\"record\":" + text + "}";
    return sealed.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The record that was kept.
   *
   * @throws IOException where it is not what was written
   */
  static <T> T read(InputStream in, Class<T> type) throws IOException {
    Sealed sealed = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Sealed.class);
    T record = sealed == null ? null : Json.read(Json.write(sealed.record()), type);
    if (record == null || !Hashes.sha256(Json.write(record)).equals(sealed.sha256())) {
      throw new IOException("a record of the store is not what was written");
    }
    return record;
  }
}
