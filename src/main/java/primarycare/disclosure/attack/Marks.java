package primarycare.disclosure.attack;

import java.util.BitSet;

/** Terms whose relation has tightened their cell: from which others of the relation it followed. */
final class Marks {

  private final Links links;
  private final BitSet terms;
  private final int[] ofRelation;

  Marks(Links links) {
    this.links = links;
    this.terms = new BitSet(links.cell.length);
    this.ofRelation = new int[links.relations()];
  }

  /** Whether it was not set. */
  boolean set(int term) {
    boolean isNew = !terms.get(term);
    if (isNew) {
      terms.set(term);
      ofRelation[links.relation[term]]++;
    }
    return isNew;
  }

  void clear(int term) {
    if (terms.get(term)) {
      terms.clear(term);
      ofRelation[links.relation[term]]--;
    }
  }

  /** Adds the cells that a relation has tightened. */
  void addCells(int relation, Once to) {
    if (ofRelation[relation] == 0) {
      return;
    }
    int end = links.end(relation);
    int term = terms.nextSetBit(links.start(relation));
    while (term >= 0 && term < end) {
      to.add(links.cell[term]);
      term = terms.nextSetBit(term + 1);
    }
  }
}
