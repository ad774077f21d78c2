package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Details;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/** The practices of Leicester City as its primary care strategy of July 2016 counts them. */
class ProfileOf2016Test {

  private static final String DATE = "2016-04-01";
  private static final String TARGET =
      "\"targets\": [{ \"table\": \"area_profile\", \"column\": \"average_list_size\","
          + " \"value\": %s, \"definition\": \"national average list size\","
          + " \"source\": \"Leicester City CCG\", \"date\": \"January 2015\" }]";

  @TempDir static Path folder;
  private static String document;

  @BeforeAll
  static void refresh() throws IOException {
    document = Files.readString(Shared.file("seeds/003_cfa90e7dab5a73fd.txt"));
    List<String> contracts = contracts();
    assertThat(contracts).hasSize(premises().get(1));
    int branches = premises().get(2);
    int alone = text().get(1);
    int training = figures("There are (\\d+) training practices").get(0);
    int patients = figures("([\\d,]+) patients were registered").get(0);
    Inputs inputs = new Inputs(folder);
    Details details = new Details();
    for (int i = 0; i < contracts.size(); i++) {
      String practice = String.format("C82%03d", 1 + i);
      long list = patients / contracts.size() + (i < patients % contracts.size() ? 1 : 0);
      inputs.list(DATE, practice, list).practice(DATE, practice, "U", "04C");
      String facts =
          contracts.get(i) + "," + yes(i < alone) + "," + yes(i % 4 == 0 && i < 4 * training);
      details.of(practice, "," + facts + ",," + 1 + "," + (i < branches ? 1 : 0));
    }
    details.into(inputs);
    String nation = String.valueOf(averages().get(1));
    inputs.with(TARGET.formatted(nation)).with("\"expected\": [" + expected(patients) + "]");
    Runs.Result run = Runs.refresh(inputs.job("\"04C\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void givesTheFiguresOfTheDocument() {
    assertThat(
            row(
                "practices_gms, practices_pms, practices_apms, practices_contract_known,"
                    + " practices_single_handed, practices_training"))
        .containsExactly("46", "1", "13", "60", "6", "14");
    assertThat(row("premises, main_sites, branch_sites")).containsExactly("72", "60", "12");
  }

  @Test
  void setsTheAverageListBesideTheNationalOne() {
    assertThat(averages()).containsExactly(6531, 7225);
    assertThat(
            row(
                "registered_patients, round(average_list_size), national_average_list_size,"
                    + " national_definition"))
        .containsExactly(
            "391859",
            "6531.0",
            "7225.0",
            "national average list size (Leicester City CCG, January 2015)");
  }

  @Test
  void reportsThatTheContractsMakeOnePracticeMoreThanTheText() {
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT passed, left_value, right_value, difference, explanation"
                    + " FROM $reconciliation WHERE check_name = 'a figure published elsewhere'"
                    + " ORDER BY level"))
        .containsExactly(
            List.of("false", "60.0", "59.0", "1.0", "strategy, background"),
            List.of("true", "72.0", "72.0", "0.0", "strategy, premises"),
            List.of("true", "391859.0", "391859.0", "0.0", "strategy, background"));
  }

  private static String expected(int patients) {
    return String.join(
        ", ",
        figure("premises", premises().get(0), "premises"),
        figure("practices", text().get(0), "background"),
        figure("registered_patients", patients, "background"));
  }

  private static String figure(String column, int value, String place) {
    return "{ \"table\": \"area_profile\", \"column\": \""
        + column
        + "\", \"where\": { \"area_type\": \"all\" }, \"value\": "
        + value
        + ", \"source\": \"strategy, "
        + place
        + "\" }";
  }

  /** Practices of the text, and those of them with one GP. */
  private static List<Integer> text() {
    return figures("(\\d+) practices \\S+ (\\d+) single handed");
  }

  /** All sites, main ones and branches. */
  private static List<Integer> premises() {
    return figures("(\\d+) practice premises in Leicester City, (\\d+) main and (\\d+) branch");
  }

  private static List<Integer> averages() {
    return figures("Average list size (\\d+) which is .* national average of (\\d+)");
  }

  private static List<Integer> figures(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(document);
    assertThat(matcher.find()).as(pattern).isTrue();
    List<Integer> figures = new ArrayList<>();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      figures.add(Integer.parseInt(matcher.group(group).replace(",", "")));
    }
    return figures;
  }

  /** The contract of each practice. */
  private static List<String> contracts() throws IOException {
    List<String> contracts = new ArrayList<>();
    List<String> lines = Files.readAllLines(Shared.file("seed-figures/contract-types-2016.csv"));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(","));
      contracts.addAll(Collections.nCopies(Integer.parseInt(cells.get(1)), cells.get(0)));
    }
    return contracts;
  }

  private static String yes(boolean is) {
    return is ? "Y" : "N";
  }

  private static List<String> row(String columns) {
    List<List<String>> rows =
        Duck.query(
            folder.resolve("out"),
            "SELECT " + columns + " FROM $area_profile WHERE area_code = 'all'");
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
