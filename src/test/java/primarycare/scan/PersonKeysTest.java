package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Refusal;
import primarycare.layout.Header;
import primarycare.layout.Source;
import primarycare.layout.Sources;

class PersonKeysTest {

  private static final String SECRET = "a secret of one health board";
  private static final Source ATTENDANCES = Sources.named("ae_attendance");
  private static final List<String> NAMES =
      List.of(
          "attendance_id",
          "arrival_date",
          "department_type",
          "attendance_category",
          "age_at_arrival",
          "sex",
          "gp_practice_code",
          "person_key");

  /** The figure is of {@code openssl dgst -sha256 -hmac}. */
  @Test
  void makesTheKeyedHashThatOthersMake() {
    assertThat(keys(SECRET).of("9434765919"))
        .isEqualTo("3dd88fb193be2d390cb5248b97a25ff0de816f32ca60c9b0a733a6ec4f630195")
        .isEqualTo(keys(SECRET).of("943 476 5919"))
        .isNotEqualTo(keys(SECRET + "2").of("9434765919"));
  }

  @Test
  void keepsAPersonOnlyAsAKeyedHash() {
    Map<String, Object> row = row(keys(SECRET));

    assertThat(row).containsEntry("person_key", keys(SECRET).of("9434765919"));
    assertThat(row.toString()).doesNotContain("9434765919");
  }

  @Test
  void makesTheSameHashesOnManyThreads() {
    for (int turn = 0; turn < 200; turn++) {
      PersonKeys shared = keys(SECRET);
      assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> shared.of("9434765919")).toList())
          .containsOnly("3dd88fb193be2d390cb5248b97a25ff0de816f32ca60c9b0a733a6ec4f630195");
    }
  }

  @Test
  void dropsThePersonWithoutASecretAndSaysSo() {
    Map<String, Object> row = row(PersonKeys.of(Map.of()));

    assertThat(row).doesNotContainKey("person_key");
    assertThat(row).containsEntry("person_key_missing", PersonKeys.DROPPED);
  }

  @Test
  void refusesASecretThatCanBeGuessedWithoutRepeatingIt() {
    assertThatThrownBy(() -> keys("monday"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(PersonKeys.VARIABLE)
        .hasMessageContaining("6 characters")
        .hasMessageNotContaining("monday");
  }

  @Test
  void tellsOneSecretFromAnotherAndNothingOfEither() {
    assertThat(keys(SECRET).fingerprint()).isNotEqualTo(keys(SECRET + "2").fingerprint());
    assertThat(PersonKeys.none().fingerprint()).isEmpty();
    assertThat(keys(SECRET)).asString().doesNotContain("secret");
  }

  private static PersonKeys keys(String secret) {
    return PersonKeys.of(Map.of(PersonKeys.VARIABLE, secret));
  }

  private static Map<String, Object> row(PersonKeys keys) {
    Reading.Reader reader =
        new Reading.Reader(
            ATTENDANCES,
            new Header(NAMES).match(ATTENDANCES).orElseThrow(),
            NAMES,
            Optional.<LocalDate>empty(),
            keys);
    Reading read =
        reader.read(List.of("A1", "2026-07-01", "01", "1", "40", "2", "C82001", "9434765919"));
    return ((Reading.Accepted) read).rows().get(0);
  }
}
