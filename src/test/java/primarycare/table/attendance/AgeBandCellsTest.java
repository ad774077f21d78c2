package primarycare.table.attendance;

import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.World;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PublishedCells;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.column.ProviderCover;
import primarycare.table.spec.RecordTable;

/** Which attendances by age band an area has by default, in a job that ends with July. */
class AgeBandCellsTest {

  private static final PublishedCells AREA =
      PublishedCells.of(Job.Breakdown.DEFAULT, new Month(2026, 7));

  private static RowTable july(String type, String code, PublishedCells published) {
    World world =
        new World(new Said().area("04C").mapped("2026-06-01", "C82001", "U1"))
            .scheme("two", 0, 50)
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-07  C82001    1           female  23   30
                """);
    Dossier every = world.dossier(type, code);
    Dossier area = new Dossier(every.area(), every.shape(), every.cells(), published);
    return RowTable.of(
        RecordTable.of(AttendanceByAgeBand.class),
        world.periods(Span.MONTH).stream()
            .flatMap(
                month ->
                    AttendanceByAgeBand.rows(
                        area,
                        month,
                        ProviderCover.of(AreaProviders.Cover.NOT_KNOWN),
                        DisclosureRule.EXACT)));
  }

  @Test
  void aMonthIsOfAllTogetherWithEveryBand() {
    july("pcn", "U1", AREA)
        .hasRows(
            """
            month       department_group  sex  age_band_scheme  age_band   attendances
            2026-07-01  all               all  two              0-49       30
            2026-07-01  all               all  two              50+        0
            2026-07-01  all               all  two              not known  0
            """);
  }

  @Test
  void aMonthOfAPracticeHasNoAges() {
    july("practice", "C82001", AREA.few()).hasRows("month  age_band  attendances\n");
  }
}
