package primarycare.layout;

import java.io.Serializable;

/**
 * A rule that a record breaks.
 *
 * @param column header of the column as the file has it; blank when it is the record as a whole
 * @param found the offending text, for the private store only; null where it may not be kept, or no
 *     single text offends
 */
public record Issue(String column, String rule, String found) implements Serializable {}
