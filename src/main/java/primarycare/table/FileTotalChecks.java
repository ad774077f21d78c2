package primarycare.table;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.FileTotals;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;

/** Checks that the totals which a file carries are the sums of its own rows. */
public final class FileTotalChecks {

  static final String ADD_UP = "the totals that a file carries are the sums of its rows";

  private static final String QUARANTINED = "records of the file are quarantined";
  private static final String LEVEL = "level";
  private static final String FOUND = "found";
  private static final String CARRIED = "carried";
  private static final String TEXT = "text";

  private static final StructType HELD =
      new StructType()
          .add(LEVEL, DataTypes.StringType)
          .add(FOUND, DataTypes.LongType)
          .add(CARRIED, DataTypes.LongType)
          .add(TEXT, DataTypes.StringType);

  private FileTotalChecks() {}

  /**
   * @param files rows of the ledger: of each file how many records no row holds, by whatever rule
   */
  static Stream<Dataset<Row>> of(
      List<FileTotals.Held> held, List<Row> files, ReferenceModel model) {
    Map<String, Long> quarantined =
        files.stream()
            .collect(
                Collectors.toMap(
                    FileTotalChecks::level, row -> row.<Long>getAs("quarantined"), Long::sum));
    Map<Boolean, List<Row>> rows =
        held.stream()
            .collect(
                Collectors.partitioningBy(
                    file -> file.isContradiction(quarantined.get(level(file))),
                    Collectors.mapping(
                        file -> row(file, quarantined.get(level(file))), Collectors.toList())));
    return held.isEmpty()
        ? Stream.empty()
        : rows.entrySet().stream()
            .map(entry -> check(entry.getKey(), model.frame(entry.getValue(), HELD)));
  }

  /** The sentences of what differs, for a report that makes no table. */
  public static List<String> notices(List<FileTotals.Held> held) {
    return held.stream()
        .filter(file -> !file.agree())
        .map(
            file ->
                "%s: of the %,d totals that it carries, %,d are not the sums of its rows: %s"
                    .formatted(
                        file.name(), file.totals(), file.totals() - file.right(), file.text()))
        .toList();
  }

  private static Dataset<Row> check(boolean enforced, Dataset<Row> rows) {
    return new Check(ADD_UP, enforced)
        .rows(
            rows,
            Casts.none(DataTypes.DateType),
            col(LEVEL),
            col(FOUND).equalTo(col(CARRIED)),
            col(FOUND),
            col(CARRIED),
            col(TEXT));
  }

  private static Row row(FileTotals.Held held, long quarantined) {
    String lost = held.agree() || quarantined == 0 ? "" : "; " + QUARANTINED;
    return RowFactory.create(level(held), held.right(), held.totals(), held.text() + lost);
  }

  private static String level(FileTotals.Held held) {
    return held.source() + ": " + held.name();
  }

  private static String level(Row file) {
    return file.getAs("source") + ": " + file.getAs("file");
  }
}
