package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.layout.Sources;
import primarycare.support.Frames;

/** Rows whose texts could be anybody's name, as tables may hold them. */
class PublishedRowsTest {

  private static final String VACANCIES =
      "entry, line, fact, date, area_code, role, posts, published_percent, published_base";

  @Test
  void addsUpTheRowsOfAnAreaWhoseRolesAreInNoList() {
    assertThat(
            vacancies(
                "('e1', 2L, 0, DATE'2026-07-01', '03W', 'Zebedee', 2L, 20.0BD, 10L)",
                "('e1', 3L, 0, DATE'2026-07-01', '03W', 'SMITH', 3L, 30.0BD, 10L)",
                "('e1', 4L, 0, DATE'2026-07-01', '03W', 'other', 1L, 10.0BD, 10L)",
                "('e1', 5L, 0, DATE'2026-07-01', '03W', 'Partner GP', 3L, 30.0BD, 10L)",
                "('e1', 6L, 0, DATE'2026-08-01', '03W', 'SMITH', 4L, 40.0BD, 10L)"))
        .containsExactlyInAnyOrder(
            "2026-07-01 03W other 6 null null",
            "2026-07-01 03W Partner GP 3 30.0 10",
            "2026-08-01 03W other 4 40.0 10");
  }

  @Test
  void knowsAnAreaByTheJobByItsPatternOrAsTheCountry() {
    assertThat(
            vacancies(
                "('e1', 2L, 0, DATE'2026-07-01', 'Eldermere', 'Nurse', 2L, NULL, NULL)",
                "('e1', 3L, 0, DATE'2026-07-01', 'england', 'Nurse', 3L, NULL, NULL)",
                "('e1', 4L, 0, DATE'2026-07-01', 'SMITH', 'Nurse', 1L, NULL, NULL)",
                "('e1', 5L, 0, DATE'2026-07-01', 'ANNE', 'Nurse', 1L, NULL, NULL)",
                "('e1', 6L, 0, DATE'2026-07-01', 'QOP', 'Nurse', 4L, NULL, NULL)"))
        .containsExactlyInAnyOrder(
            "2026-07-01 Eldermere Nurse 2 null null",
            "2026-07-01 england Nurse 3 null null",
            "2026-07-01 unknown Nurse 2 null null",
            "2026-07-01 QOP Nurse 4 null null");
  }

  @Test
  void keepsTheColumnsAndTypesOfTheRows() {
    Dataset<Row> rows = frame("('e1', 2L, 0, DATE'2026-07-01', 'ANNE', 'Zebedee', 1L, 1.0BD, 1L)");

    Dataset<Row> published = of(rows);

    assertThat(List.of(published.schema().fieldNames()))
        .containsExactlyInAnyOrder(rows.schema().fieldNames());
    for (String name : rows.schema().fieldNames()) {
      assertThat(published.schema().apply(name).dataType())
          .isEqualTo(rows.schema().apply(name).dataType());
    }
  }

  private static List<String> vacancies(String... rows) {
    return of(frame(rows))
        .select("date", "area_code", "role", "posts", "published_percent", "published_base")
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  private static Dataset<Row> frame(String... rows) {
    return Frames.of(VACANCIES, rows);
  }

  private static Dataset<Row> of(Dataset<Row> rows) {
    return PublishedRows.of(
        Sources.named("vacancies"), rows, Frames.of("code", "('Eldermere')", "('03W')"));
  }
}
