package primarycare.table.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import primarycare.organisation.PracticeDetails;
import primarycare.organisation.RegisterEntry;
import primarycare.organisation.Staff;
import primarycare.support.TextTable;

/** What local details and the register say of practices, from texts. */
final class DetailWorld {

  private final Map<String, List<PracticeDetails>> details = new HashMap<>();
  private final Map<String, RegisterEntry> register = new HashMap<>();

  /**
   * @param text of practice, from, contract, alone, training, rating, missing, main and branch;
   *     what a line does not have is not known
   */
  DetailWorld details(String text) {
    for (Map<String, String> row : TextTable.of(text).rows()) {
      details
          .computeIfAbsent(row.get("practice"), none -> new ArrayList<>())
          .add(
              new PracticeDetails(
                  day(row.get("from")),
                  row.get("contract"),
                  isYes(row.get("alone")),
                  isYes(row.get("training")),
                  row.get("rating"),
                  row.get("missing"),
                  number(row.get("main")),
                  number(row.get("branch"))));
    }
    return this;
  }

  /** An entry of the register; an empty day for none. */
  DetailWorld registered(String practice, String open, String close, String status) {
    register.put(
        practice, new RegisterEntry(day(open), day(close.isEmpty() ? null : close), status, "4"));
    return this;
  }

  PracticeRecords with(Staff staff) {
    return new PracticeRecords(details, register, staff);
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static Boolean isYes(String text) {
    return text == null ? null : (Boolean) text.equals("yes");
  }

  private static Long number(String text) {
    return text == null ? null : Long.valueOf(text);
  }
}
