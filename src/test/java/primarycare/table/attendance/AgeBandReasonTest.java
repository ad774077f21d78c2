package primarycare.table.attendance;

import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.World;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.column.ProviderCover;
import primarycare.table.spec.RecordTable;

/** Why a row of attendances by age band has no rate; of several reasons the first is told. */
class AgeBandReasonTest {

  private static final String NO_LIST_OF_THEM = "attendances of people whom no list covers";
  private static final String NO_LIST = "no list extracted on the first of the month";
  private static final String NOT_TOLD = "lists know the sex and age of every patient";
  private static final String NOT_EXACT = "the lists at hand do not give this age band exactly";
  private static final String NOT_ON_LIST =
      "attendances of a practice that is not on the list of its month";

  private static World world() {
    return new World(
            new Said()
                .area("04C")
                .mapped("2026-06-01", "C82001", "U1")
                .mapped("2026-06-01", "C82002", "U1"))
        .scheme("two", 0, 50);
  }

  private static World attended() {
    return world()
        .attended(
            """
            month    practice  sex     age  attendances
            2026-06  C82001    female  23   1
            2026-06  C82002    female  23   2
            2026-06  C82001    female       4
            2026-06  C82001            23   8
            2026-06            female  23   16
            """);
  }

  private static RowTable rows(World world, String code, Span span) {
    return RowTable.of(
            RecordTable.of(AttendanceByAgeBand.class),
            world.periods(span).stream()
                .flatMap(
                    period ->
                        AttendanceByAgeBand.rows(
                            world.dossier("pcn", code),
                            period,
                            ProviderCover.of(AreaProviders.Cover.NOT_KNOWN),
                            DisclosureRule.EXACT)))
        .with("department_group", "all");
  }

  private static RowTable month(World world, String code) {
    return rows(world, code, Span.MONTH);
  }

  @Test
  void noListHasPeopleWithoutAPractice() {
    month(attended(), "unknown_practice")
        .with("sex", "female")
        .hasRows(row("0-49", NO_LIST_OF_THEM));
  }

  private static String row(String band, String reason) {
    return "age_band   registered_patients  no_rate_reason\n%-9s                       %s"
        .formatted(band, reason);
  }

  @Test
  void theMonthHasNoList() {
    month(attended(), "U1")
        .hasRows(
            """
            sex        age_band   registered_patients  no_rate_reason
            all        0-49                            %1$s
            all        not known                       %1$s
            female     0-49                            %1$s
            female     not known                       %1$s
            not known  0-49                            %1$s
            """
                .formatted(NO_LIST));
  }

  @Test
  void aMonthOfTheYearHasNoList() {
    World world = world();
    for (int month = 1; month <= 12; month++) {
      world.attended(
          "month    practice  sex     age  attendances\n2025-%02d  C82001    female  23   1"
              .formatted(month));
    }
    world.listed(
        """
        extract     practice  sex     age  patients
        2025-12-01  C82001    female  23   100
        """);

    rows(world, "U1", Span.ROLLING_YEAR)
        .with("sex", "all")
        .with("age_band", "0-49")
        .hasRows(row("0-49", "a month of the period has no list extracted on its first"));
    month(world, "U1")
        .with("sex", "all")
        .with("month", "2025-12-01")
        .hasRows(
            """
            age_band  registered_patients  no_rate_reason
            0-49      100.0
            50+                            no registered patients
            """);
  }

  @Test
  void listsTellOfNobodyWithoutASexOrAge() {
    World world =
        attended()
            .listed(
                """
                extract     practice  sex     age    patients
                2026-06-01  C82001    female  48-52  7
                """);

    month(world, "U1").with("sex", "not known").hasRows(row("0-49", NOT_TOLD));
    month(world, "U1")
        .with("age_band", "not known")
        .hasRows(
            """
            sex     no_rate_reason
            all     %1$s
            female  %1$s
            """
                .formatted(NOT_TOLD));
  }

  @Test
  void aListDoesNotGiveTheBand() {
    World world =
        attended()
            .listed(
                """
                extract     practice  sex     age    patients
                2026-06-01  C82001    female  48-52  7
                2026-06-01  C82001    male    60     9
                """);

    month(world, "U1")
        .with("sex", "all")
        .hasRows(
            """
            age_band   registered_patients  no_rate_reason
            0-49                            %1$s
            50+                             %1$s
            not known                       %2$s
            """
                .formatted(NOT_EXACT, NOT_TOLD));
    month(world, "U1")
        .with("sex", "male")
        .hasRows(
            """
            age_band  registered_patients  no_rate_reason
            0-49                           no registered patients
            50+       9.0
            """);
  }

  @Test
  void someAreOfAPracticeThatIsNotOnTheList() {
    World world =
        attended()
            .attended(
                """
                month    practice  sex   age  attendances
                2026-06  C82001    male  70   1
                """)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    female  23   100
                2026-06-01  C82001    male    70   50
                """);

    month(world, "U1")
        .with("sex", "female")
        .with("age_band", "0-49")
        .hasRows(row("0-49", NOT_ON_LIST));
    month(world, "U1")
        .with("sex", "male")
        .hasRows(
            """
            age_band  registered_patients  no_rate_reason
            0-49                           no registered patients
            50+       50.0
            """);
  }

  @Test
  void nobodyIsRegistered() {
    World world =
        attended()
            .attended(
                """
                month    practice  sex   age  attendances
                2026-06  C82001    male  23   1
                2026-06  C82001    male  70   1
                2026-06  C82002    male  70   1
                """)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    female  23   100
                2026-06-01  C82001    male    23   0
                """);

    month(world, "U1")
        .with("sex", "male")
        .hasRows(
            """
            age_band  attendances  registered_patients  no_rate_reason
            0-49      1                                 no registered patients
            50+       2                                 %s
            """
                .formatted(NOT_ON_LIST));
  }
}
