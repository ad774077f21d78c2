package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import primarycare.figure.Label;
import primarycare.figure.Table;
import primarycare.support.Duck;
import primarycare.table.Catalogue;
import primarycare.table.LabelJudge;
import primarycare.table.spec.ColumnNames;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnType;
import primarycare.table.spec.Role;
import primarycare.table.spec.TableSpec;

/**
 * On the protected releases of the sample no label contradicts the limits beside it: each says in
 * its record which these are.
 */
class LabelsAgreeTest {

  /** Words of a comparison. */
  private static final String COMPARED =
      "(?i).*\\b(higher|lower|high|low|above|below|similar|within|outside|improvement|concern"
          + "|significant|met|missed|outlier)\\b.*";

  /** What compares nothing of its row: names, reasons and texts, and what others rated. */
  private static final String NO_LABEL =
      ".*_(name|reason|basis)|target_(definition|basis)_.*|level|explanation|file|rule|columns_.*|cqc_rating|caveat";

  /** Its own words follow from {@code variation}, of its last month. */
  private static final Set<String> OF_SERIES =
      Set.of("attendance_trend.verdict", "nhs111_calls.verdict", "gp_appointments.verdict");

  /** Facts of a row that compare no two of its figures. */
  private static final Set<String> FACTS =
      Set.of(
          "about_people",
          "allocated",
          "columns_reordered",
          "enforced",
          "expected",
          "gap",
          "has_attendances_beyond_list",
          "header_row",
          "in_area",
          "in_extract",
          "other_publication_than_base",
          "passed",
          "ranked",
          "single_handed",
          "training_practice",
          "trial_limits");

  private static final Map<String, Class<?>> RECORDS =
      new ClassFileImporter()
          .importUrl(Catalogue.class.getProtectionDomain().getCodeSource().getLocation()).stream()
              .filter(type -> type.isAnnotatedWith(Table.class))
              .collect(
                  Collectors.toMap(
                      type -> ColumnNames.of(type.getSimpleName()), type -> type.reflect()));

  /** All but that of words about the others. */
  static Stream<String> tables() {
    return Catalogue.specs().stream()
        .map(TableSpec::name)
        .filter(name -> !name.equals("dictionary"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noLabelContradictsWhatIsBesideIt(String table) {
    Map<String, LabelJudge> judges = judges(table);
    for (Path release : List.of(Sample.output(), Sample.byDefault())) {
      judges.forEach((label, judge) -> holds(file(release, table), label, judge));
    }
  }

  private static void holds(Path file, String label, LabelJudge judge) {
    List<String> columns = judge.columns();
    List<List<String>> rows =
        Duck.rows(
            "SELECT DISTINCT "
                + label
                + ", "
                + String.join(", ", columns)
                + " FROM '"
                + file
                + "'");
    assertThat(rows)
        .as("%s of %s", label, file.getFileName())
        .anyMatch(row -> !row.get(0).equals("null"));
    assertThat(rows)
        .allSatisfy(
            row -> {
              Map<String, String> cells =
                  IntStream.range(0, columns.size())
                      .boxed()
                      .collect(Collectors.toMap(columns::get, place -> row.get(place + 1)));
              assertThat(judge.contradiction(row.get(0), cells::get))
                  .as("%s of %s: %s", label, file.getFileName(), cells)
                  .isEmpty();
            });
  }

  /** By their words, or because something is true or not. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnThatComparesSaysWithWhat(String table) {
    Set<String> labels = judges(table).keySet();
    List<ColumnSpec> others =
        spec(table).columns().stream().filter(own -> !labels.contains(own.name())).toList();
    assertThat(others)
        .filteredOn(column -> column.type() == ColumnType.BOOLEAN)
        .extracting(ColumnSpec::name)
        .as("flags of %s", table)
        .isSubsetOf(FACTS);
    for (ColumnSpec column : others) {
      if (mayBeALabel(table, column)) {
        assertThat(words(file(Sample.output(), table), column.name()))
            .as("%s.%s", table, column.name())
            .noneMatch(word -> word.matches(COMPARED));
      }
    }
  }

  @Test
  void theRuleFindsALabelThatSaysNothingOfItsLimits() {
    ColumnSpec verdict = ColumnSpec.attribute("comparison", ColumnType.STRING, "higher or lower.");
    assertThat(mayBeALabel("benchmark", verdict)).isTrue();
    assertThat("higher").matches(COMPARED);
    assertThat("high at GP, low at A&E").matches(COMPARED);
    assertThat("Not significant").matches(COMPARED);
    assertThat("the whole area").doesNotMatch(COMPARED);
  }

  private static boolean mayBeALabel(String table, ColumnSpec column) {
    return column.type() == ColumnType.STRING
        && column.role() == Role.ATTRIBUTE
        && !column.name().matches(NO_LABEL)
        && !OF_SERIES.contains(table + "." + column.name());
  }

  /** The verdict of a series is that of its last month, where enough months make the limits. */
  @Test
  void theVerdictOfASeriesIsThatOfItsLastMonth() {
    for (String table : List.of("attendance_trend", "nhs111_calls", "gp_appointments")) {
      assertThat(
              Duck.rows(
                  "SELECT verdict, variation FROM '"
                      + file(Sample.output(), table)
                      + "' WHERE verdict IS NOT NULL AND NOT trial_limits"
                      + " AND missing_reason IS NULL AND process_upper IS NOT NULL"))
          .isNotEmpty()
          .allMatch(
              row ->
                  row.get(1).equals("null")
                      ? row.get(0).equals("common cause")
                      : row.get(0).matches("special cause(, | of )" + row.get(1)));
    }
  }

  private static List<String> words(Path file, String column) {
    return Files.exists(file)
        ? Duck.rows("SELECT DISTINCT " + column + " FROM '" + file + "'").stream()
            .map(row -> row.get(0))
            .toList()
        : List.of();
  }

  private static TableSpec spec(String table) {
    return Catalogue.specs().stream()
        .filter(of -> of.name().equals(table))
        .findFirst()
        .orElseThrow();
  }

  private static Path file(Path release, String table) {
    return release.resolve("current/tables").resolve(table + ".parquet");
  }

  /** Of the labels of a table, by column. */
  private static Map<String, LabelJudge> judges(String table) {
    Map<String, LabelJudge> judges = new TreeMap<>();
    add(RECORDS.get(table), judges);
    return judges;
  }

  private static void add(Class<?> type, Map<String, LabelJudge> judges) {
    for (RecordComponent component : type.getRecordComponents()) {
      Label[] labels = component.getAnnotationsByType(Label.class);
      if (labels.length > 0) {
        judges.put(ColumnNames.of(component.getName()), new LabelJudge(labels));
      } else if (component.getType().isRecord()) {
        add(component.getType(), judges);
      }
    }
  }
}
