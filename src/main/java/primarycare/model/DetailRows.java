package primarycare.model;

import static primarycare.job.Columns.PRACTICE_CODE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import primarycare.organisation.PracticeDetails;
import primarycare.organisation.RegisterEntry;
import primarycare.rules.organisation.PracticeRegister;

/** What local details and the register say of practices. */
final class DetailRows {

  static final String SOURCE = "practice_details";

  private static final String YES = "yes";

  private DetailRows() {}

  /**
   * The details of each practice.
   *
   * @param rows of the source {@code practice_details}
   */
  static Map<String, List<PracticeDetails>> details(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getAs(PRACTICE_CODE),
                Collectors.mapping(DetailRows::details, Collectors.toList())));
  }

  private static PracticeDetails details(Row row) {
    return new PracticeDetails(
        row.getAs("date"),
        row.getAs("contract_type"),
        isYes(row.getAs("single_handed")),
        isYes(row.getAs("training_practice")),
        row.getAs("cqc_rating"),
        row.getAs("cqc_rating_missing"),
        row.getAs("main_sites"),
        row.getAs("branch_sites"));
  }

  private static Boolean isYes(String word) {
    return word == null ? null : (Boolean) word.equals(YES);
  }

  /** The entry of each practice. */
  static Map<String, RegisterEntry> register(List<PracticeRegister.Practice> register) {
    Map<String, RegisterEntry> entries = new HashMap<>();
    register.forEach(practice -> entries.put(practice.code(), practice.entry()));
    return entries;
  }
}
