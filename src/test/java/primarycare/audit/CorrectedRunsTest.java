package primarycare.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Inputs;

/** A year of eight practices is published, and again from the same store when it is corrected. */
class CorrectedRunsTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
  private static final int MONTHS = 13;
  private static final int NEAR = 12;
  private static final int FAR = 10;
  private static final String RARE = "67";
  private static final List<String> PRACTICES =
      IntStream.rangeClosed(1, 8).mapToObj(i -> "C8200" + i).toList();
  private static final List<String> AGES = List.of("2", "22", "24", "40", "67");
  private static final List<String> BANDS = List.of("0_4", "20_24", "40_44", "65_69");

  private static final String PUBLISH =
      "\"publish\": [\"attendance_by_age_band\", \"attendance_by_registration\","
          + " \"attendance_trend\", \"practice_presentation_rates\"]";

  @TempDir private Path folder;

  /**
   * @param isWithdrawn whether a hospital has no attendances in March
   * @param isMoved whether a practice is in another PCN in July
   * @param months how many there are of the thirteen
   */
  private record World(boolean isWithdrawn, boolean isMoved, int months) {

    private String pcn(int practice, LocalDate month) {
      boolean isElsewhere = isMoved && practice == 0 && month.equals(JULY);
      return practice < PRACTICES.size() / 2 && !isElsewhere ? "U10001" : "U10002";
    }

    private void come(Attendances attendances, LocalDate month, String practice, Random chance) {
      for (String age : AGES) {
        for (String sex : List.of("1", "2")) {
          int near = chance.nextInt(age.equals(RARE) ? 2 : NEAR);
          int far = Math.max(0, chance.nextInt(FAR) - FAR + 2);
          boolean isMissing = isWithdrawn && month.equals(MARCH);
          String day = month.plusDays(11).toString();
          attendances.at("RWE").came(near, day, practice, sex, age);
          attendances.at("RWF").came(isMissing ? 0 : far, day, practice, sex, age, "03");
        }
      }
    }

    private void into(Inputs inputs, Attendances attendances, int number) {
      LocalDate month = JULY.minusMonths(MONTHS - number);
      Random chance = new Random(number);
      for (int i = 0; i < PRACTICES.size(); i++) {
        String practice = PRACTICES.get(i);
        inputs.practice(month.toString(), practice, pcn(i, month), "03W");
        for (String band : BANDS) {
          attendances.band(month.toString(), practice, "FEMALE", band, 400);
          attendances.band(month.toString(), practice, "MALE", band, 390);
        }
        come(attendances, month, practice, chance);
      }
    }
  }

  private static final World AS_IT_WAS = new World(false, false, MONTHS);

  private Path release(World world) {
    Inputs inputs = new Inputs(folder);
    Attendances attendances = new Attendances();
    IntStream.rangeClosed(1, world.months())
        .forEach(number -> world.into(inputs, attendances, number));
    Runs.Result run =
        Runs.refresh(
            attendances.into(inputs).disclosure("public").with(PUBLISH).byDefault().job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    Path release = folder.resolve("out/current");
    Audit audit = Audit.of(release, Rule.PUBLIC);
    assertThat(audit.hidden()).isPositive();
    assertThat(audit.narrow()).as(audit.toString()).isZero();
    return release;
  }

  /** One after the other, each beside all before it. */
  @Test
  void eachCorrectionIsPublished() throws IOException {
    release(AS_IT_WAS);
    release(new World(true, true, MONTHS));
    Path last = release(new World(true, true, MONTHS - 1));

    assertThat(Files.readString(last.resolve("manifest.json")))
        .contains("\"earlier_releases\" : 2");
  }
}
