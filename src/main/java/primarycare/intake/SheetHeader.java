package primarycare.intake;

import java.util.List;
import java.util.stream.IntStream;
import primarycare.layout.FirstRow;
import primarycare.layout.Header;
import primarycare.layout.Source;

/** Where the header of a sheet stands: publishers write titles and notes above it. */
final class SheetHeader {

  private SheetHeader() {}

  /**
   * How many rows stand above the header: the first row of a layout, else the first that is a
   * header at all, else none.
   */
  static int above(List<List<String>> rows, Source source) {
    return IntStream.range(0, rows.size())
        .filter(i -> new Header(rows.get(i)).match(source).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(0, rows.size())
                    .filter(i -> new FirstRow(rows.get(i), List.of()).isHeader())
                    .findFirst()
                    .orElse(0));
  }
}
