package primarycare.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import primarycare.dossier.NationalRates;
import primarycare.dossier.Shape;
import primarycare.figure.Dimension;
import primarycare.job.Columns;

/** England's attendances and patients by age and sex, of the latest year given. */
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

  /** In the five-year bands of a shape; null where the job names no file of them. */
  static NationalRates of(ReferenceModel model, Shape shape) {
    return model.isGiven(SOURCE) ? of(model.smallRows(SOURCE), shape, shape.fiveYear()) : null;
  }

  /**
   * @param rows of the source
   * @param scheme of age bands, by its number
   */
  static NationalRates of(List<Row> rows, Shape shape, int scheme) {
    Map<String, LocalDate> latest = new HashMap<>();
    rows.forEach(row -> latest.merge(group(row), year(row), ReferenceAttendances::later));
    ReferenceAttendances of = new ReferenceAttendances(shape, scheme);
    rows.stream().filter(row -> year(row).equals(latest.get(group(row)))).forEach(of::add);
    return new NationalRates(of.attendances, of.patients);
  }

  private static String group(Row row) {
    return row.getAs(Columns.DEPARTMENT_GROUP);
  }

  private static LocalDate year(Row row) {
    return row.getAs("year");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void add(Row row) {
    int place = Dimension.DEPARTMENT_GROUP.numberOf(group(row));
    Integer stratum = strata.get(row.getAs(Columns.SEX) + " " + row.getAs(Columns.AGE_BAND));
    if (stratum != null) {
      if (attendances[place] == null) {
        attendances[place] = none();
        patients[place] = none();
      }
      attendances[place][stratum] = row.<Long>getAs(Columns.ATTENDANCES);
      patients[place][stratum] = row.<Long>getAs(Columns.REGISTERED_PATIENTS);
    }
  }

  private double[] none() {
    double[] none = new double[strata.size()];
    Arrays.fill(none, Double.NaN);
    return none;
  }
}
