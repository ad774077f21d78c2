package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.layout.Field;
import primarycare.layout.Sources;
import primarycare.rules.key.Finding;
import primarycare.rules.organisation.Mentions.Mention;

/** Records that are noted because of the area that they name. */
class NotesTest {

  private static final Field AREA = PublishedRows.areas(Sources.named("vacancies")).get(0);
  private static final Mentioned ROWS = Mentioned.of("entry", "area_code");

  private static Iterable<Finding> noted(Mention... rows) {
    return new Notes(new KnownPractices(List.of(), Map.of()), Set.of("Eldermere"))
        .areas(AREA, List.of(rows))
        .findings();
  }

  @Test
  void notesAreasThatNeitherTheJobNorAPatternKnows() {
    assertThat(
            noted(
                ROWS.says(2, "e1", "Eldermere"),
                ROWS.says(3, "e1", "england"),
                ROWS.says(4, "e1", "QOP"),
                ROWS.says(6, "e1", "SMITH"),
                ROWS.say(5, 3, "e1", "ANNE"),
                ROWS.says(5, "e2", "ANNE")))
        .containsExactly(
            Finding.noted("e1", "area_code", "area not known", 4, 5),
            Finding.noted("e2", "area_code", "area not known", 1, 5));
  }

  @Test
  void notesNothingWhereAllAreKnown() {
    assertThat(noted(ROWS.says(2, "e1", "Eldermere"), ROWS.says(3, "e1", ""))).isEmpty();
  }
}
