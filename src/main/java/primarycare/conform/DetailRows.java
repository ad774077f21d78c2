package primarycare.conform;

import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.organisation.PracticeDetails;
import primarycare.organisation.RegisterEntry;

/** Collects what local details and the register say of practices. */
final class DetailRows {

  static final String SOURCE = "practice_details";

  private static final String YES = "yes";

  private DetailRows() {}

  /**
   * The details of each practice.
   *
   * @param rows of the source {@code practice_details}
   */
  static Map<String, List<PracticeDetails>> details(Dataset<Row> rows) {
    Map<String, List<PracticeDetails>> details = new HashMap<>();
    SmallFrames.rows(
            rows.select(
                PRACTICE_CODE,
                "date",
                "contract_type",
                "single_handed",
                "training_practice",
                "cqc_rating",
                "cqc_rating_missing",
                "main_sites",
                "branch_sites"))
        .forEach(
            row ->
                details
                    .computeIfAbsent(row.getString(0), none -> new ArrayList<>())
                    .add(
                        new PracticeDetails(
                            row.getAs(1),
                            row.getString(2),
                            isYes(row.getString(3)),
                            isYes(row.getString(4)),
                            row.getString(5),
                            row.getString(6),
                            row.getAs(7),
                            row.getAs(8))));
    return details;
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
