package primarycare.intake;

import java.io.Serializable;

/**
 * A file of the store's rows.
 *
 * @param entry the address of the entry that it is of
 * @param isTotals whether its rows are totals beside the rows of the entry
 */
public record StoredPart(String source, String entry, boolean isTotals, String path, long bytes)
    implements Serializable {}
