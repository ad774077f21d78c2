package primarycare.intake;

import java.util.List;
import primarycare.job.Problem;

/** What a check found: the files that could be read, and what is wrong with the others. */
public record Checked(Accepted accepted, List<Problem> refused) {

  public Checked {
    refused = List.copyOf(refused);
  }
}
