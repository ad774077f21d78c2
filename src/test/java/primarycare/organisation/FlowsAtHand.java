package primarycare.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists by LSOA added up as tasks do it, without any. */
public final class FlowsAtHand {

  private FlowsAtHand() {}

  public static Flows of(Residents residents, List<Listed> rows) {
    List<InLine> first = new ArrayList<>();
    residents.of(rows.iterator()).forEachRemaining(first::add);
    List<InLine> living = given(first, residents::withResidence);
    return new Flows(given(living, residents::withRegistration));
  }

  private static List<InLine> given(
      List<InLine> people, BiFunction<Line, SortedMap<String, Long>, List<InLine>> give) {
    Map<Line, SortedMap<String, Long>> lines = new HashMap<>();
    people.forEach(
        some ->
            lines
                .computeIfAbsent(some.line(), line -> new TreeMap<>())
                .merge(some.code(), some.people(), Long::sum));
    List<InLine> given = new ArrayList<>();
    lines.forEach((line, own) -> given.addAll(give.apply(line, own)));
    return given;
  }

  /** The flows of a type of areas of one month, in their order. */
  public static List<String> of(Flows flows, String month, String type) {
    Function<Flow, String> line =
        flow ->
            String.join(" ", flow.residenceCode(), flow.registrationCode(), "" + flow.patients());
    return flows.all().stream()
        .filter(flow -> flow.month().toString().equals(month) && flow.areaType().equals(type))
        .map(line)
        .sorted()
        .toList();
  }
}
