package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlacesOfDayTest {

  private static final History HISTORY =
      new Said()
          .area("03W")
          .mapped("2018-06-01", "C82001", "U1", "03W")
          .mapped("2019-06-01", "C82001", "U2", "03W")
          .mapped("2018-06-01", "A81001", "", "16C")
          .scheme("place", "C82001", "city", "0.4", "", "2018-12-31")
          .history();

  private static String of(String day, String practice) {
    return new PlacesOfDay(HISTORY, LocalDate.parse(day))
        .of(practice).stream()
            .map(share -> share.type() + "=" + share.area().code())
            .toList()
            .toString();
  }

  @Test
  void knowsTheAreasOfThatDayAlone() {
    assertThat(of("2018-12-31", "C82001"))
        .isEqualTo("[pcn=U1, sub_icb_location=03W, icb=QK1, place=city, practice=C82001, all=all]");
    assertThat(of("2020-01-01", "C82001"))
        .isEqualTo("[pcn=U2, sub_icb_location=03W, icb=QK1, practice=C82001, all=all]");
  }

  @Test
  void knowsPracticesOfElsewhereInAreasOfTheirOwn() {
    assertThat(of("2018-06-01", "A81001"))
        .isEqualTo("[sub_icb_location=16C, icb=QK1, practice=A81001]");
    assertThat(of("2018-06-01", "B81001")).isEqualTo("[]");
  }
}
