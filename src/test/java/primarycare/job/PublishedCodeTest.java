package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedCodeTest {

  @Test
  void isOneCodeHoweverItIsWritten() {
    List<String> spellings =
        List.of(
            "C82001",
            " c82001",
            "C82001\u00A0",
            "\uFEFFC82001",
            "c82001\u200B",
            "\t\u202FC82001\u2007\n");
    assertThat(spellings).allSatisfy(s -> assertThat(PublishedCode.of(s)).isEqualTo("C82001"));
  }

  @Test
  void ofAPracticeHasItsFormAsAWhole() {
    assertThat(List.of("C82001", "Y00009", "ALD001")).allMatch(PublishedCode::isPractice);
    assertThat(List.of("", "c82001", "C8200", "C820012", "I82001", "Ann Other", "at C82001"))
        .noneMatch(PublishedCode::isPractice);
    assertThat(PublishedCode.isPractice(null)).isFalse();
  }

  @Test
  void keepsWhatStandsWithinATextAndItsCase() {
    assertThat(PublishedCode.bare("\u00A0St Mary\u2019s \u00A0place\u200B "))
        .isEqualTo("St Mary\u2019s \u00A0place");
    assertThat(PublishedCode.bare(" \u00A0\u200B")).isEmpty();
    assertThat(PublishedCode.bare("")).isEmpty();
  }

  @Test
  void ofAJobFileAreReadByTheSameRule(@TempDir Path folder) {
    Path file =
        JobFiles.file(
            folder,
            "area",
            """
            { "name": "LLR", "subIcbLocations": [" 03w", "04C\u00A0"],
              "homelessPractices": ["c82651"] }\
            """,
            "expected",
            """
            [{ "table": "gp_capacity", "column": "gp_fte", "value": 1, "source": "board",
               "where": { "area_type": "icb", "area_code": " qk1" } },
             { "table": "gp_capacity", "column": "gp_fte", "value": 1, "source": "board",
               "where": { "area_type": "place", "area_code": "rutland2 " } },
             { "table": "gp_capacity", "column": "gp_fte", "value": 1, "source": "board",
               "where": { "area_code": "all" } }]\
            """);

    Job job = JobFiles.read(file);
    Job.Area area = job.area();

    assertThat(job.checks().expected())
        .extracting(figure -> figure.where().get("area_code"))
        .containsExactly("QK1", "rutland2", "all");
    assertThat(area.subIcbLocations()).isEqualTo(List.of("03W", "04C"));
    assertThat(area.homelessPractices()).isEqualTo(List.of("C82651"));
  }
}
