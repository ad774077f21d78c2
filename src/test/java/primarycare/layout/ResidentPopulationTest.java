package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.job.Month;

/**
 * A sheet of the ONS estimates by LSOA: its total of each LSOA, of the year that its name tells.
 */
class ResidentPopulationTest {

  private static final Source SOURCE = Sources.named("resident_population");

  /** As the sheets from mid-2011 on have them; districts of 2021 in some, of 2023 in others. */
  private static List<String> published(int districts) {
    List<String> header = new ArrayList<>();
    header.addAll(List.of("LAD " + districts + " Code", "LAD " + districts + " Name"));
    header.addAll(List.of("LSOA 2021 Code", "LSOA 2021 Name", "Total"));
    for (String sex : List.of("F", "M")) {
      for (int age = 0; age <= 90; age++) {
        header.add(sex + age);
      }
    }
    return header;
  }

  @ParameterizedTest
  @CsvSource({"2021", "2023"})
  void isKnownByItsLsoasAndTheirTotal(int districts) {
    Layout layout = new Header(published(districts)).match(SOURCE).orElseThrow();
    assertThat(layout.name()).isEqualTo("ONS mid-year estimates by LSOA");
    assertThat(layout.canonical("Total")).isEqualTo("residents");
    assertThat(layout.canonical("LSOA 2021 Code")).isEqualTo("lsoa_code");
  }

  @Test
  void isNotKnownByTheCodesOfMsoas() {
    List<String> header = published(2023);
    header.set(2, "MSOA 2021 Code");
    assertThat(new Header(header).match(SOURCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Mid-2024 LSOA 2021.csv,2024",
    "Mid-2024 LSOA 2021,2024",
    "sapelsoasyoa mid2023.csv,2023",
    "sapelsoasyoa20222024.csv,",
    "lsoa-2021.csv,",
  })
  void takesItsYearFromItsNameWhereThatSaysMid(String name, Integer year) {
    Optional<Month> told = SOURCE.fileMonth().named(name);
    assertThat(told.map(Month::year)).isEqualTo(Optional.ofNullable(year));
  }
}
