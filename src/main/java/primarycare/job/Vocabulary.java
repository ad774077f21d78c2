package primarycare.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The names a job may use, told by the floors above so that the job file can be checked whole.
 *
 * @param sources sources of input files, each with its canonical columns
 * @param tables tables that can be published, by name
 * @param alwaysPublished tables that every release holds; naming one is allowed and changes nothing
 * @param presets disclosure presets, first that of a job that names none
 * @param ageBandSchemes schemes of age bands
 */
public record Vocabulary(
    Map<String, ? extends Collection<String>> sources,
    Map<String, Table> tables,
    Collection<String> alwaysPublished,
    List<String> presets,
    Collection<String> ageBandSchemes) {

  /**
   * What a job may say of one table.
   *
   * @param sources those that it cannot do without
   * @param targets columns that it sets beside a target
   */
  public record Table(
      Collection<String> sources, Columns columns, Collection<String> targets, Earlier earlier) {}

  /**
   * Columns of a table, by what a figure published elsewhere may ask of them.
   *
   * @param amounts counts and amounts, which are measured and add up
   * @param choosing keys and attributes, which say what rows are of
   */
  public record Columns(
      Collection<String> all, Collection<String> amounts, Collection<String> choosing) {

    static final Columns NONE = new Columns(List.of(), List.of(), List.of());
  }

  /**
   * Which months rows may need, whatever periods a job asks for.
   *
   * @param attendances months of attendances up to a row's own, which is one of them
   * @param censuses months of censuses up to a row's own, which is one of them
   * @param baseline whether areas are compared with the months of the job's baseline
   */
  public record Earlier(int attendances, int censuses, boolean baseline) {

    public static final Earlier NONE = new Earlier(1, 1, false);

    Earlier and(Earlier other) {
      return new Earlier(
          Math.max(attendances, other.attendances),
          Math.max(censuses, other.censuses),
          baseline || other.baseline);
    }
  }

  /** Which months rows of these tables may need. */
  Earlier earlier(Collection<String> names) {
    return names.stream().map(tables::get).map(Table::earlier).reduce(Earlier.NONE, Earlier::and);
  }

  List<String> tablesWithTargets() {
    return tables.keySet().stream().filter(name -> !tables.get(name).targets().isEmpty()).toList();
  }

  Columns columns(String table) {
    return tables.containsKey(table) ? tables.get(table).columns() : Columns.NONE;
  }
}
