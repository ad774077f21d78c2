package primarycare.support;

import java.util.ArrayList;
import java.util.List;

/** What is known locally of practices, and their rows of the register, in a test's inputs. */
public final class Details {

  private static final String HEADER =
      "practice_code,date,contract_type,single_handed,training_practice,cqc_rating,"
          + "main_sites,branch_sites";

  private final List<String> details = new ArrayList<>();
  private final List<String> register = new ArrayList<>();

  /** A row of the details: the cells behind the practice code. */
  public Details of(String practice, String cells) {
    details.add(practice + "," + cells);
    return this;
  }

  /** A row of the register; a blank day of closing for an open practice. */
  public Details registered(
      String practice, String open, String close, String status, String setting) {
    register.add(
        practice
            + ",ANY SURGERY,Y60,QZZ,1 ANY STREET,,,,,ZZ1 1ZZ,"
            + open
            + ","
            + close
            + ","
            + status
            + ",B,03W,20200401,,,,,,0,,03W,,"
            + setting
            + ",");
    return this;
  }

  /** Adds the files that have rows. */
  public Inputs into(Inputs inputs) {
    if (!details.isEmpty()) {
      inputs.file("practice_details", "details.csv", HEADER, details);
    }
    if (!register.isEmpty()) {
      inputs.file(
          "practice_register",
          "epraccur.csv",
          register.get(0),
          register.subList(1, register.size()));
    }
    return inputs;
  }
}
