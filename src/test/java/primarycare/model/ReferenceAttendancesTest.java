package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.dossier.NationalRates;
import primarycare.dossier.Shape;
import primarycare.layout.AgeBands;
import primarycare.support.SourceRows;

/** England's attendances by age band and sex, brought to the strata of practices. */
class ReferenceAttendancesTest {

  private static final double NONE = Double.NaN;
  private static final Shape SHAPE =
      new Shape(
          1,
          List.of(
              new AgeBands("one", "one", "", "", List.of(0)),
              new AgeBands("two", "two", "", "", List.of(0, 50))));

  private static NationalRates rates(String text) {
    return ReferenceAttendances.of(SourceRows.of(ReferenceAttendances.SOURCE, text), SHAPE, 1);
  }

  @Test
  void putsEachBandAndSexWhereStrataHaveThem() {
    NationalRates rates =
        rates(
            """
            department_group  year        sex     age_band  attendances  registered_patients
            all               2025-04-01  male    50+       4            40
            all               2025-04-01  female  0-49      1            10
            all               2025-04-01  male    0-49      3            30
            all               2025-04-01  female  50+       2            20
            type 3 and 4      2025-04-01  male    0-49      5            50
            """);

    assertThat(rates.attendances()[0]).containsExactly(1, 2, 3, 4);
    assertThat(rates.patients()[0]).containsExactly(10, 20, 30, 40);
    assertThat(rates.attendances()[3]).containsExactly(NONE, NONE, 5, NONE);
    assertThat(rates.patients()[3]).containsExactly(NONE, NONE, 50, NONE);
    assertThat(Stream.of(rates.attendances()[1], rates.attendances()[2])).containsOnlyNulls();
  }

  @Test
  void takesTheLatestYearOfEachGroupOfDepartments() {
    NationalRates rates =
        rates(
            """
            department_group  year        sex     age_band  attendances  registered_patients
            all               2024-04-01  female  50+       9            90
            all               2025-04-01  female  0-49      1            10
            all               2023-04-01  female  0-49      8            80
            type 1            2024-04-01  female  0-49      7            70
            """);

    assertThat(rates.attendances()[0]).as("nothing is filled in").startsWith(1, NONE);
    assertThat(rates.attendances()[1]).startsWith(7, NONE);
  }

  @Test
  void leavesBandsOutThatNoStratumHas() {
    NationalRates rates =
        rates(
            """
            department_group  year        sex     age_band  attendances  registered_patients
            all               2025-04-01  female  0-49      1            10
            all               2025-04-01  female  0+        9            90
            type 2            2025-04-01  female  0+        9            90
            """);

    assertThat(rates.attendances()[0]).containsExactly(1, NONE, NONE, NONE);
    assertThat(rates.attendances()[2]).isNull();
  }
}
