package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.List;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.World;
import primarycare.job.Display;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.CareHomes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.column.ProviderCover;
import primarycare.table.spec.RecordTable;

/** Years of attendances of three practices; in each month are some of people from elsewhere. */
final class CareHomeYears {

  private static final Month JULY = new Month(2026, 7);
  private final Said said =
      new Said()
          .area("04C")
          .mapped("2025-01-01", "C82001", "U1")
          .mapped("2025-01-01", "C82002", "U1")
          .mapped("2025-01-01", "C82003", "U3")
          .mapped("2025-01-01", "A81001", "U9", "03W");

  World months(int months, String attended) {
    World world = new World(said).scheme("all", 0).attended(attended);
    for (int before = 0; before < months; before++) {
      world.attended("month    practice  attendances\n" + JULY.plus(-before) + "  A81001    1");
    }
    return world;
  }

  World year(String attended) {
    return months(12, attended);
  }

  RowTable rows(World world, DisclosureRule rule, String type, String code) {
    return rows(world, rule, type, code, 400);
  }

  /**
   * @param counted residents at C82001
   */
  RowTable rows(World world, DisclosureRule rule, String type, String code, long counted) {
    CareHomes residents =
        new CareHomes(
            Placement.of(said.history(), world.calendar()),
            List.of(counted("C82001", counted), counted("C82003", 0)));
    return RowTable.of(
        RecordTable.of(CareHomeUse.class),
        world.periods(Span.ROLLING_YEAR).stream()
            .flatMap(
                year ->
                    CareHomeUse.rows(
                        world.dossier(type, code),
                        year,
                        residents,
                        ProviderCover.of(AreaProviders.Cover.NOT_KNOWN),
                        Display.DEFAULT,
                        rule)));
  }

  private static CareHomes.LocalCount counted(String practice, long residents) {
    return new CareHomes.LocalCount(practice, LocalDate.of(2026, 4, 1), residents);
  }

  RowTable practice(World world) {
    return rows(world, DisclosureRule.EXACT, "practice", "C82001");
  }
}
