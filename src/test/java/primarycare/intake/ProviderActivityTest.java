package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Refusal;

/** Attendances of providers, in the headers before and since booked ones are counted apart. */
class ProviderActivityTest {

  private static final String PLAIN =
      "Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,"
          + "A&E attendances Other A&E Department";
  private static final String BOOKED =
      ",A&E attendances Booked Appointments Type 1,A&E attendances Booked Appointments Type 2,"
          + "A&E attendances Booked Appointments Other Department";

  @TempDir private Path folder;

  @Test
  void leavesOutTheTotalHoweverItIsSpelt() throws IOException {
    String rows =
        "MSitAE-MAY-2025,RWE,NHS ENGLAND MIDLANDS ,ANY,1,2,3,4,5,6\n"
            + "TOTAL,TOTAL,TOTAL,TOTAL,1,2,3,4,5,6\nTotal ,Total ,Total ,Total ,1,2,3,4,5,6\n";
    List<Map<String, Object>> facts = read(PLAIN + BOOKED + "\n" + rows);
    assertThat(facts)
        .hasSize(6)
        .allMatch(row -> "NHS ENGLAND MIDLANDS".equals(row.get("region_name")));
    assertThat(facts.stream().filter(row -> "booked".equals(row.get("booking"))))
        .extracting(row -> row.get("value"))
        .containsExactlyInAnyOrder(4L, 5L, 6L);
  }

  @Test
  void readsTheHeaderOfBefore() throws IOException {
    String header = PLAIN.replace("A&E attendances", "Number of A&E attendances");
    List<Map<String, Object>> facts =
        read(
            header
                + ",Number of attendances over 4hrs Type 1\nMSitAE-APRIL-2019,RWE,ANY,ANY,1,2,3,1\n");
    assertThat(facts).hasSize(4).allMatch(row -> "not booked".equals(row.get("booking")));
    assertThat(facts.stream().filter(r -> "attendances_over_4_hours".equals(r.get("measure"))))
        .hasSize(1);
  }

  @Test
  void refusesAFileThatHasLostItsBookedAttendances() {
    assertThatThrownBy(() -> read(PLAIN + "\nMSitAE-MAY-2025,RWE,ANY,ANY,1,2,3\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("missing: A&E attendances Booked Appointments Type 1");
  }

  private List<Map<String, Object>> read(String text) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    Path file = Files.writeString(folder.resolve("providers.csv"), text);
    new PlainReader("ae_provider_activity").read(file, rows::add);
    return rows;
  }
}
