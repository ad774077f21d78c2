package primarycare.table.access;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.organisation.AreasOnADay;
import primarycare.organisation.ListSizes;
import primarycare.organisation.PublishedAreas;
import primarycare.organisation.Said;
import primarycare.organisation.SharedLists;
import primarycare.support.TextRecords;

/** The rows of hubs beside the attendances of a world. */
public final class HubRows {

  private HubRows() {}

  /**
   * @param slots by month, hub, practice and status
   */
  public static Stream<Record> of(
      World world, Said said, ListSizes lists, String slots, Protection protection) {
    List<LocalDate> months =
        world.calendar().entries().stream().map(entry -> entry.month().first()).toList();
    HubActivity given =
        new HubActivity(
            TextRecords.of(StatedSlots.class, slots),
            lists,
            world.all().values().stream()
                .flatMap(area -> AreaAttendances.of(area, months))
                .toList(),
            new AreasOnADay(said.history(), SharedLists.NONE),
            PublishedAreas.EVERY,
            months);
    return HubUse.rows(given, protection).map(row -> row);
  }
}
