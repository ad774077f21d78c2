package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Duck;
import primarycare.support.Shared;

/** The figures that the publishers give come out of the store, as another program reads it. */
class StoreFiguresTest {

  private static final String LLR = "icb_code = 'QK1'";

  @TempDir private Path folder;

  @Test
  void givesTheFiguresOfRealPublications() {
    new PracticeMaps(folder)
        .loadAll(
            """
            { "registered_patients": ["%1$s/registered-patients/*"],
              "practice_map": ["%1$s/practices/gp-reg-pat-prac-map-2026-07.csv"],
              "ae_provider_activity": ["%1$s/ae/provider-monthly-2025/*"],
              "pcn_workforce": ["%1$s/workforce/4.*.csv", "%1$s/workforce/*.zip"],
              "appointments": ["%1$s/appointments/*"] }
            """
                .formatted(Shared.file("real")));

    assertThat(rows("extract_date, sum(number_of_patients)", "registered_patients", "sex <> ''"))
        .containsExactly(List.of("2026-07-01", "63436508"), List.of("2021-01-01", "60606345"));
    assertThat(rows("month, sum(value)", "ae_provider_activity", "measure = 'attendances'"))
        .extracting(row -> row.get(1))
        .containsExactlyInAnyOrder(
            "2295820", "2395886", "2350478", "2407884", "2265945", "2309154");
    assertThat(rows("month, sum(appointments)", "appointments", "true"))
        .extracting(row -> Long.valueOf(row.get(1)))
        .satisfies(months -> assertThat(sum(months)).isEqualTo(15_207_850));
    assertThat(rows("census_month, round(sum(fte), 2)", "pcn_workforce", "true"))
        .containsExactly(List.of("2026-06-01", "31253.33"), List.of("2020-12-01", "3639.38"));
    assertThat(rows("census_month, round(sum(fte), 2)", "pcn_workforce", LLR))
        .containsExactly(List.of("2026-06-01", "642.05"), List.of("2020-12-01", "43.50"));
    assertThat(rows("sub_icb_location_code, count(*)", "practice_map", LLR))
        .containsExactlyInAnyOrder(
            List.of("03W", "30"), List.of("04C", "51"), List.of("04V", "46"));
  }

  private static long sum(List<? extends Long> months) {
    return months.stream().mapToLong(Long::longValue).sum();
  }

  private List<List<String>> rows(String columns, String source, String where) {
    String files = folder.resolve("store").resolve(source) + "/*/state=accepted/*.parquet";
    return Duck.rows(
        "SELECT %s FROM '%s' WHERE %s GROUP BY 1 ORDER BY 1 DESC".formatted(columns, files, where));
  }
}
