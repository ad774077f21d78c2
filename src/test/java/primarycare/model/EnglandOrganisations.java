package primarycare.model;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.when;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import primarycare.job.Job;
import primarycare.organisation.History;
import primarycare.organisation.Life;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Mapped;
import primarycare.organisation.Span;
import primarycare.organisation.Statements;
import primarycare.rules.organisation.Mentions;
import primarycare.rules.organisation.Mentions.Question;
import primarycare.rules.organisation.NumberedDays;
import primarycare.rules.organisation.OrganisationRows;
import primarycare.rules.organisation.OrganisationSources;

/**
 * All practices of England over 120 months: what it takes to collect them, and to answer for each
 * practice and month in which areas it was and how many patients it had.
 *
 * <p>The months repeat a real map; in each of them one practice of a hundred is in another PCN than
 * in the one before, and one of two hundred is on no map. The session stands before the first run,
 * and has written the rows; planning and compiling the two queries is part of that run.
 */
public final class EnglandOrganisations {

  private static final int MONTHS = 120;
  private static final LocalDate FIRST = LocalDate.of(2016, 8, 1);
  private static final double MEGABYTE = 1 << 20;

  private EnglandOrganisations() {}

  /** Takes a practice map as published, a scratch folder, and the number of runs. */
  public static void main(String[] args) {
    SparkSession spark =
        SparkSession.builder()
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
    String folder = Path.of(args[1]).resolve("england.parquet").toUri().toString();
    months(spark.read().option("header", "true").csv(args[0]))
        .write()
        .mode("overwrite")
        .parquet(folder);
    for (int run = 1; run <= Integer.parseInt(args[2]); run++) {
      run(run, spark.read().parquet(folder));
    }
    spark.stop();
  }

  private static Dataset<Row> months(Dataset<Row> map) {
    Column draw = abs(hash(col("PRACTICE_CODE"), col("month")));
    Column moved =
        expr(
            "sum(IF(abs(hash(PRACTICE_CODE, month)) % 100 = 0, 1, 0)) OVER"
                + " (PARTITION BY PRACTICE_CODE ORDER BY month)");
    Column other =
        concat(
            lit("U"),
            lpad(
                abs(hash(col("PRACTICE_CODE"), col("moves"))).mod(lit(1250)).cast("string"),
                5,
                "0"));
    return map.crossJoin(map.sparkSession().range(MONTHS).toDF("month"))
        .withColumn("moves", moved)
        .where(draw.mod(lit(200)).notEqual(7))
        .select(
            add_months(lit(FIRST), col("month").cast("int")).as("extract_date"),
            col("PRACTICE_CODE").as("practice_code"),
            col("PRACTICE_NAME").as("practice_name"),
            col("SUB_ICB_LOCATION_CODE").as("sub_icb_location_code"),
            col("SUB_ICB_LOCATION_NAME").as("sub_icb_location_name"),
            col("ICB_CODE").as("icb_code"),
            col("ICB_NAME").as("icb_name"),
            when(col("moves").equalTo(0), col("PCN_CODE")).otherwise(other).as("pcn_code"),
            when(col("moves").equalTo(0), col("PCN_NAME"))
                .otherwise(concat(lit("PCN "), other))
                .as("pcn_name"),
            abs(hash(col("PRACTICE_CODE")))
                .mod(lit(20_000))
                .cast("long")
                .as("registered_patients"));
  }

  private static void run(int run, Dataset<Row> rows) {
    long before = used();
    long start = System.nanoTime();
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (int month = 0; month < MONTHS; month++) {
      days.add(FIRST.plusMonths(month));
    }
    Statements said =
        new Statements(days, mapped(rows, NumberedDays.of(days)), List.of(), List.of(), List.of());
    long stated = System.nanoTime();
    History history = History.of(new Job.Area("England", List.of()), said);
    long built = System.nanoTime();
    ListSizes lists =
        GivenListRows.of(
                rows.withColumn("five-year bands", col("registered_patients"))
                    .withColumn("band_cells", lit(0L))
                    .withColumn("single years", lit(null).cast("long"))
                    .withColumn("totals", lit(null).cast("long")))
            .sizes(days);
    long collected = System.nanoTime();
    long answers = 0;
    long patients = 0;
    for (LocalDate day : days) {
      for (Life life : history.on(day)) {
        answers += history.shares(life, day).size();
        patients += lists.at(life.practice(), day).orElse(0);
      }
    }
    long answered = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "run %d: %,d rows collected in %.2f s (maps %.2f, their history %.2f, lists %.2f) as %,d"
            + " practices, %,d lives and %,d memberships; %,d areas and %,d patients answered in"
            + " %.2f s; %.0f MB kept%n",
        run,
        rows.count(),
        (collected - start) / 1e9,
        (stated - start) / 1e9,
        (built - stated) / 1e9,
        (collected - built) / 1e9,
        history.practices().size(),
        history.practices().stream().mapToLong(practice -> practice.lives().size()).sum(),
        history.memberships().count(),
        answers,
        patients,
        (answered - collected) / 1e9,
        (used() - before) / MEGABYTE);
    if (history.on(Span.END).isEmpty() || lists.at("none", FIRST).isPresent()) {
      throw new IllegalStateException("nothing was collected");
    }
  }

  private static List<Mapped> mapped(Dataset<Row> rows, NumberedDays days) {
    Column[] asked =
        Stream.concat(
                Stream.of(rows.columns())
                    .filter(name -> !List.of("extract_date", "registered_patients").contains(name))
                    .map(functions::col),
                Stream.concat(Stream.of(lit(0L).as("line")), days.columns("extract_date")))
            .toArray(Column[]::new);
    Question question = new Question(OrganisationSources.MAP, rows.select(asked));
    return OrganisationRows.mapped(
        days, Mentions.of(List.of(question)).of(OrganisationSources.MAP));
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
