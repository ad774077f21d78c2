package primarycare.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import primarycare.intake.Fact;
import primarycare.layout.Sources;
import primarycare.spec.Casts;

/**
 * The facts of A&amp;E attendances: how many of each {@link AttendanceCell} a practice had in a
 * month, who they were as far as a key of the person tells, and where they attended.
 *
 * <p>The practice and the provider are as given; where there is none, the name is null.
 */
public final class AttendanceFacts {

  public static final String SOURCE = "ae_attendance";

  /** Attendances of a practice and month: numbers of {@link AttendanceCell}. */
  public static final String ATTENDANCES = "attendances";

  /** Attendances of people whose key is given: numbers of {@link #person}. */
  public static final String PEOPLE = "people";

  /** Attendances without a key of the person, by type of department. */
  public static final String NOBODY = "without_person_key";

  /** Attendances at a provider in a month, by type of department. */
  public static final String PROVIDERS = "providers";

  /** Attendances of which some care is recorded. */
  static final String CARE = "care";

  /** Kinds that together hold each attendance once. */
  static final List<List<String>> WAYS =
      List.of(List.of(ATTENDANCES), List.of(PEOPLE, NOBODY), List.of(PROVIDERS));

  /** In their order the columns that a task reads. */
  private enum Read {
    ENTRY,
    PRACTICE,
    PROVIDER,
    MONTH,
    CELL,
    PERSON,
    KEY
  }

  private static final int DEPARTMENTS = 8;

  private AttendanceFacts() {}

  /** All facts of accepted rows, with the hashes of their keys. */
  static Dataset<Row> of(Dataset<Row> rows) {
    Column person = when(col("person_key").isNotNull(), xxhash64(col("person_key")));
    return rows.select(
            col(Fact.ENTRY),
            col("gp_practice_code"),
            col("provider_code"),
            month(),
            cell(),
            person,
            KeyFacts.hash(Sources.named(SOURCE)))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) AttendanceFacts::packed, Encoders.row(Fact.SCHEMA));
  }

  /**
   * Attendances of a practice and month by the LSOA where the patients live, which is the kind; it
   * is empty where that is not known.
   */
  static Dataset<Row> atHome(Dataset<Row> rows) {
    return rows.select(
            col(Fact.ENTRY),
            coalesce(col("lsoa_code"), lit("")),
            col("gp_practice_code"),
            month(),
            cell())
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) AttendanceFacts::packedAtHome,
            Encoders.row(Fact.SCHEMA));
  }

  private static Iterator<Row> packedAtHome(Iterator<Row> rows) {
    Packer packer = new Packer();
    rows.forEachRemaining(
        row ->
            packer.add(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4)));
    return packer.rows();
  }

  private static Column month() {
    return Casts.toLong(expr("unix_date(trunc(arrival_date, 'MM'))"));
  }

  private static Column cell() {
    Column age = coalesce(col("age_at_arrival"), lit((long) AttendanceCell.NO_AGE)).plus(lit(1));
    Column cell = department(col("department_type"));
    cell = cell.multiply(lit(AttendanceCell.SEXES)).plus(sex(col("sex")));
    cell = cell.multiply(lit((long) AttendanceCell.AGES)).plus(age);
    return cell.multiply(lit((long) AttendanceCell.SIGNS)).plus(Signs.shown());
  }

  private static Column department(Column type) {
    return Stream.of(1, 2, 3, 4)
        .map(number -> when(type.equalTo(lit("0" + number)), lit(number)))
        .reduce((one, other) -> coalesce(one, other))
        .map(number -> coalesce(number, lit(0)))
        .orElseThrow();
  }

  private static Column sex(Column sex) {
    return when(sex.equalTo(lit("female")), lit(AttendanceCell.FEMALE))
        .when(sex.equalTo(lit("male")), lit(AttendanceCell.MALE))
        .otherwise(lit(0));
  }

  private static Iterator<Row> packed(Iterator<Row> rows) {
    Packer packer = new Packer();
    while (rows.hasNext()) {
      add(packer, rows.next());
    }
    return packer.rows();
  }

  private static void add(Packer packer, Row row) {
    String entry = row.getString(Read.ENTRY.ordinal());
    String practice = row.getString(Read.PRACTICE.ordinal());
    long month = row.getLong(Read.MONTH.ordinal());
    long cell = row.getLong(Read.CELL.ordinal());
    int department = AttendanceCell.of(cell).department();
    if (Signs.HAS_CARE.isIn(AttendanceCell.of(cell).signs())) {
      packer.add(entry, CARE, null, month, department);
    }
    packer.add(entry, ATTENDANCES, practice, month, cell);
    packer.add(entry, PROVIDERS, row.getString(Read.PROVIDER.ordinal()), month, department);
    if (row.isNullAt(Read.PERSON.ordinal())) {
      packer.add(entry, NOBODY, practice, month, department);
    } else {
      long person = row.getLong(Read.PERSON.ordinal());
      packer.add(entry, PEOPLE, practice, month, attendee(person, department));
    }
    KeyFacts.add(packer, entry, row.getLong(Read.KEY.ordinal()));
  }

  /** A person at a department: the last bits of the person's hash give way to the department. */
  private static long attendee(long person, int department) {
    return (person & -DEPARTMENTS) | department;
  }

  /** The number that stands for the person. */
  public static long person(long attendee) {
    return attendee & -DEPARTMENTS;
  }

  /** The type of the department where the person attended; 0 where it is not known. */
  public static int department(long attendee) {
    return (int) (attendee & (DEPARTMENTS - 1));
  }
}
