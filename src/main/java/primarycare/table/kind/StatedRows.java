package primarycare.table.kind;

import java.util.List;
import java.util.function.Function;
import primarycare.model.PlainRows;
import primarycare.model.ReferenceModel;
import primarycare.organisation.StatedAreas;

/**
 * Rows of a local file that states areas by their codes, and what the codes stand for.
 *
 * @param <T> a row
 */
public record StatedRows<T extends Record>(List<T> rows, StatedAreas areas) {

  public static <T extends Record> Function<ReferenceModel, StatedRows<T>> of(
      String source, Class<T> type) {
    return model ->
        new StatedRows<>(
            PlainRows.of(model.smallRows(source), type),
            StatedAreas.of(model.registers().history()));
  }
}
