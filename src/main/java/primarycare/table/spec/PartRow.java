package primarycare.table.spec;

import java.io.Serializable;

/**
 * A row of a table, and in which part of the table's file it is.
 *
 * <p>Rows of one range come together; in each of its parts they ascend by their keys.
 *
 * @param range of areas
 * @param part of the range
 * @param cells in the columns of the specification
 */
public record PartRow(int range, int part, Object[] cells) implements Serializable {}
