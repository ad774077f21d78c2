package primarycare.fact;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.intake.Fact;
import primarycare.intake.KeptFacts;
import primarycare.intake.StoredPart;

/** Makes facts, and loses the rows that have a text in a column. */
record LosingMaker(String column, String lost) implements KeptFacts.Maker {

  @Override
  public Iterator<Fact> facts(List<StoredPart> parts, KeptFacts.Rows rows) {
    return new FactMaker().facts(parts, (part, columns) -> fewer(rows.of(part, with(columns))));
  }

  private Set<String> with(Set<String> columns) {
    Set<String> all = new HashSet<>(columns);
    all.add(column);
    return all;
  }

  private Iterator<ReadRows> fewer(Iterator<ReadRows> groups) {
    Iterable<ReadRows> all = () -> groups;
    return StreamSupport.stream(all.spliterator(), false)
        .map(rows -> rows.where(row -> is(rows, row)))
        .iterator();
  }

  @Override
  public boolean isOfTotals() {
    return false;
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
