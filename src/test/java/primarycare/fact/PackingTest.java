package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.intake.Fact;
import primarycare.job.PublishedCode;

/** What facts are made of, of rows in memory. */
class PackingTest {

  private static List<Fact> facts(Packing packing, ReadRows rows) {
    List<Fact> facts = new ArrayList<>();
    packing.facts("e1", List.of(rows).iterator()).forEachRemaining(facts::add);
    return facts;
  }

  private static Fact only(List<Fact> facts, String kind) {
    return facts.stream()
        .filter(fact -> fact.kind().equals(kind))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two facts of " + kind);
            })
        .orElseThrow();
  }

  @Test
  void tellsWhereAndOfWhomAnAttendanceIs() {
    List<Fact> facts =
        facts(
            new AttendanceFacts(),
            Records.of("gp_practice_code", "C82001", "provider_code", "RWE", "sex", "female"));

    Fact attended = only(facts, AttendanceFacts.ATTENDANCES);
    assertThat(attended.name()).isEqualTo("C82001");
    assertThat(LocalDate.ofEpochDay(attended.part())).isEqualTo("2026-07-01");
    assertThat(attended.records()).isEqualTo(1);
    Block.read(
        attended.numbers(),
        (number, count) ->
            assertThat(AttendanceCell.of(number))
                .isEqualTo(new AttendanceCell(0, AttendanceCell.FEMALE, AttendanceCell.NO_AGE, 0)));
    assertThat(AtProvider.of(only(facts, AttendanceFacts.PROVIDERS).name()))
        .isEqualTo(new AtProvider("C82001", "RWE"));
    assertThat(only(facts, AttendanceFacts.NOBODY).name()).isEqualTo("C82001");
    assertThat(facts).extracting(Fact::kind).doesNotContain(AttendanceFacts.CARE);
  }

  @Test
  void takesOneWithoutAPracticeOfNone() {
    List<Fact> facts = facts(new AttendanceFacts(), Records.of("person_key", "someone"));

    assertThat(only(facts, AttendanceFacts.ATTENDANCES).name()).isNull();
    assertThat(only(facts, AttendanceFacts.PEOPLE).records()).isEqualTo(1);
    assertThat(facts).extracting(Fact::kind).doesNotContain(AttendanceFacts.NOBODY);
  }

  /** There may be as many such texts as people: what grows with them stays in the store. */
  @Test
  void isOfOneNameForAllTextsThatCanBeNoOrganisationsCode() {
    int people = 1_000;
    ReadColumn practices = new ReadColumn();
    ReadColumn days = new ReadColumn();
    for (int person = 0; person < people; person++) {
      practices.add("PERSON " + person);
      days.add(LocalDate.of(2026, 7, 14).toEpochDay());
    }
    ReadRows rows =
        new ReadRows(people, Map.of("gp_practice_code", practices, "arrival_date", days));

    for (Packing packing :
        List.of(
            new AttendanceFacts(),
            new AttendanceFacts.AtHome(),
            new AttendanceFacts.AtHomeByProvider())) {
      assertThat(facts(packing, rows))
          .filteredOn(fact -> fact.name() != null)
          .isNotEmpty()
          .allSatisfy(
              fact ->
                  assertThat(fact.name().replace(AtProvider.BETWEEN, ""))
                      .isEqualTo(PublishedCode.NO_PRACTICE))
          .allSatisfy(fact -> assertThat(fact.records()).isEqualTo(people));
    }
  }

  @Test
  void knowsTheLsoaWherePatientsLiveAsTheKind() {
    assertThat(
            only(
                    facts(
                        new AttendanceFacts.AtHome(),
                        Records.of("lsoa_code", "E01000001", "gp_practice_code", "C82001")),
                    "E01000001")
                .name())
        .isEqualTo("C82001");
    assertThat(only(facts(new AttendanceFacts.AtHome(), Records.of()), "").records()).isEqualTo(1);
  }

  @Test
  void holdsNoMoreRowsThanFitAndLosesNone() {
    int large = Packing.MOST_ROWS / 2 + 1;
    ReadRows group = new ReadRows(large, Map.of());
    Packing counting =
        new Packing() {
          @Override
          public Set<String> columns() {
            return Set.of();
          }

          @Override
          public void pack(Packer packer, String entry, ReadRows rows) {
            Packer.Places places = packer.places(entry, "rows", new String[0], new long[1]);
            places.add(ReadColumn.NONE, 0, rows.rows());
          }
        };

    Iterator<Fact> facts = counting.facts("e1", Collections.nCopies(5, group).iterator());

    List<Long> records = new ArrayList<>();
    facts.forEachRemaining(fact -> records.add(fact.records()));
    assertThat(records).containsExactly(2L, 2L, 1L);
  }
}
