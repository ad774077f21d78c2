package primarycare.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.job.PublishedCode;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * The facts of A&amp;E attendances: how many of each {@link AttendanceCell} a practice had in a
 * month, who they were as far as a key of the person tells, and where they attended.
 *
 * <p>The practice and the provider are as given; where there is none, the name is null. Texts that
 * can be no practice's code are one name: there may be as many of them as people.
 */
public final class AttendanceFacts implements Packing {

  public static final String SOURCE = "ae_attendance";

  /** Attendances of a practice and month: numbers of {@link AttendanceCell}. */
  public static final String ATTENDANCES = "attendances";

  /** Attendances of people whose key is given: numbers of {@link #person}. */
  public static final String PEOPLE = "people";

  /** Attendances without a key of the person, by type of department. */
  public static final String NOBODY = "without_person_key";

  /** Attendances {@link AtProvider at a provider} in a month, by type of department. */
  public static final String PROVIDERS = "providers";

  /** Attendances of which some care is recorded. */
  static final String CARE = "care";

  /** Kinds that together hold each attendance once. */
  static final List<List<String>> WAYS =
      List.of(List.of(ATTENDANCES), List.of(PEOPLE, NOBODY), List.of(PROVIDERS));

  static final String PRACTICE = "gp_practice_code";
  static final String DAY = "arrival_date";
  private static final String PROVIDER = "provider_code";
  private static final String PERSON = "person_key";
  private static final int DEPARTMENTS = 8;

  @Override
  public Set<String> columns() {
    return Packing.withKey(
        source(), Stream.concat(CellReader.read(), Stream.of(PRACTICE, DAY, PROVIDER, PERSON)));
  }

  private static Source source() {
    return Sources.named(SOURCE);
  }

  @Override
  public void pack(Packer packer, String entry, ReadRows rows) {
    ReadColumn practices = rows.column(PRACTICE);
    ReadColumn providers = rows.column(PROVIDER);
    ReadColumn people = rows.column(PERSON);
    ReadColumn days = rows.column(DAY);
    Parts months = Parts.months(days);
    String[] names = names(practices);
    Packer.Places attendances = packer.places(entry, ATTENDANCES, names, months.parts());
    Packer.Places keyed = packer.places(entry, PEOPLE, names, months.parts());
    Packer.Places nobody = packer.places(entry, NOBODY, names, months.parts());
    AtProvider.Pairs pairs = AtProvider.Pairs.of(practices, names, providers, rows.rows());
    Packer.Places provided = packer.places(entry, PROVIDERS, pairs.names(), months.parts());
    Packer.Places care = packer.places(entry, CARE, new String[0], months.parts());
    CellReader cells = new CellReader(rows);
    KeyHash person = KeyHash.of(people);
    for (int row = 0; row < rows.rows(); row++) {
      int month = months.of()[days.at(row)];
      int practice = practices.at(row);
      int department = cells.department(row);
      int signs = cells.signs(row);
      attendances.add(practice, month, cells.number(row, signs));
      provided.add(pairs.of()[row], month, department);
      if (Signs.HAS_CARE.isIn(signs)) {
        care.add(ReadColumn.NONE, month, department);
      }
      if (people.at(row) == ReadColumn.NONE) {
        nobody.add(practice, month, department);
      } else {
        keyed.add(practice, month, attendee(person.of(row), department));
      }
    }
    KeyFacts.pack(packer, entry, KeyHash.of(source(), rows), rows.rows());
  }

  /**
   * Attendances of a practice and month by the LSOA where the patients live, which is the kind; it
   * is empty where that is not known.
   */
  static final class AtHome implements Packing {

    private static final String LSOA = "lsoa_code";

    @Override
    public Set<String> columns() {
      return Stream.concat(CellReader.read(), Stream.of(PRACTICE, DAY, LSOA))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void pack(Packer packer, String entry, ReadRows rows) {
      ReadColumn practices = rows.column(PRACTICE);
      ReadColumn homes = rows.column(LSOA);
      ReadColumn days = rows.column(DAY);
      Parts months = Parts.months(days);
      String[] names = names(practices);
      Packer.Places[] places = places(packer, entry, homes, names, months);
      CellReader cells = new CellReader(rows);
      for (int row = 0; row < rows.rows(); row++) {
        long number = cells.number(row, cells.signs(row));
        places[homes.at(row) + 1].add(practices.at(row), months.of()[days.at(row)], number);
      }
    }

    /** Of each home, those without one first. */
    private static Packer.Places[] places(
        Packer packer, String entry, ReadColumn homes, String[] names, Parts months) {
      Packer.Places[] places = new Packer.Places[homes.values() + 1];
      Arrays.setAll(
          places,
          at -> packer.places(entry, at == 0 ? "" : homes.text(at - 1), names, months.parts()));
      return places;
    }
  }

  /** The same of attendances at providers, by type of department. */
  static final class AtHomeByProvider implements Packing {

    @Override
    public Set<String> columns() {
      return Stream.concat(CellReader.read(), Stream.of(PRACTICE, DAY, AtHome.LSOA, PROVIDER))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void pack(Packer packer, String entry, ReadRows rows) {
      ReadColumn practices = rows.column(PRACTICE);
      ReadColumn homes = rows.column(AtHome.LSOA);
      ReadColumn days = rows.column(DAY);
      Parts months = Parts.months(days);
      AtProvider.Pairs pairs =
          AtProvider.Pairs.of(practices, names(practices), rows.column(PROVIDER), rows.rows());
      Packer.Places[] places = AtHome.places(packer, entry, homes, pairs.names(), months);
      CellReader cells = new CellReader(rows);
      for (int row = 0; row < rows.rows(); row++) {
        int month = months.of()[days.at(row)];
        places[homes.at(row) + 1].add(pairs.of()[row], month, cells.department(row));
      }
    }
  }

  private static String[] names(ReadColumn practices) {
    return Stream.of(practices.texts())
        .map(PublishedCode::organisationShown)
        .toArray(String[]::new);
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
