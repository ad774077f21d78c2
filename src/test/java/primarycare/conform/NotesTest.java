package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.layout.Field;
import primarycare.layout.Sources;
import primarycare.support.Frames;

/** Records that are noted because of the area that they name. */
class NotesTest {

  @Test
  void notesAreasThatNeitherTheJobNorAPatternKnows() {
    Field area = PublishedRows.areas(Sources.named("vacancies")).get(0);
    Dataset<Row> rows =
        Frames.of(
            "entry, line, area_code",
            "('e1', 2L, 'Eldermere')",
            "('e1', 3L, 'england')",
            "('e1', 4L, 'QOP')",
            "('e1', 6L, 'SMITH')",
            "('e1', 5L, 'ANNE')",
            "('e2', 5L, 'ANNE')");

    Notes notes = new Notes(new KnownPractices(List.of(), Map.of()), Set.of("Eldermere"));

    assertThat(notes.areas(area, rows).findings())
        .containsExactly(
            Finding.noted("e1", "area_code", "area not known", 2, 5),
            Finding.noted("e2", "area_code", "area not known", 1, 5));
  }
}
