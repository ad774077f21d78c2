package primarycare.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A person with a marked name, number and postcode, written into every column of a file. */
public final class MarkedPerson {

  private static final String NAME = "Zebedee Quillfeather";
  private static final String NUMBER = "9990000018";
  private static final String POSTCODE = "ZZ99 3WZ";

  /** What is looked for wherever a run leaves words. */
  public static final List<String> MARKS =
      List.of(NAME, "Quillfeather", NUMBER, "999 000 0018", POSTCODE, "ZZ993WZ");

  private static final String HEADER =
      "attendance_id,arrival_date,arrival_time,department_type,attendance_category,"
          + "age_at_arrival,sex,gp_practice_code,chief_complaint,patient_name,nhs_number,postcode";

  private final Path folder;

  public MarkedPerson(Path folder) {
    this.folder = folder;
  }

  /** The person as one attendance in each column, and a job with ordinary attendances beside it. */
  public Path job() throws IOException {
    Attendances ordinary = new Attendances();
    ordinary.came(60, "2026-07-03", "C82001", "1", "30");
    Path job =
        ordinary
            .into(
                new Inputs(folder)
                    .practice("2026-07-01", "C82001", "U10001", "03W")
                    .list("2026-07-01", "C82001", 10000))
            .job("\"03W\"");
    String tail = "," + NAME + "," + NAME + "," + NUMBER + "," + POSTCODE + "\n";
    Files.writeString(
        file(),
        HEADER
            + "\n"
            + (NUMBER + ",2026-07-01,10:15,01,1,40,1,C82001" + tail)
            + ("M2,2026-07-01,10:15,01,1,40,1," + NAME + tail)
            + ("M3,2026-07-01,10:15,01,1,40,1," + NUMBER + tail)
            + ("M4,2026-07-01,10:15,01,1,40,1," + POSTCODE + tail)
            + ("M5,2026-07-01,10:15,01,1," + NAME + ",1,C82001" + tail)
            + ("M6," + NAME + ",10:15,01,1,40,1,C82001" + tail)
            + ("M7,2026-07-01,10:15,01,1,40," + POSTCODE + ",C82001" + tail)
            + ("M8,2026-07-01," + NAME + "," + NUMBER + ",1,40,1,C82001" + tail));
    return job;
  }

  public Path file() {
    return folder.resolve("marked.csv");
  }

  /** The setting by which a job reads the file. */
  public String setting() {
    return "inputs.ae_attendance=[\"" + file() + "\"]";
  }

  /** The file begins with the person instead of a header. */
  public void withoutHeader() throws IOException {
    String first = "M1," + NAME + "," + NUMBER + "," + POSTCODE + ",1,01,1,40,C82001\n";
    Files.writeString(file(), first + first);
  }

  /** A quote that closes within the person's cell. */
  public void withTextAfterAQuote() throws IOException {
    Files.writeString(file(), HEADER + "\nM1,2026-07-01,\"" + NAME + "\" " + NUMBER + "\n");
  }

  /** A quote before the person's name that is never closed. */
  public void withAnOpenQuote() throws IOException {
    Files.writeString(file(), HEADER + "\nM1,2026-07-01,\"" + NAME + "," + NUMBER + "\n");
  }
}
