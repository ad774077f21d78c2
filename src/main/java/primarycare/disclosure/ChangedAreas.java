package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.AreaMembers.Named;
import primarycare.organisation.History;

/**
 * What everybody knows of an area before and after its practices changed: it is as before but for
 * those that came and went.
 */
final class ChangedAreas {

  private static final String WHY = "practices that came or went";

  private final ReaderView view;
  private final AreaMembers members;
  private final Map<Named, Named> names;

  /**
   * @param names of areas before, what they are called now
   */
  ChangedAreas(ReaderView view, AreaMembers members, Map<Named, Named> names) {
    this.view = view;
    this.members = members;
    this.names = names;
  }

  void add() {
    List.copyOf(view.keys()).stream()
        .filter(key -> !key.what().equals(Counting.BY_WEIGHT) && key.part().equals(CountKey.WHOLE))
        .forEach(this::add);
  }

  private void add(CountKey before) {
    Named then = new Named(before.areaType(), before.areaCode());
    Named now = names.get(then);
    if (now == null) {
      return;
    }
    CountKey after = before.withArea(now.type(), now.code());
    List<CountKey> came = new ArrayList<>();
    List<CountKey> went = new ArrayList<>();
    Optional<Set<String>> more = beside(now, then, before);
    Optional<Set<String>> fewer = beside(then, now, before);
    if (more.isEmpty() || fewer.isEmpty()) {
      return;
    }
    more.get().forEach(code -> came.add(before.withArea(History.PRACTICE, code)));
    fewer.get().forEach(code -> went.add(before.withArea(History.PRACTICE, code)));
    if (went.isEmpty()) {
      view.whole(WHY, after, with(before, came));
    } else if (came.isEmpty()) {
      view.whole(WHY, before, with(after, went));
    } else {
      view.sameWhereItHolds(WHY, with(after, went), with(before, came));
    }
  }

  private static List<CountKey> with(CountKey area, List<CountKey> practices) {
    return Stream.concat(Stream.of(area), practices.stream()).toList();
  }

  /** The practices that an area has beside another, the same in each month; empty where not. */
  private Optional<Set<String>> beside(Named area, Named other, CountKey in) {
    Set<Set<String>> all = new HashSet<>();
    IntStream.rangeClosed(in.firstMonth(), in.lastMonth())
        .forEach(
            month -> {
              Set<String> own = new TreeSet<>(members.practices(area, month, month));
              own.removeAll(members.practices(other, month, month));
              all.add(own);
            });
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }
}
