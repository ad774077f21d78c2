package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.model.Providers.Expected;
import primarycare.model.Providers.Reported;
import primarycare.support.SourceRows;

/** What providers reported, and where they are expected. */
class ProvidersTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void takesAttendancesAloneAndNamesProvidersOfOtherFiguresToo() {
    assertThat(
            Providers.reported(
                SourceRows.of(
                    Providers.ACTIVITY,
                    """
                    month       provider_code  provider_name  department_group  booking     measure                  value
                    2026-07-01  RWE00          LEICESTER      type 1            not booked  attendances              30
                    2026-07-01  RWE            LEICESTER      type 1            booked      attendances              4
                    2026-07-01  RWE            LEICESTER      type 1            booked      attendances_over_4_hours  2
                    2026-07-01  RGN                           other             not booked  attendances
                    """)))
        .containsExactly(
            new Reported(JULY, "RWE", "LEICESTER", "type 1", 30L),
            new Reported(JULY, "RWE", "LEICESTER", "type 1", 4L),
            new Reported(JULY, "RWE", "LEICESTER", "type 1", null),
            new Reported(JULY, "RGN", null, "other", null));
  }

  @Test
  void readsProvidersWithoutTheNoughtsThatExtractsAdd() {
    assertThat(
            Providers.expected(
                SourceRows.of(
                    Providers.EXPECTED,
                    """
                    scheme    area_code  provider_code  share
                    all       all        RWE00          0.8
                    practice  C82001     RWE01
                    practice  C82001     RW00
                    practice  C82001     RWEX00
                    """)))
        .containsExactly(
            new Expected("all", "all", "RWE", new BigDecimal("0.800000000")),
            new Expected("practice", "C82001", "RWE01", null),
            new Expected("practice", "C82001", "RW00", null),
            new Expected("practice", "C82001", "RWEX00", null));
  }
}
