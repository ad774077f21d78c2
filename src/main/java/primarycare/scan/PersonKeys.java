package primarycare.scan;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import primarycare.bytes.Hashes;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.Field;

/**
 * Turns keys of people into others that only the holder of a secret can make: HMAC-SHA256.
 *
 * <p>Without a secret there are none, and the column is dropped. The secret comes from the
 * environment and is in no file, message or log.
 */
public final class PersonKeys implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The variable of the environment that holds the secret. */
  public static final String VARIABLE = "PRIMARY_CARE_TABLES_PERSON_KEY";

  /** The reason that stands where a key was dropped for want of a secret. */
  static final String DROPPED = "dropped_without_a_secret";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 16;
  private static final int FINGERPRINT = 16;

  private final byte[] secret;
  private transient Mac mac;

  private PersonKeys(byte[] secret) {
    this.secret = secret;
  }

  /** No secret: keys are dropped. */
  public static PersonKeys none() {
    return new PersonKeys(new byte[0]);
  }

  /**
   * The keys of an environment; none where it has no secret.
   *
   * @throws Refusal of kind JOB for a secret that can be guessed
   */
  public static PersonKeys of(Map<String, String> environment) {
    String secret = environment.getOrDefault(VARIABLE, "").strip();
    if (!secret.isEmpty() && secret.length() < SHORTEST) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "a secret that can be guessed",
              "environment, " + VARIABLE,
              secret.length() + " characters",
              SHORTEST + " or more",
              "make one, as by openssl rand -hex 32, and keep it for all months"));
    }
    return new PersonKeys(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** What a scan counts under where it dropped the keys of a field. */
  public static String dropped(String field) {
    return field + Field.MISSING_SUFFIX + "=" + DROPPED;
  }

  boolean areDropped() {
    return secret.length == 0;
  }

  /** The key that stands for a person's; blanks within it do not matter. */
  String of(String key) {
    byte[] text = key.replace(" ", "").getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(hash(text));
  }

  /** Tells one secret from another and says nothing of either; blank without one. */
  public String fingerprint() {
    return areDropped() ? "" : Hashes.sha256(of("fingerprint")).substring(0, FINGERPRINT);
  }

  @Override
  public String toString() {
    return areDropped() ? "no person keys" : "person keys";
  }

  /** One at a time: files are looked at side by side with the same keys, and a Mac has a state. */
  private synchronized byte[] hash(byte[] text) {
    try {
      if (mac == null) {
        mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(secret, ALGORITHM));
      }
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
