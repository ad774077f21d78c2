package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.support.Entries;

class LoadedFileTest {

  private static final Entries JULY = Entries.of("2026-07-01", "person_key", "NHS Number", "Sex");

  @Test
  void namesTheColumnsThatAreDroppedBecauseTheyTellWhoAPersonIs() {
    Entries dropped = JULY.missing("person_key", "dropped_without_a_secret", 100);

    assertThat(JULY.file("ae.csv", "").dropped()).containsExactly("NHS Number");
    assertThat(dropped.file("ae.csv", "").dropped()).containsExactly("NHS Number", "person_key");
  }

  @Test
  void dropsNothingOfAFileThatIsNotAboutPeople() {
    Entries map =
        Entries.of("2026-07-01", "PRACTICE_POSTCODE", "Postcode")
            .layout("practice_map", "gp-reg-pat-prac-map (sub-ICB locations)");

    assertThat(map.file("map.csv", "").dropped()).isEmpty();
  }

  @Test
  void tellsAFileWithoutAHeaderRow() {
    Entries register = Entries.of("2026-07-01").layout("practice_register", "epraccur");

    assertThat(register.file("epraccur.csv", "").hasHeaderRow()).isFalse();
    assertThat(JULY.file("ae.csv", "").hasHeaderRow()).isTrue();
  }
}
