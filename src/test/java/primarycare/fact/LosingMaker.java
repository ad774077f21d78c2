package primarycare.fact;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.intake.Fact;
import primarycare.intake.KeptFacts;
import primarycare.intake.StoredPart;

/** Makes facts, and loses the rows that have a text in a column. */
record LosingMaker(String column, String lost) implements KeptFacts.Maker {

  @Override
  public Set<String> columns(StoredPart part) {
    Set<String> columns = new HashSet<>(new FactMaker().columns(part));
    columns.add(column);
    return columns;
  }

  @Override
  public Iterator<Fact> facts(StoredPart part, Iterator<ReadRows> groups) {
    Iterable<ReadRows> all = () -> groups;
    Stream<ReadRows> fewer =
        StreamSupport.stream(all.spliterator(), false)
            .map(rows -> rows.where(row -> is(rows, row)));
    return new FactMaker().facts(part, fewer.iterator());
  }

  private boolean is(ReadRows rows, int row) {
    ReadColumn of = rows.column(column);
    return of.at(row) == ReadColumn.NONE || !of.text(of.at(row)).equals(lost);
  }

  @Override
  public boolean takesTotals(String source) {
    return new FactMaker().takesTotals(source);
  }
}
