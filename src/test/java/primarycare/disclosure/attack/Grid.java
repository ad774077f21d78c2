package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A table of practices by ages with margins, of which some weigh more than others. */
final class Grid {

  final Cells cells;
  final Relations relations;
  final int practices;
  final int ages;

  private final int[][] counts;

  Grid(Sight sight, int practices, int ages, double mean, long seed) {
    this.cells = new Cells(sight);
    this.relations = new Relations(cells);
    this.practices = practices;
    this.ages = ages;
    this.counts = new int[practices + 1][ages + 1];
    draw(mean, new SplittableRandom(seed));
    Arrays.stream(counts).forEach(row -> Arrays.stream(row).forEach(cells::count));
    cells.neverHide(cell(practices, ages));
    for (int p = 0; p <= practices; p++) {
      weigh(p);
      relations.whole("all ages", cell(p, ages), parts(p, 0, 0, 1, ages));
    }
    for (int age = 0; age <= ages; age++) {
      relations.whole("all practices", cell(practices, age), parts(0, age, 1, 0, practices));
    }
  }

  int cell(int practice, int age) {
    return practice * (ages + 1) + age;
  }

  /** Each practice knows its own counts. */
  Reader[] readers() {
    Reader[] readers = new Reader[practices];
    Arrays.setAll(readers, p -> new Reader("practice " + p, parts(p, 0, 0, 1, ages + 1)));
    return readers;
  }

  private int[] parts(int practice, int age, int byPractice, int byAge, int size) {
    int[] parts = new int[size];
    Arrays.setAll(parts, i -> cell(practice + i * byPractice, age + i * byAge));
    return parts;
  }

  private void weigh(int practice) {
    for (int age = 0; age <= ages; age++) {
      cells.weigh(cell(practice, age), (practice == practices ? 5 : 1) * (age == ages ? 5 : 1));
    }
  }

  private void draw(double mean, SplittableRandom random) {
    for (int p = 0; p < practices; p++) {
      for (int age = 0; age < ages; age++) {
        int count = (int) (mean * -Math.log(1 - random.nextDouble()));
        counts[p][age] += count;
        counts[p][ages] += count;
        counts[practices][age] += count;
        counts[practices][ages] += count;
      }
    }
  }
}
