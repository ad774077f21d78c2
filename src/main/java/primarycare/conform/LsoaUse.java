package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.intake.LoadedFile;
import primarycare.layout.LsoaEditions;

/**
 * The LSOAs that the files of one source use, and the edition that each file is of.
 *
 * <p>An edition is stated by the name of the column or by a mark in place of a code; else it is
 * found out: by codes given out with the latest edition, or by there being none among very many.
 */
final class LsoaUse {

  /** So many codes without a new one: the earlier edition, because one code in twenty is new. */
  static final int MANY = 1000;

  private static final String CODE = "^[EW]01[0-9]{6}$";
  private static final String PEOPLE = "people";

  private final String source;
  private final Dataset<Row> codes;
  private final Map<String, Edition> editions = new TreeMap<>();
  private final List<LoadedFile> files;

  /**
   * The edition of a file.
   *
   * @param name blank where it is not known
   * @param stated whether the file says so itself
   */
  record Edition(String name, boolean stated) {

    static final Edition UNKNOWN = new Edition("", false);
  }

  /**
   * @param rows entry, {@code lsoa_code}, practice and {@code people} as a number
   * @param ours practices of the job's area
   */
  LsoaUse(String source, List<LoadedFile> files, Dataset<Row> rows, Dataset<Row> ours) {
    this.source = source;
    this.files = List.copyOf(files);
    Column people = when(coalesce(col("ours"), lit(false)), col(PEOPLE)).otherwise(lit(0L));
    this.codes =
        rows.where(col(LookUp.LSOA).isNotNull())
            .join(
                broadcast(ours.withColumn("ours", lit(true))), new String[] {PRACTICE_CODE}, "left")
            .groupBy(ENTRY, LookUp.LSOA)
            .agg(sum(people).as(PEOPLE))
            .localCheckpoint(false);
    tellEditions();
  }

  private void tellEditions() {
    LsoaEditions declared = LsoaEditions.declared();
    Column latest = isNew(declared.latest());
    Map<String, Row> found = new HashMap<>();
    Dataset<Row> byFile =
        codes
            .groupBy(ENTRY)
            .agg(
                sum(when(latest, lit(1L)).otherwise(lit(0L))).as("new"),
                count(lit(1)).as("all"),
                max(marked(declared.editions())).as("mark"));
    SmallFrames.rows(byFile).forEach(row -> found.put(row.getAs(ENTRY), row));
    for (LoadedFile file : files) {
      String address = file.entry().address();
      editions.put(address, edition(file, Optional.ofNullable(found.get(address))));
    }
  }

  private Edition edition(LoadedFile file, Optional<Row> codesOfFile) {
    LsoaEditions declared = LsoaEditions.declared();
    if (codesOfFile.isEmpty()) {
      return Edition.UNKNOWN;
    }
    Row row = codesOfFile.get();
    Optional<String> stated =
        file.column(declared.columns().get(source))
            .flatMap(declared::ofHeader)
            .map(LsoaEditions.Edition::name)
            .or(() -> Optional.ofNullable(row.<String>getAs("mark")));
    if (stated.isPresent()) {
      return new Edition(stated.get(), true);
    }
    if (row.<Long>getAs("new") > 0) {
      return new Edition(declared.latest().name(), false);
    }
    boolean many = row.<Long>getAs("all") >= MANY;
    return many ? new Edition(declared.earlier().name(), false) : Edition.UNKNOWN;
  }

  private static Column marked(List<LsoaEditions.Edition> editions) {
    Column mark = lit(null);
    for (LsoaEditions.Edition edition : editions) {
      mark =
          when(col(LookUp.LSOA).isin(edition.marks().toArray()), lit(edition.name()))
              .otherwise(mark);
    }
    return mark;
  }

  private static Column isNew(LsoaEditions.Edition edition) {
    Column isNew = lit(false);
    for (String last : edition.after()) {
      Column ofCountry = col(LookUp.LSOA).startsWith(LsoaEditions.Edition.country(last));
      isNew = isNew.or(ofCountry.and(col(LookUp.LSOA).gt(lit(last))));
    }
    return isNew.and(col(LookUp.LSOA).rlike(CODE));
  }

  /** The edition of each file, by the address of its entry. */
  Map<String, Edition> editions() {
    return editions;
  }

  /** The files that are of an edition. */
  List<LoadedFile> files(String edition) {
    return files.stream()
        .filter(file -> editions.get(file.entry().address()).name().equals(edition))
        .toList();
  }

  /** The editions that there are files of, blank among them for those of none that is known. */
  Set<String> names() {
    return editions.values().stream()
        .map(Edition::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every code that the files of an edition use: how many patients of the area's practices. */
  Map<String, Long> used(String edition) {
    return people(edition, col(LookUp.LSOA).rlike(CODE));
  }

  /** What stands in place of a code, and for how many patients of the area's practices. */
  Map<String, Long> withoutCode() {
    return names().stream()
        .map(name -> people(name, col(LookUp.LSOA).rlike("^(NO.*|CLOSED)$")))
        .flatMap(counts -> counts.entrySet().stream())
        .filter(count -> count.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
  }

  private Map<String, Long> people(String edition, Column which) {
    Object[] entries = files(edition).stream().map(f -> f.entry().address()).toArray();
    Map<String, Long> people = new TreeMap<>();
    Dataset<Row> counts =
        codes
            .where(which.and(col(ENTRY).isin(entries)))
            .groupBy(LookUp.LSOA)
            .agg(sum(PEOPLE).as(PEOPLE));
    SmallFrames.rows(counts).forEach(row -> people.put(row.getString(0), row.getLong(1)));
    return people;
  }

  String source() {
    return source;
  }

  /** The names of some files, for a message. */
  static String shown(List<LoadedFile> files) {
    return files.get(0).name() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
  }

  static Stream<String> codes(Dataset<Row> rows) {
    return SmallFrames.rows(rows.select(LookUp.LSOA).distinct()).stream().map(r -> r.getString(0));
  }
}
