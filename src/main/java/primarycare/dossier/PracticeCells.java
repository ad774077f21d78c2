package primarycare.dossier;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import primarycare.fact.AttendanceCell;
import primarycare.fact.Block;
import primarycare.organisation.Homes;
import primarycare.organisation.Sharing;

/**
 * The people of one practice, or of those without one, as cells of their areas.
 *
 * <p>Of a practice that areas of a type share, people whose home is known to be in one of these
 * areas go there and the others by weight, those of a month and age band scheme in one line: by
 * department group, sex and band.
 */
final class PracticeCells {

  private final Shape shape;
  private final Places places;
  private final Homes homes;
  private final int[][] bands;
  private final int bandsOfAll;

  /** Attendances by LSOA where the patients live, {@link Sharing#NOT_KNOWN} for most. */
  private final Map<String, long[]> attendances = new TreeMap<>();

  private final PracticeNeeds needs;
  private final ListBands bandsOfLists;
  private final Map<Integer, PracticeList> lists = new TreeMap<>();
  private final long[] patients;
  private final BitSet given = new BitSet();
  private final BitSet notGiven = new BitSet();
  private final BitSet listed = new BitSet();

  PracticeCells(Shape shape, ListBands bandsOfLists, Places places, Homes homes) {
    this.shape = shape;
    this.bandsOfLists = bandsOfLists;
    this.places = places;
    this.homes = homes;
    this.needs = new PracticeNeeds(shape);
    this.bandsOfAll = shape.bands();
    this.bands = new int[shape.schemes().size()][];
    Arrays.setAll(bands, shape::bandOfAge);
    this.patients = new long[shape.months() * Shape.SEXES * bandsOfAll];
  }

  /**
   * Adds attendances of a month.
   *
   * @param lsoa where the patients live; {@link Sharing#NOT_KNOWN} where it does not matter too
   * @param numbers of {@link AttendanceCell}, packed
   * @param sign -1 for attendances that do not count and are among the others
   * @param hasCare whether any record of their file has care
   */
  void addAttendances(String lsoa, int month, byte[] numbers, int sign, boolean hasCare) {
    needs.add(lsoa, month, numbers, sign, hasCare);
    long[] own =
        attendances.computeIfAbsent(
            lsoa, home -> new long[shape.months() * Shape.GROUPS * Shape.SEXES * bandsOfAll]);
    Block.read(
        numbers,
        (number, count) -> {
          AttendanceCell cell = AttendanceCell.of(number);
          int group = Shape.group(cell.department());
          int sex = cell.sex() == 0 ? Shape.NO_SEX : cell.sex() - 1;
          for (int[] scheme : bands) {
            own[place(month, group, sex, scheme[cell.age() + 1])] += sign * count;
          }
        });
  }

  private int place(int month, int group, int sex, int band) {
    return ((month * Shape.GROUPS + group) * Shape.SEXES + sex) * bandsOfAll + band;
  }

  private int ofList(int month, int sex, int band) {
    return (month * Shape.SEXES + sex) * bandsOfAll + band;
  }

  /**
   * Adds registered patients of the list that a month is measured with.
   *
   * @see PracticeList#add
   */
  void addPatients(int month, String kind, byte[] numbers, int sign) {
    lists.computeIfAbsent(month, of -> new PracticeList()).add(kind, numbers, sign);
  }

  private void take(int month, PracticeList list) {
    if (list.isThere()) {
      listed.set(month);
      list.give(bandsOfLists, (sex, band, number) -> take(ofList(month, sex, band), number));
    }
  }

  private void take(int place, Long number) {
    if (number == null) {
      notGiven.set(place);
    } else {
      given.set(place);
      patients[place] = number;
    }
  }

  /**
   * All people, by the number of their area.
   *
   * @param counted the code under which they are counted
   */
  Map<Integer, byte[]> areas(String counted) {
    lists.forEach(this::take);
    Map<Integer, Cells> areas = new HashMap<>();
    for (int month = 0; month < shape.months(); month++) {
      Optional<Membership> membership = places.of(counted, month);
      if (membership.isPresent()) {
        for (int area : membership.get().whole()) {
          addWhole(areas.computeIfAbsent(area, number -> new Cells(shape)), month);
        }
        for (Membership.Parts parts : membership.get().shared()) {
          new Shared(areas, parts, month).give();
        }
      }
    }
    Map<Integer, byte[]> packed = new TreeMap<>();
    areas.forEach((area, cells) -> packed.put(area, cells.packed()));
    return packed;
  }

  private void addWhole(Cells cells, int month) {
    needs.addWhole(cells, month);
    for (long[] ofHome : attendances.values()) {
      for (int group = 0; group < Shape.GROUPS; group++) {
        for (int sex = 0; sex < Shape.SEXES; sex++) {
          for (int band = 0; band < bandsOfAll; band++) {
            long people = ofHome[place(month, group, sex, band)];
            if (people != 0) {
              add(cells, month, group, sex, band, people);
            }
          }
        }
      }
    }
    for (int sex = 0; sex < Shape.SEXES; sex++) {
      for (int band = 0; band < bandsOfAll; band++) {
        int place = ofList(month, sex, band);
        if (notGiven.get(place)) {
          cells.add(shape.notGiven(month, sex, band), 1);
        } else if (given.get(place)) {
          cells.add(shape.patients(month, sex, band), patients[place]);
        }
      }
    }
  }

  private void add(Cells cells, int month, int group, int sex, int band, long people) {
    cells.add(shape.attendances(month, group, sex, band), people);
    if (!listed.get(month)) {
      cells.add(shape.unlisted(month, group, sex, band), people);
    }
  }

  /** The people of one month given to areas of one type. */
  private final class Shared {

    private final Map<Integer, Cells> areas;
    private final Membership.Parts parts;
    private final int month;

    Shared(Map<Integer, Cells> areas, Membership.Parts parts, int month) {
      this.areas = areas;
      this.parts = parts;
      this.month = month;
    }

    void give() {
      needs.share(this::cells, parts, month, homes);
      for (int scheme = 0; scheme < bands.length; scheme++) {
        int first = shape.firstBand(scheme);
        int end = first + shape.bandsOf(scheme);
        shareAttendances(first, end);
        sharePatients(first, end);
      }
    }

    private Cells cells(int part) {
      return areas.computeIfAbsent(parts.areas()[part], number -> new Cells(shape));
    }

    private void shareAttendances(int first, int end) {
      Map<Integer, Map<String, Long>> line = new LinkedHashMap<>();
      for (int group = 0; group < Shape.GROUPS; group++) {
        for (int sex = 0; sex < Shape.SEXES; sex++) {
          for (int band = first; band < end; band++) {
            int place = place(month, group, sex, band);
            attendances.forEach(
                (home, people) -> {
                  if (people[place] != 0) {
                    line.computeIfAbsent(place, cell -> new HashMap<>()).put(home, people[place]);
                  }
                });
          }
        }
      }
      parts.share(line, homes, this::take);
    }

    private void take(int part, int place, long people, boolean allocated) {
      int band = place % bandsOfAll;
      int sex = place / bandsOfAll % Shape.SEXES;
      int group = place / bandsOfAll / Shape.SEXES % Shape.GROUPS;
      add(cells(part), month, group, sex, band, people);
      if (allocated) {
        cells(part).add(shape.allocated(month, group, sex, band), people);
      }
    }

    private void sharePatients(int first, int end) {
      Map<Integer, Map<String, Long>> line = new LinkedHashMap<>();
      for (int sex = 0; sex < Shape.SEXES; sex++) {
        for (int band = first; band < end; band++) {
          int place = ofList(month, sex, band);
          if (notGiven.get(place)) {
            addNotGiven(shape.notGiven(month, sex, band));
          } else if (given.get(place)) {
            line.put(shape.patients(month, sex, band), Map.of(Sharing.NOT_KNOWN, patients[place]));
          }
        }
      }
      parts.share(line, homes, (part, cell, people, all) -> cells(part).add(cell, people));
    }

    private void addNotGiven(int cell) {
      for (int part = 0; part < parts.areas().length; part++) {
        cells(part).add(cell, 1);
      }
    }
  }
}
