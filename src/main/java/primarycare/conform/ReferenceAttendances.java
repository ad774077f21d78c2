package primarycare.conform;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import primarycare.dossier.NationalRates;
import primarycare.dossier.Shape;
import primarycare.spec.Columns;

/** Collects England's attendances and patients by age and sex, of the latest year given. */
public final class ReferenceAttendances {

  /** A local file of England's attendances and registered patients by age band and sex. */
  public static final String SOURCE = "reference_attendance";

  private final Map<String, Integer> strata = new HashMap<>();
  private final double[][] attendances = new double[Shape.GROUPS][];
  private final double[][] patients = new double[Shape.GROUPS][];

  private ReferenceAttendances(Shape shape, int scheme) {
    List<String> sexes = List.of("female", "male");
    for (String sex : sexes) {
      for (int band = 0; band < shape.bandsOf(scheme) - 1; band++) {
        strata.put(sex + " " + shape.label(scheme, band).orElseThrow(), strata.size());
      }
    }
  }

  /**
   * @param scheme of five-year age bands, by its number
   */
  static NationalRates of(ReferenceModel model, Shape shape, int scheme) {
    return of(
        SmallFrames.rows(
            model
                .rows(SOURCE)
                .select(
                    Columns.DEPARTMENT_GROUP,
                    "year",
                    Columns.SEX,
                    Columns.AGE_BAND,
                    Columns.ATTENDANCES,
                    Columns.REGISTERED_PATIENTS)),
        shape,
        scheme);
  }

  /**
   * @param rows of department group, year, sex, age band, attendances and patients
   */
  static NationalRates of(List<Row> rows, Shape shape, int scheme) {
    Map<String, LocalDate> latest = new HashMap<>();
    rows.forEach(row -> latest.merge(row.getString(0), row.getAs(1), ReferenceAttendances::later));
    ReferenceAttendances of = new ReferenceAttendances(shape, scheme);
    rows.stream().filter(row -> row.get(1).equals(latest.get(row.getString(0)))).forEach(of::add);
    return new NationalRates(of.attendances, of.patients);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void add(Row row) {
    int place = Dimension.DEPARTMENT_GROUP.numberOf(row.getString(0));
    Integer stratum = strata.get(row.getString(2) + " " + row.getString(3));
    if (stratum != null) {
      if (attendances[place] == null) {
        attendances[place] = none();
        patients[place] = none();
      }
      attendances[place][stratum] = row.getLong(4);
      patients[place][stratum] = row.getLong(5);
    }
  }

  private double[] none() {
    double[] none = new double[strata.size()];
    Arrays.fill(none, Double.NaN);
    return none;
  }
}
