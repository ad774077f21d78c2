package primarycare.fact;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import primarycare.intake.Fact;

/** Brings what a task reads of rows together by what it is of, eight bytes a row and kind. */
final class Packer {

  private final Map<Of, Bag> bags = new LinkedHashMap<>();

  private record Of(String entry, String kind, String name, long part) {}

  /**
   * @param name of what it is, as a practice; null for none
   * @param part of the name, as a month
   */
  void add(String entry, String kind, String name, long part, long number) {
    bags.computeIfAbsent(new Of(entry, kind, name, part), of -> new Bag()).add(number);
  }

  /** A row of facts each; what was added is let go of as it is read. */
  Iterator<Row> rows() {
    Iterator<Map.Entry<Of, Bag>> all = bags.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Row next() {
        Map.Entry<Of, Bag> next = all.next();
        all.remove();
        return row(next.getKey(), next.getValue());
      }
    };
  }

  /** Records are counted in the block that is kept, so that one lost on the way to it is seen. */
  private static Row row(Of of, Bag bag) {
    byte[] block = bag.block();
    return new Fact(of.entry(), of.kind(), of.name(), of.part(), block, Block.size(block)).row();
  }
}
