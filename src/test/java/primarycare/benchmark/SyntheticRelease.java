package primarycare.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import primarycare.disclosure.attack.Cells;
import primarycare.disclosure.attack.Reader;
import primarycare.disclosure.attack.Relations;
import primarycare.disclosure.attack.Sight;

/** Attendances that are not real, by area, age, sex and month, with all sums that tables have. */
final class SyntheticRelease {

  /** Which sums are published. */
  interface Design {

    boolean has(int practices, boolean allAges, boolean allSexes, boolean allMonths);

    /** All of them. */
    Design ALL = (practices, ages, sexes, months) -> true;

    /** Months at all ages; ages by sex by year; ages by month for groups of practices. */
    Design FEW = (practices, ages, sexes, months) -> months || (sexes && (ages || practices > 1));
  }

  private static final int NONE = -1;
  private static final Sight PUBLIC = new Sight(true, 8, 5, Sight.UNBOUNDED);

  private final SyntheticAreas areas;
  private final int ages;
  private final int sexes;
  private final int months;
  private final int[] counts;
  private final int[] cellOf;
  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  SyntheticRelease(
      SyntheticAreas areas, int ages, int sexes, int months, double mean, Design design) {
    this.areas = areas;
    this.ages = ages;
    this.sexes = sexes;
    this.months = months;
    this.counts = new int[areas.size() * (ages + 1) * (sexes + 1) * (months + 1)];
    this.cellOf = new int[counts.length];
    draw(mean);
    sum();
    addCells(design);
    relate();
  }

  Relations relations() {
    return relations;
  }

  /** Each of them knows its own counts. */
  List<Reader> practices() {
    return IntStream.range(0, areas.practices())
        .mapToObj(p -> new Reader("practice " + p, cellsOf(p)))
        .toList();
  }

  private int[] cellsOf(int area) {
    int each = counts.length / areas.size();
    return Arrays.stream(cellOf, area * each, (area + 1) * each).filter(c -> c != NONE).toArray();
  }

  /** The parts are numbered from 0 on, and all of them together come last. */
  private int at(int area, int age, int sex, int month) {
    return ((area * (ages + 1) + age) * (sexes + 1) + sex) * (months + 1) + month;
  }

  private void draw(double mean) {
    SplittableRandom random = new SplittableRandom(20260701);
    for (int p = 0; p < areas.practices(); p++) {
      double size = 0.3 + 1.4 * random.nextDouble();
      for (int age = 0; age < ages; age++) {
        double share = 0.2 + 1.6 * ((age * 7) % ages) / ages;
        for (int sex = 0; sex < sexes; sex++) {
          for (int month = 0; month < months; month++) {
            counts[at(p, age, sex, month)] = poisson(mean * size * share, random);
          }
        }
      }
    }
  }

  private static int poisson(double mean, SplittableRandom random) {
    double limit = Math.exp(-mean);
    int n = 0;
    for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
      n++;
    }
    return n;
  }

  private void sum() {
    for (int p = 0; p < areas.practices(); p++) {
      sumWithin(p);
    }
    for (int[] whole : areas.wholes()) {
      int each = counts.length / areas.size();
      Arrays.fill(counts, whole[0] * each, (whole[0] + 1) * each, 0);
      for (int part = 1; part < whole.length; part++) {
        for (int i = 0; i < each; i++) {
          counts[whole[0] * each + i] += counts[whole[part] * each + i];
        }
      }
    }
  }

  private void sumWithin(int area) {
    for (int age = 0; age < ages; age++) {
      for (int sex = 0; sex < sexes; sex++) {
        for (int month = 0; month < months; month++) {
          int count = counts[at(area, age, sex, month)];
          for (int all = 1; all < 8; all++) {
            counts[
                    at(
                        area,
                        (all & 1) > 0 ? ages : age,
                        (all & 2) > 0 ? sexes : sex,
                        (all & 4) > 0 ? months : month)] +=
                count;
          }
        }
      }
    }
  }

  private void addCells(Design design) {
    int most = areas.levels().stream().mapToInt(Integer::intValue).max().orElseThrow();
    forEach(
        (area, age, sex, month) -> {
          int level = areas.levels().get(area);
          boolean has = design.has(level, age == ages, sex == sexes, month == months);
          int cell = has ? cells.count(counts[at(area, age, sex, month)]) : NONE;
          cellOf[at(area, age, sex, month)] = cell;
          if (has) {
            cells.weigh(cell, 1 + 31 - Integer.numberOfLeadingZeros(level));
            if (level == most && age == ages && sex == sexes) {
              cells.neverHide(cell);
            }
          }
        });
  }

  private void relate() {
    forEach(
        (area, age, sex, month) -> {
          if (age == ages) {
            whole("all ages", at(area, age, sex, month), i -> at(area, i, sex, month), ages);
          }
          if (sex == sexes) {
            whole("all sexes", at(area, age, sex, month), i -> at(area, age, i, month), sexes);
          }
          if (month == months) {
            whole("all months", at(area, age, sex, month), i -> at(area, age, sex, i), months);
          }
        });
    for (int[] whole : areas.wholes()) {
      int each = counts.length / areas.size();
      for (int i = 0; i < each; i++) {
        int combination = i;
        whole(
            "all areas",
            whole[0] * each + i,
            part -> whole[part + 1] * each + combination,
            whole.length - 1);
      }
    }
  }

  private void whole(String key, int whole, IntUnaryOperator part, int parts) {
    int[] of = new int[parts];
    Arrays.setAll(of, i -> cellOf[part.applyAsInt(i)]);
    if (parts > 1 && cellOf[whole] != NONE && Arrays.stream(of).noneMatch(c -> c == NONE)) {
      relations.whole(key, cellOf[whole], of);
    }
  }

  private interface Combination {
    void is(int area, int age, int sex, int month);
  }

  private void forEach(Combination each) {
    for (int area = 0; area < areas.size(); area++) {
      for (int age = 0; age <= ages; age++) {
        for (int sex = 0; sex <= sexes; sex++) {
          for (int month = 0; month <= months; month++) {
            each.is(area, age, sex, month);
          }
        }
      }
    }
  }
}
