package primarycare.table.spec;

/** What a published column can hold, by the name of its type in SQL. */
public enum ColumnType {
  STRING,
  DATE,

  /** A whole number. */
  BIGINT,
  DOUBLE,
  BOOLEAN
}
