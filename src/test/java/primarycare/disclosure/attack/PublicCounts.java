package primarycare.disclosure.attack;

/** Counts that are nobody's secret: all know them, and they are never hidden. */
final class PublicCounts {

  private PublicCounts() {}

  static int add(Cells cells, int count) {
    int cell = cells.figure(count, count, count);
    cells.neverHide(cell);
    return cell;
  }
}
