package primarycare.model;

import static org.apache.spark.sql.functions.col;
import static primarycare.job.Columns.EXTRACT_DATE;
import static primarycare.job.Columns.PRACTICE_CODE;
import static primarycare.job.Columns.PRACTICE_NAME;
import static primarycare.job.Columns.SEX;

import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.dossier.Sent;
import primarycare.fact.SmallFrames;
import primarycare.organisation.Flows;
import primarycare.organisation.InLine;
import primarycare.organisation.Line;
import primarycare.organisation.Listed;
import primarycare.organisation.Residents;
import primarycare.organisation.SexesOfLists;
import primarycare.rules.organisation.OrganisationSources;
import scala.Tuple2;

/**
 * Adds up lists by LSOA, which are millions of rows of England, by one Spark job.
 *
 * <p>A shuffle brings the people of a line together: those of an LSOA, where some may be in several
 * areas, and then those of a practice. What comes to the driver grows with practices and areas.
 */
final class FlowSums {

  private static final Column[] COLUMNS = {
    col(EXTRACT_DATE),
    col(SEX),
    col(PRACTICE_CODE),
    col(PRACTICE_NAME),
    col(OrganisationSources.LSOA),
    col("number_of_patients")
  };

  private FlowSums() {}

  /**
   * What rows of lists by LSOA come to.
   *
   * @param residents where they live and are registered, which is sent to every task
   */
  static Flows of(Dataset<Row> rows, SexesOfLists sexes, Residents residents) {
    Sent<Residents> own = Sent.of(rows.sparkSession().sparkContext(), residents);
    JavaRDD<InLine> first =
        rows.select(COLUMNS)
            .toJavaRDD()
            .filter(row -> sexes.counts(row.getAs(0), row.getString(1)))
            .map(row -> listed(row))
            .mapPartitions(some -> own.value().of(some));
    JavaRDD<InLine> living =
        residents.mayBeInSeveralAreas()
            ? lines(first)
                .flatMap(line -> own.value().withResidence(line._1(), line._2()).iterator())
            : first;
    return new Flows(
        SmallFrames.of(
            lines(living)
                .flatMap(line -> own.value().withRegistration(line._1(), line._2()).iterator())));
  }

  private static Listed listed(Row row) {
    return new Listed(
        row.getAs(0), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
  }

  /** The people of each line by their code, added up before they are sent. */
  private static JavaPairRDD<Line, TreeMap<String, Long>> lines(JavaRDD<InLine> people) {
    return people
        .mapToPair(some -> new Tuple2<>(some.line(), some))
        .aggregateByKey(
            new TreeMap<>(), (line, some) -> with(line, some), (one, other) -> with(one, other));
  }

  private static TreeMap<String, Long> with(TreeMap<String, Long> line, InLine some) {
    line.merge(some.code(), some.people(), Long::sum);
    return line;
  }

  private static TreeMap<String, Long> with(
      TreeMap<String, Long> line, TreeMap<String, Long> other) {
    other.forEach((code, people) -> line.merge(code, people, Long::sum));
    return line;
  }
}
