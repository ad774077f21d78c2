package primarycare.audit;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Rows by provider that are not there: a table that has others of the area says that they are 0.
 */
final class AbsentProviders {

  private final Set<Where> wheres = new LinkedHashSet<>();
  private final Set<Kind> kinds = new LinkedHashSet<>();

  void row(Where where, Kind kind) {
    wheres.add(where);
    kinds.add(kind);
  }

  void addTo(Figures figures) {
    wheres.forEach(where -> kinds.forEach(kind -> figures.addAbsent(where, kind)));
  }
}
