package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** Women and men are two files: one of them alone is nobody's list. */
public final class ListsOfBothSexes {

  private static final Check CHECK = new Check("a list of single years is of both sexes", false);
  private static final String WHY = "the file of the other sex is not there: the list is not used";

  private ListsOfBothSexes() {}

  /**
   * @param level the source of the lists
   * @param halves days of which a list of one sex alone is given
   */
  public static Stream<Reconciliation> of(String level, Collection<LocalDate> halves) {
    return halves.stream().map(day -> CHECK.row(level, day, false, WHY));
  }
}
