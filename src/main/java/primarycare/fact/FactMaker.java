package primarycare.fact;

import java.util.Iterator;
import java.util.List;
import primarycare.intake.Fact;
import primarycare.intake.KeptFacts;
import primarycare.intake.StoredPart;
import primarycare.layout.Sources;

/** Makes the facts of a file of the store. */
final class FactMaker implements KeptFacts.Maker {

  private static final long serialVersionUID = 1;

  /** It is given one file at a time. */
  @Override
  public Iterator<Fact> facts(List<StoredPart> parts, KeptFacts.Rows rows) {
    StoredPart part = parts.get(0);
    Packing packing = packing(part);
    return packing.facts(part.entry(), rows.of(part, packing.columns()));
  }

  @Override
  public boolean isOfTotals() {
    return false;
  }

  /** Of totals beside the rows those of lists alone are facts. */
  @Override
  public boolean takesTotals(String source) {
    return source.equals(ListFacts.SOURCE);
  }

  private static Packing packing(StoredPart part) {
    return part.isTotals() ? new ListFacts.Totals() : packing(part.source());
  }

  /** All facts of a source's rows, with the hashes of their keys. */
  static Packing packing(String source) {
    return switch (source) {
      case AttendanceFacts.SOURCE -> new AttendanceFacts();
      case ListFacts.SOURCE -> new ListFacts();
      default -> new KeyFacts(Sources.named(source));
    };
  }
}
