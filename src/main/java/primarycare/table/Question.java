package primarycare.table;

/**
 * A question that members of a council or a scrutiny board asked, and how the tables answer it.
 *
 * @param asked in the members' own terms
 * @param table the table that answers it
 * @param figure what the members' documents say, where they say it; blank where not
 * @param emptyBecause why the sample has no figure of it; blank where it has one
 * @param query one statement of DuckDB, the tables under their own names
 */
public record Question(
    String asked, String table, String figure, String emptyBecause, String query) {}
