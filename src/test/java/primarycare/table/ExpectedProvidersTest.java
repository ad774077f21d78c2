package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class ExpectedProvidersTest {

  @Test
  void tellsAreasThatTheJobDoesNotHave() {
    Dataset<Row> expected =
        Frames.of(
            "area_type, area_code, provider_code",
            "('place', 'city', 'RWE')",
            "('place', 'city', 'RGN')",
            "('Place', 'city', 'RWE')",
            "('practice', '03w', 'RWE')");
    Dataset<Row> areas = Frames.of("area_type, area_code", "('place', 'city')");
    assertThat(
            Frames.lines(
                ExpectedProviders.check(expected, areas)
                    .select("passed", "enforced", "left_value", "right_value", "explanation")))
        .containsExactly("false false 1.0 3.0 for example Place city, practice 03w");
    assertThat(
            Frames.lines(
                ExpectedProviders.check(expected.limit(2), areas).select("passed", "explanation")))
        .containsExactly("true ");
  }
}
