package primarycare.disclosure.attack;

import java.util.BitSet;

/** Relations to look at, each once, first come first served. */
final class Queue {

  private final int[] ring;
  private final BitSet waiting;
  private int first;
  private int size;

  Queue(int relations) {
    this.ring = new int[relations];
    this.waiting = new BitSet(relations);
  }

  void add(int relation) {
    if (!waiting.get(relation)) {
      waiting.set(relation);
      int at = first + size++;
      ring[at < ring.length && at >= 0 ? at : at - ring.length] = relation;
    }
  }

  int next() {
    int relation = ring[first];
    first = first + 1 == ring.length ? 0 : first + 1;
    size--;
    waiting.clear(relation);
    return relation;
  }

  boolean isEmpty() {
    return size == 0;
  }
}
