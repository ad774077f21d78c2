package primarycare.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Applies sums until nothing more follows; what is learnt of a cell wakes the sums that it is in.
 *
 * <p>A sum of kinds is applied slab by slab, a sum of slabs kind by kind.
 */
final class Tightening {

  private static final int START = 1 << 20;

  private final Lattice lattice;
  private final int[] offsets;
  private final int[] lengths;
  private final int[][] sumsOfKind;
  private final int[][] sumsOfSlab;
  private final int[] lasts;
  private final int[] shortest;
  private final int kinds;
  private final int firstAcross;
  private final BitSet waiting = new BitSet();
  private final int[] cells;
  private int[] queue = new int[START];
  private int head;
  private int count;

  Tightening(Lattice lattice) {
    this.lattice = lattice;
    kinds = lattice.kinds.size();
    int slabs = lattice.slabs.size();
    offsets = new int[slabs];
    lengths = new int[slabs];
    for (int slab = 0; slab < slabs; slab++) {
      offsets[slab] = lattice.slabs.offset(slab);
      lengths[slab] = lattice.slabs.length(slab);
    }
    sumsOfKind = users(lattice.kindSums, kinds);
    sumsOfSlab = users(lattice.slabSums, slabs);
    lasts = lattice.kindSums.stream().mapToInt(Sum::last).toArray();
    shortest = lattice.slabSums.stream().mapToInt(this::shortest).toArray();
    cells =
        new int
            [Stream.concat(lattice.kindSums.stream(), lattice.slabSums.stream())
                .mapToInt(sum -> sum.members().length)
                .max()
                .orElse(0)];
    firstAcross = Math.multiplyExact(lattice.kindSums.size(), slabs);
  }

  private int shortest(Sum sum) {
    return Arrays.stream(sum.members()).map(member -> lengths[member]).min().orElse(0);
  }

  private static int[][] users(List<Sum> sums, int members) {
    List<List<Integer>> users = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      users.add(new ArrayList<>());
    }
    for (int sum = 0; sum < sums.size(); sum++) {
      for (int member : sums.get(sum).members()) {
        users.get(member).add(sum);
      }
    }
    return users.stream()
        .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  void run() {
    for (int slab = 0; slab < offsets.length; slab++) {
      for (int kind = 0; kind < lengths[slab]; kind++) {
        if (lattice.known.most[offsets[slab] + kind] < Rule.UNBOUNDED) {
          wake(slab, kind);
        }
      }
    }
    while (count > 0) {
      int next = queue[head];
      head = (head + 1) % queue.length;
      count--;
      waiting.clear(next);
      apply(next);
    }
  }

  private void apply(int task) {
    if (task < firstAcross) {
      within(task / offsets.length, task % offsets.length);
    } else {
      across((task - firstAcross) / kinds, (task - firstAcross) % kinds);
    }
  }

  private void within(int number, int slab) {
    Sum sum = lattice.kindSums.get(number);
    int[] members = sum.members();
    for (int i = 0; i < members.length; i++) {
      cells[i] = offsets[slab] + members[i];
    }
    lattice.known.tighten(cells, sum, member -> wake(slab, members[member]));
  }

  private void across(int number, int kind) {
    Sum sum = lattice.slabSums.get(number);
    int[] members = sum.members();
    for (int i = 0; i < members.length; i++) {
      cells[i] = offsets[members[i]] + kind;
    }
    lattice.known.tighten(cells, sum, member -> wake(members[member], kind));
  }

  private void wake(int slab, int kind) {
    for (int sum : sumsOfKind[kind]) {
      wakeWithin(sum, slab);
    }
    for (int sum : sumsOfSlab[slab]) {
      wakeAcross(sum, kind);
    }
  }

  private void wakeWithin(int sum, int slab) {
    if (lasts[sum] < lengths[slab]) {
      wake(sum * offsets.length + slab);
    }
  }

  private void wakeAcross(int sum, int kind) {
    if (kind < shortest[sum] && lattice.adds(kind)) {
      wake(firstAcross + sum * kinds + kind);
    }
  }

  private void wake(int task) {
    if (waiting.get(task)) {
      return;
    }
    waiting.set(task);
    if (count == queue.length) {
      int[] larger = Arrays.copyOf(queue, 2 * count);
      System.arraycopy(queue, 0, larger, count, head);
      queue = larger;
    }
    queue[(head + count) % queue.length] = task;
    count++;
  }
}
