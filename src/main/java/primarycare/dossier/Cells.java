package primarycare.dossier;

import java.util.BitSet;
import primarycare.fact.Block;

/** Counts of some cells: one may be there with a count of 0, which is not the same as not there. */
public final class Cells {

  private final long[] counts;
  private final BitSet there;

  public Cells(Shape shape) {
    this.counts = new long[shape.size()];
    this.there = new BitSet(shape.size());
  }

  public void add(int cell, long count) {
    counts[cell] += count;
    there.set(cell);
  }

  /** Adds what {@link #packed} gave. */
  public void add(byte[] packed) {
    Block.read(packed, (cell, count) -> add((int) cell, count));
  }

  /** The count of a cell; 0 for one that is not there. */
  public long of(int cell) {
    return counts[cell];
  }

  public boolean has(int cell) {
    return there.get(cell);
  }

  /** The first cell that is there from a number on; below 0 where there is none. */
  int next(int cell) {
    return there.nextSetBit(cell);
  }

  public boolean isEmpty() {
    return there.isEmpty();
  }

  /** The cells that are there, in order, as a block. */
  public byte[] packed() {
    Block.Writer block = new Block.Writer();
    for (int cell = there.nextSetBit(0); cell >= 0; cell = there.nextSetBit(cell + 1)) {
      block.put(cell, counts[cell]);
    }
    return block.bytes();
  }

  public void clear() {
    for (int cell = there.nextSetBit(0); cell >= 0; cell = there.nextSetBit(cell + 1)) {
      counts[cell] = 0;
    }
    there.clear();
  }
}
