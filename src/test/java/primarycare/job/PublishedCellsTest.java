package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.job.Span.MONTH;
import static primarycare.job.Span.ROLLING_YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A job whose last complete year ends with July 2026. */
class PublishedCellsTest {

  private static final Month JULY = new Month(2026, 7);
  private static final Month JUNE = new Month(2026, 6);
  private static final Month MAY = new Month(2026, 5);

  private final PublishedCells area = PublishedCells.of(Job.Breakdown.DEFAULT, JULY);
  private final PublishedCells practice = area.few();

  @Test
  void monthsAreOfAreasAlone() {
    assertThat(area.has(MONTH, MAY)).isTrue();
    assertThat(practice.has(MONTH, MAY)).isFalse();
  }

  @Test
  void practicesHaveMonthsInAJobThatAsksForThem() {
    PublishedCells asked = PublishedCells.of(Job.Breakdown.DEFAULT.over(MONTH), JULY).few();
    assertThat(asked.has(MONTH, MAY)).isTrue();
    assertThat(asked.hasAges(MONTH, false, false)).as("but not their ages").isFalse();
  }

  @Test
  void yearsEndWithAQuarterOrAreTheLast() {
    assertThat(List.of(area, practice))
        .allSatisfy(
            cells -> {
              assertThat(cells.has(ROLLING_YEAR, JULY)).isTrue();
              assertThat(cells.has(ROLLING_YEAR, JUNE)).isTrue();
              assertThat(cells.has(ROLLING_YEAR, MAY)).isFalse();
            });
  }

  @Test
  void agesOfAMonthAreOfAllSexesAndDepartmentsOfAnArea() {
    assertThat(area.hasAges(MONTH, false, false)).isTrue();
    assertThat(area.hasAges(MONTH, false, true)).isFalse();
    assertThat(area.hasAges(MONTH, true, false)).isFalse();
    assertThat(practice.hasAges(MONTH, false, false)).isFalse();
  }

  @Test
  void agesOfAYearAreBySexAndOfAllDepartments() {
    assertThat(List.of(area, practice))
        .allSatisfy(
            cells -> {
              assertThat(cells.hasAges(ROLLING_YEAR, false, true)).isTrue();
              assertThat(cells.hasAges(ROLLING_YEAR, false, false)).isTrue();
              assertThat(cells.hasAges(ROLLING_YEAR, true, false)).isFalse();
            });
  }

  @Test
  void whatAttendancesShowIsOfAYearOfAnArea() {
    assertThat(area.hasNeeds(ROLLING_YEAR, false)).isTrue();
    assertThat(area.hasNeeds(ROLLING_YEAR, true)).isFalse();
    assertThat(area.hasProviders(ROLLING_YEAR, JULY)).isTrue();
    assertThat(area.hasProviders(ROLLING_YEAR, MAY)).isFalse();
    assertThat(practice.hasProviders(ROLLING_YEAR, JULY)).isFalse();
    assertThat(area.hasNeeds(MONTH, false)).isFalse();
    assertThat(practice.hasNeeds(ROLLING_YEAR, false)).isFalse();
  }

  @Test
  void whatAttendancesShowIsOfMonthsWhereThereIsNoYear() {
    assertThat(
            List.of(
                PublishedCells.of(Job.Breakdown.DEFAULT, null),
                PublishedCells.of(Job.Breakdown.DEFAULT.over(MONTH), JULY)))
        .allSatisfy(
            cells -> {
              assertThat(cells.hasNeeds(MONTH, false)).isTrue();
              assertThat(cells.hasNeeds(MONTH, true)).isFalse();
              assertThat(cells.few().hasNeeds(MONTH, false)).isFalse();
            });
  }

  @Test
  void aJobMayHaveEveryCell() {
    PublishedCells every = PublishedCells.of(new Job.Breakdown(List.of(), List.of(), true), JULY);
    assertThat(List.of(every, every.few(), PublishedCells.EVERY))
        .allSatisfy(
            cells -> {
              assertThat(cells.has(ROLLING_YEAR, MAY)).isTrue();
              assertThat(cells.has(MONTH, MAY)).isTrue();
              assertThat(cells.hasAges(MONTH, true, true)).isTrue();
              assertThat(cells.hasNeeds(MONTH, true)).isTrue();
            });
  }

  @Test
  void hasPeopleWhoseSexIsNotKnownByThemselvesWhereEveryCellIsPublished() {
    assertThat(PublishedCells.EVERY.hasSexNotKnown()).isTrue();
    assertThat(PublishedCells.of(Job.Breakdown.DEFAULT, null).hasSexNotKnown()).isFalse();
  }
}
