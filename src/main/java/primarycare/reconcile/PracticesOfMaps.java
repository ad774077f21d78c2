package primarycare.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import primarycare.organisation.History;

/**
 * Practices of each practice map.
 *
 * @param days by the day of the map, whether each is of the job's area then
 */
public record PracticesOfMaps(Map<LocalDate, Map<String, Boolean>> days) {

  public static PracticesOfMaps of(History history) {
    Map<LocalDate, Map<String, Boolean>> days = new TreeMap<>();
    history.practices().stream()
        .flatMap(practice -> practice.lives().stream())
        .forEach(
            life ->
                life.maps()
                    .forEach(
                        day ->
                            days.computeIfAbsent(day, none -> new HashMap<>())
                                .put(life.practice(), history.isInArea(life))));
    return new PracticesOfMaps(days);
  }
}
