package primarycare.fact;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import primarycare.columnar.ReadColumn;
import primarycare.intake.Fact;

/** Brings what a task reads of rows together by what it is of, eight bytes a row and kind. */
final class Packer {

  private final Map<Of, Bag> bags = new LinkedHashMap<>();

  private record Of(String entry, String kind, String name, long part) {}

  /**
   * Where the numbers of one kind belong.
   *
   * @param names of what they are, as practices
   * @param parts of these, as months
   */
  Places places(String entry, String kind, String[] names, long[] parts) {
    return new Places(entry, kind, names, parts);
  }

  /** Finds the place of a number by those of its name and part in their lists. */
  final class Places {

    private final String entry;
    private final String kind;
    private final String[] names;
    private final long[] parts;
    private final Bag[] found;

    private Places(String entry, String kind, String[] names, long[] parts) {
      this.entry = entry;
      this.kind = kind;
      this.names = names;
      this.parts = parts;
      this.found = new Bag[(names.length + 1) * parts.length];
    }

    /**
     * @param name its place in the list; {@link ReadColumn#NONE} for none
     */
    void add(int name, int part, long number) {
      int at = (name + 1) * parts.length + part;
      Bag bag = found[at];
      if (bag == null) {
        bag = found[at] = bag(name, part);
      }
      bag.add(number);
    }

    private Bag bag(int name, int part) {
      String of = name == ReadColumn.NONE ? null : names[name];
      return bags.computeIfAbsent(new Of(entry, kind, of, parts[part]), its -> new Bag());
    }
  }

  /** A fact each; what was added is let go of as it is read. */
  Iterator<Fact> facts() {
    Iterator<Map.Entry<Of, Bag>> all = bags.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Fact next() {
        Map.Entry<Of, Bag> next = all.next();
        all.remove();
        return fact(next.getKey(), next.getValue());
      }
    };
  }

  /** Records are counted in the block that is kept, so that one lost on the way to it is seen. */
  private static Fact fact(Of of, Bag bag) {
    byte[] block = bag.block();
    return new Fact(of.entry(), of.kind(), of.name(), of.part(), block, Block.size(block));
  }
}
