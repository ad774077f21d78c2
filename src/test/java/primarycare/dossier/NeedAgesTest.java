package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.fact.AttendanceCell;
import primarycare.layout.AgeBands;

class NeedAgesTest {

  @Test
  void areAFewGroupsOrTheBandsOfAScheme() {
    assertThat(NeedAges.GROUPS.labels())
        .containsExactly("0-4", "5-17", "18-64", "65+", "not known");
    NeedAges bands = NeedAges.of(AgeBands.named("five-year-from-1"));
    assertThat(bands.labels()).contains("21-25", "not known").hasSize(bands.size());
  }

  @Test
  void putEveryAgeInTheBandThatHasItsLabel() {
    NeedAges bands = NeedAges.of(AgeBands.named("five-year-from-1"));
    assertThat(bands.labels().get(bands.at(21))).isEqualTo("21-25");
    assertThat(bands.labels().get(bands.at(25))).isEqualTo("21-25");
    assertThat(bands.labels().get(bands.at(26))).isEqualTo("26-30");
    assertThat(bands.labels().get(bands.at(AgeBands.OLDEST))).isEqualTo("91+");
    assertThat(bands.labels().get(bands.at(AttendanceCell.NO_AGE))).isEqualTo("not known");
  }
}
