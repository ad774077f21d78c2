package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.job.Vocabulary;

class CatalogueTest {

  @Test
  void tellsAJobWhichMonthsRowsMayNeedBesideThoseOfItsPeriods() {
    Map<String, Vocabulary.Earlier> more = new TreeMap<>();
    Catalogue.vocabulary().forEach((name, table) -> more.put(name, table.earlier()));
    more.values().removeIf(Vocabulary.Earlier.NONE::equals);
    assertThat(more)
        .isEqualTo(
            Map.of(
                "attendance_trend", new Vocabulary.Earlier(13, 1, false),
                "workforce_trend", new Vocabulary.Earlier(1, 25, false),
                "gp_participation", new Vocabulary.Earlier(1, 25, false),
                "care_home_use", new Vocabulary.Earlier(12, 1, false),
                "benchmark", new Vocabulary.Earlier(1, 1, true)));
  }

  @Test
  void letsAFigureBeExpectedOfAmountsAndRowsBeChosenByWhatTheyAreOf() {
    Vocabulary.Columns need = Catalogue.vocabulary().get("attendance_need").columns();
    assertThat(need.amounts())
        .contains("attendances", "low_acuity_attendances")
        .doesNotContain("low_acuity_share", "attendances_status", "area_code");
    assertThat(need.choosing())
        .contains("month", "area_code", "age_group")
        .doesNotContain("attendances", "low_acuity_share", "attendances_status");
    Catalogue.vocabulary()
        .forEach(
            (name, table) ->
                assertThat(table.columns().all())
                    .as(name)
                    .containsAll(table.columns().amounts())
                    .containsAll(table.columns().choosing()));
  }
}
