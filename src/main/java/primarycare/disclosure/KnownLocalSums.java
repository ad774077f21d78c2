package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;
import primarycare.job.Columns;
import primarycare.organisation.AreasOnADay;
import primarycare.organisation.WithoutPractice;

/**
 * What everybody knows of counts of local files together: slots booked are those attended and not
 * attended, and others; the areas of each type have all slots; and residents counted on one day are
 * the same in the months after it.
 */
final class KnownLocalSums {

  private final ReaderView view;

  KnownLocalSums(ReaderView view) {
    this.view = view;
  }

  void add() {
    List<CountKey> keys = List.copyOf(view.keys());
    keys.stream().filter(key -> key.what().equals(Counting.SLOTS_BOOKED)).forEach(this::booked);
    areas(keys);
    residents(keys);
  }

  private void booked(CountKey key) {
    view.wholeWhereItHolds(
        "slots booked",
        key,
        List.of(key.withWhat(Counting.SLOTS_ATTENDED), key.withWhat(Counting.SLOTS_NOT_ATTENDED)));
  }

  /**
   * With those of no area of the type, which are an area of it, and those that name no practice,
   * which are the same in every type; but not those of elsewhere.
   */
  private void areas(List<CountKey> keys) {
    Map<CountKey, Map<String, List<CountKey>>> types = new LinkedHashMap<>();
    keys.stream()
        .filter(key -> Counting.isOfSlots(key.what()))
        .filter(key -> !WithoutPractice.codes().contains(key.areaCode()))
        .filter(key -> !key.areaCode().equals(AreasOnADay.UNNAMED))
        .filter(key -> !key.areaType().equals(Columns.ALL))
        .forEach(
            key ->
                types
                    .computeIfAbsent(
                        key.withArea(Columns.ALL, Columns.ALL), whole -> new TreeMap<>())
                    .computeIfAbsent(key.areaType(), type -> new ArrayList<>())
                    .add(key));
    types.forEach(
        (whole, ofTypes) ->
            ofTypes.forEach(
                (type, parts) -> {
                  parts.add(SamePeople.of(whole.withArea(type, AreasOnADay.UNNAMED)));
                  view.wholeWhereItHolds("areas of type " + type, whole, parts);
                }));
  }

  /** Of two months, one after another, with one count a reader may take both to be of one day. */
  private void residents(List<CountKey> keys) {
    Map<CountKey, TreeMap<Integer, CountKey>> months = new HashMap<>();
    keys.stream()
        .filter(key -> key.what().equals(Counting.CARE_HOME_RESIDENTS))
        .forEach(
            key ->
                months
                    .computeIfAbsent(key.withMonths(0, 0), alike -> new TreeMap<>())
                    .put(key.lastMonth(), key));
    for (CountKey key : keys) {
      TreeMap<Integer, CountKey> own = months.get(key.withMonths(0, 0));
      if (own != null && own.higherKey(key.lastMonth()) != null) {
        view.sameIfEqual("months", key, own.higherEntry(key.lastMonth()).getValue());
      }
    }
  }
}
