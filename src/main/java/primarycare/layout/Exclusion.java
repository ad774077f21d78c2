package primarycare.layout;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records left out for a named reason, by the text of a field.
 *
 * @param keep the texts that stay; all others go
 * @param drop the texts that go; all others stay
 * @param whereCarried true where a file without the column is read all the same
 * @param over for records that are totals, the columns of the key that they add up; else none
 */
public record Exclusion(
    String field,
    Set<String> keep,
    Set<String> drop,
    String reason,
    boolean whereCarried,
    Set<String> over)
    implements Serializable {

  public Exclusion {
    over = over == null ? Set.of() : new TreeSet<>(over);
  }

  /** Whether such records say the sum of others. */
  public boolean isTotal() {
    return !over.isEmpty();
  }

  public boolean excludes(String translated) {
    String text = Folds.of(translated);
    return keep != null
        ? keep.stream().noneMatch(code -> Folds.of(code).equals(text))
        : drop.stream().anyMatch(code -> Folds.of(code).equals(text));
  }
}
