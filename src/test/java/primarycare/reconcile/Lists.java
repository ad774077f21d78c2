package primarycare.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import primarycare.organisation.GivenLists;
import primarycare.organisation.GivenLists.GivenList;

/** Lists of practices of June and July, and what is told of them. */
final class Lists {

  static final String SOURCE = "registered_patients";
  static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  static final LostLists NONE_LOST = new LostLists(Stream.empty());

  private Lists() {}

  static GivenLists of(GivenList... lists) {
    return GivenLists.of(List.of(lists));
  }

  /** The day, whether the check is enforced and passed, and more of the columns of each row. */
  static List<String> told(Stream<Reconciliation> checks, String... more) {
    return Rows.told(
        checks,
        Stream.concat(Stream.of("month", "enforced", "passed"), Stream.of(more))
            .toArray(String[]::new));
  }
}
