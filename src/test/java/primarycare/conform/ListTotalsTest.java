package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.support.Frames;

/** A list of which some records are lost, beside the totals that its file gives of it. */
class ListTotalsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final String COLUMNS =
      "practice_code, extract_date, detail, sex, age_band, age, number_of_patients";

  @Test
  void aListThatLostACellKeepsItsTotalAndLacksThatBandAlone() {
    List<String> cells = bands("male 85-89");
    Registrations lists = lists(cells, band("NULL", 400), band("'male'", 200));

    assertThat(sizes(lists)).containsExactly("400");
    assertThat(unknown(lists)).containsExactly("2 18");
  }

  @Test
  void theTotalOfBothSexesAloneTellsThatACellIsLost() {
    Registrations lists = lists(bands("female 0-4"), band("NULL", 400));
    assertThat(sizes(lists)).containsExactly("400");
    assertThat(unknown(lists)).containsExactly("1 1");
  }

  @Test
  void totalsOfEachSexAreATotalOfTheList() {
    Registrations lists = lists(bands("male 0-4"), band("'male'", 200), band("'female'", 200));
    assertThat(sizes(lists)).containsExactly("400");
    assertThat(unknown(lists)).containsExactly("2 1");
  }

  @Test
  void aCellThatIsNotThereIsNoughtWhereTheCellsComeToTheTotal() {
    Registrations lists = lists(bands("male 85-89"), band("NULL", 390), band("'male'", 190));
    assertThat(sizes(lists)).containsExactly("390");
    assertThat(unknown(lists)).isEmpty();
  }

  @Test
  void aTotalStandsThoughNoCellIsLost() {
    Registrations lists = lists(bands(""), band("NULL", 401));
    assertThat(sizes(lists)).containsExactly("401");
    assertThat(unknown(lists)).isEmpty();
  }

  @Test
  void twoTotalsThatDifferAreNone() {
    Registrations lists = lists(bands(""), band("NULL", 401), band("NULL", 402));
    assertThat(sizes(lists)).containsExactly("400");
  }

  @Test
  void aSexOfWhichAllIsLostHasNoBandAndNoPatientsOfSomeAges() {
    List<String> women = bands("").stream().filter(cell -> cell.contains("'female'")).toList();
    Registrations lists = lists(women, band("NULL", 400));
    assertThat(sizes(lists)).containsExactly("400");
    assertThat(unknown(lists)).hasSize(19).allMatch(cell -> cell.startsWith("2 "));
    assertThat(Frames.lines(lists.listSizes().select("patients_aged_65_and_over")))
        .containsExactly("null");
  }

  @Test
  void aListOfSingleYearsLacksTheBandsOfAnAgeThatIsLost() {
    Registrations lists = lists(years(19), years("NULL", 192 * 10));
    assertThat(sizes(lists)).containsExactly("1920");
    assertThat(unknown(lists)).containsExactly("1 4");
    assertThat(
            Frames.lines(
                lists.listSizes().select("patients_aged_18_to_25", "patients_aged_65_and_over")))
        .containsExactly("null 620");
  }

  @Test
  void aTotalOfManyPracticesIsNoPracticesTotal() {
    Registrations lists =
        lists(
            bands(""),
            "(NULL, DATE'2026-07-01', 'five-year bands', NULL, NULL, NULL, 9000L)",
            band("NULL", 400));
    assertThat(sizes(lists)).containsExactly("400");
  }

  private static List<String> bands(String lost) {
    List<String> cells = new ArrayList<>();
    for (String sex : List.of("female", "male")) {
      for (int first = 0; first <= 95; first += 5) {
        String band = first == 95 ? "95+" : first + "-" + (first + 4);
        if (!lost.equals(sex + " " + band)) {
          cells.add(cell("five-year bands", sex, "'" + band + "', NULL, 10L"));
        }
      }
    }
    return cells;
  }

  /** Ten patients of each age and sex, but for women of one age. */
  private static List<String> years(int lost) {
    List<String> cells = new ArrayList<>();
    for (String sex : List.of("female", "male")) {
      for (int age = 0; age <= 95; age++) {
        if (age != lost || sex.equals("male")) {
          cells.add(cell("single years", sex, "NULL, " + age + "L, 10L"));
        }
      }
    }
    return cells;
  }

  private static String cell(String detail, String sex, String rest) {
    return "('C82001', DATE'2026-07-01', '" + detail + "', '" + sex + "', " + rest + ")";
  }

  private static String band(String sex, long patients) {
    return total("five-year bands", sex, patients);
  }

  private static String years(String sex, long patients) {
    return total("single years", sex, patients);
  }

  private static String total(String detail, String sex, long patients) {
    return "('C82001', DATE'2026-07-01', '%s', %s, NULL, NULL, %dL)"
        .formatted(detail, sex, patients);
  }

  private static Registrations lists(List<String> cells, String... totals) {
    String[] all = Stream.concat(cells.stream(), Stream.of(totals)).toArray(String[]::new);
    Dataset<Row> rows =
        Frames.of(COLUMNS, all)
            .selectExpr(
                "practice_code",
                "extract_date",
                "detail",
                "string(sex) AS sex",
                "string(age_band) AS age_band",
                "bigint(age) AS age",
                "number_of_patients");
    String isTotal = "age_band IS NULL AND age IS NULL";
    return new Registrations(
        rows.where("NOT (" + isTotal + ")"), rows.where(isTotal), Set.of(JULY));
  }

  private static List<String> sizes(Registrations lists) {
    return Frames.lines(lists.listSizes().select("registered_patients"));
  }

  /** Sex and place of each five-year band that the list does not tell. */
  private static List<String> unknown(Registrations lists) {
    AgeBandFrames bands = new AgeBandFrames(Runs.spark(), List.of("quinary"));
    return Frames.lines(
        lists
            .byBand(lists.listSizes(), bands.cells(), bands.bands())
            .where("patients IS NULL")
            .select("sex_number", "age_band_order")
            .orderBy("sex_number", "age_band_order"));
  }
}
