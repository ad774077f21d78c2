package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.dossier.Dossiers;
import primarycare.dossier.Places;
import primarycare.dossier.Shape;
import primarycare.job.Job;
import primarycare.layout.AgeBands;
import primarycare.organisation.Calendar;
import primarycare.organisation.Home;
import primarycare.organisation.Homes;
import primarycare.spec.Columns;

/** Makes the dossiers of the areas of a job, of what the reference model knows. */
public final class AreaDossiers {

  private final Dossiers dossiers;
  private final Dataset<Row> rows;

  /**
   * @param byBand rows of {@link Registrations#byBand}
   */
  AreaDossiers(
      Job job,
      Organisations places,
      Registers registers,
      RelationalRules rules,
      Dataset<Row> attendances,
      Dataset<Row> byBand) {
    Calendar calendar = places.calendar();
    Shape shape = new Shape(calendar.entries().size(), schemes(job));
    this.dossiers =
        new Dossiers(
            calendar,
            shape,
            new Places(calendar, places.placements(), registers.successors()),
            homes(rules, registers.history().history().shared().isEmpty()));
    this.rows = dossiers.of(attendances, patients(shape, byBand));
  }

  private static List<AgeBands> schemes(Job job) {
    return job.breakdown().ageBandSchemes().stream().sorted().map(AgeBands::named).toList();
  }

  private static Homes homes(RelationalRules rules, boolean areNotNeeded) {
    List<Home> homes =
        areNotNeeded
            ? List.of()
            : SmallFrames.rows(Attendances.homes(rules)).stream()
                .map(
                    row ->
                        new Home(
                            row.getAs(Allocation.LSOA),
                            row.getAs(Columns.AREA_TYPE),
                            row.getAs(Columns.AREA_CODE)))
                .toList();
    return new Homes(homes, Map.of());
  }

  private static Dataset<Row> patients(Shape shape, Dataset<Row> byBand) {
    int[] before =
        IntStream.range(0, shape.schemes().size())
            .map(scheme -> shape.firstBand(scheme) - 1)
            .toArray();
    return byBand.select(
        col(Columns.PRACTICE_CODE),
        unix_date(col(Columns.EXTRACT_DATE)).as("extract_day"),
        col(Registrations.NUMBER).minus(lit(1)).as("sex"),
        element_at(lit(before), col(AgeBandFrames.SCHEME)).plus(col(Columns.BAND_ORDER)).as("band"),
        col("patients"));
  }

  /** What a row of {@link #rows} means. */
  public Dossiers dossiers() {
    return dossiers;
  }

  /** One row per area. */
  public Dataset<Row> rows() {
    return rows;
  }
}
