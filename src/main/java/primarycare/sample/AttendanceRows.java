package primarycare.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import primarycare.sample.AttendanceCodes.Group;

/** Writes the attendances of one chunk of a month, a line each. */
final class AttendanceRows {

  static final String HEADER =
      "attendance_id,arrival_date,arrival_time,provider_code,site_code,department_type,"
          + "attendance_category,age_at_arrival,sex,gp_practice_code,lsoa_code,acuity,"
          + "chief_complaint,discharge_status,discharge_destination,accommodation_status,person_key";

  private static final int ID_DIGITS = 9;
  private static final int LSOA_DIGITS = 6;
  private static final int KEY_DIGITS = 12;
  private static final int MINUTES = 60;
  private static final int TOO_OLD = 200;
  private static final byte[] LSOA = RowBuffer.ascii("E01");

  private final AttendanceMonth month;
  private final Patients patients;
  private final Choice elsewhere;
  private final SplittableRandom random;
  private final RowBuffer out;
  private final byte[] idPrefix;
  private final byte[] datePrefix;
  private final byte[] noSuchDate;
  private final boolean winter;
  private int before = -1;
  private final long[] reported = new long[2 * AttendanceCodes.DEPARTMENT_TYPES];

  AttendanceRows(
      AttendanceMonth month,
      Patients patients,
      Choice elsewhere,
      SplittableRandom random,
      OutputStream out) {
    this.month = month;
    this.patients = patients;
    this.elsewhere = elsewhere;
    this.random = random;
    this.out = new RowBuffer(out);
    this.idPrefix = RowBuffer.ascii("E" + month.month().toString().replace("-", ""));
    this.datePrefix = RowBuffer.ascii(month.month() + "-");
    this.noSuchDate = RowBuffer.ascii("31/02/" + month.month().year());
    this.winter = Seasons.isWinter(month.month());
  }

  /** Writes the attendances of the month from one number up to another. */
  void write(long from, long to) throws IOException {
    int slot = month.slot(from);
    for (long number = from; number < to; number++) {
      while (month.end(slot) <= number) {
        slot++;
      }
      out.flushIfFull();
      row(number, slot, Dirt.of(month.before() + number));
    }
    out.flush();
  }

  /**
   * What the hospitals report: attendances by hospital and type of department, planned ones out.
   */
  long[] reported() {
    return reported.clone();
  }

  private void row(long number, int slot, Dirt dirt) {
    id(number, dirt);
    arrival(slot, dirt);
    int cell = month.cells().draw(random);
    Group group = patients.group(cell);
    int department = department(cell, group, Seasons.isNight(slot % Seasons.HOURS), dirt);
    int category = AttendanceCodes.CATEGORY.draw(random);
    if (AttendanceCodes.isReported(category)) {
      reported[patients.hospital(cell) * AttendanceCodes.DEPARTMENT_TYPES + department]++;
    }
    out.put(AttendanceCodes.CATEGORY.cell(category));
    int registration = AttendanceCodes.REGISTRATION.draw(random);
    long person = patients.person(cell, month.people(cell), registration, random.nextLong());
    patient(cell, person, dirt);
    practice(cell, registration);
    if (dirt == Dirt.SHORT_RECORD) {
      out.endLine(true);
      return;
    }
    lsoa(Patients.lsoa(cell, person));
    byte[] accommodation = Patients.accommodation(cell, person);
    care(group, department, category, accommodation);
    out.put(accommodation);
    if (Patients.isTraced(person)) {
      out.hex(person, KEY_DIGITS);
    }
    out.endLine(false);
  }

  private void id(long number, Dirt dirt) {
    if (dirt != Dirt.BLANK_ID) {
      out.put(idPrefix);
      out.digits(dirt == Dirt.REPEATED_ID ? Math.max(0, number - 1) : number, ID_DIGITS);
    }
    out.put(',');
  }

  private void arrival(int slot, Dirt dirt) {
    if (dirt == Dirt.IMPOSSIBLE_DATE) {
      out.put(noSuchDate);
    } else {
      out.put(datePrefix);
      out.pair(slot / Seasons.HOURS + 1);
    }
    out.put(',');
    out.pair(slot % Seasons.HOURS);
    out.put(':');
    out.pair(Seeds.below(MINUTES, random.nextLong()));
    out.put(AttendanceCodes.SECONDS);
  }

  /** A number that is repeated stands at the hospital of the record before, as its own does. */
  private int department(int cell, Group group, boolean night, Dirt dirt) {
    int own = patients.hospital(cell);
    int hospital = dirt == Dirt.REPEATED_ID && before >= 0 ? before : own;
    before = hospital;
    Choice departments = AttendanceCodes.department(group, winter, night);
    int department = departments.draw(random);
    out.put(AttendanceCodes.site(hospital, department));
    out.put(departments.cell(department));
    return department;
  }

  private void patient(int cell, long person, Dirt dirt) {
    if (dirt == Dirt.AGE_TEXT) {
      out.put(AttendanceCodes.NO_AGE);
    } else {
      out.number(dirt == Dirt.AGE_OUT_OF_RANGE ? TOO_OLD : Patients.age(cell, person));
      out.put(',');
    }
    if (dirt == Dirt.SEX_CODE) {
      out.put(AttendanceCodes.NO_SEX);
    } else if (!Patients.isSexKnown(person)) {
      out.put(AttendanceCodes.SEX_NOT_KNOWN.any(random));
    } else {
      out.put(AttendanceCodes.SEX.cell(Patients.sex(cell)));
    }
  }

  private void practice(int cell, int registration) {
    out.put(
        switch (registration) {
          case AttendanceCodes.OWN -> patients.code(cell);
          case AttendanceCodes.ELSEWHERE -> elsewhere.any(random);
          case AttendanceCodes.LOST -> AttendanceCodes.LOST_PRACTICE.any(random);
          default -> AttendanceCodes.REGISTRATION.cell(registration);
        });
  }

  private void lsoa(int number) {
    if (number > 0) {
      out.put(LSOA);
      out.digits(number, LSOA_DIGITS);
    }
    out.put(',');
  }

  private void care(Group group, int department, int category, byte[] accommodation) {
    boolean type1 = department == AttendanceCodes.TYPE_1;
    out.put((type1 ? AttendanceCodes.ACUITY_TYPE_1 : AttendanceCodes.ACUITY_OTHER).any(random));
    out.put(AttendanceCodes.complaint(group, winter).any(random));
    Choice statuses = type1 ? AttendanceCodes.STATUS_TYPE_1 : AttendanceCodes.STATUS_OTHER;
    int status = statuses.draw(random);
    if (type1 && category == AttendanceCodes.NOT_APPLICABLE) {
      status = AttendanceCodes.DEAD_ON_ARRIVAL;
    }
    out.put(statuses.cell(status));
    out.put(destination(group, type1, status, accommodation));
  }

  private byte[] destination(Group group, boolean type1, int status, byte[] accommodation) {
    if (status != AttendanceCodes.TREATED) {
      return type1 && AttendanceCodes.isDeath(status)
          ? AttendanceCodes.MORTUARY
          : AttendanceCodes.BLANK;
    }
    Choice destinations = AttendanceCodes.destination(group);
    int to = type1 ? destinations.draw(random) : AttendanceCodes.HOME;
    boolean nursed = accommodation == AttendanceCodes.LIVES_IN_NURSING_HOME;
    return to == AttendanceCodes.HOME && nursed
        ? AttendanceCodes.NURSING_HOME
        : destinations.cell(to);
  }
}
