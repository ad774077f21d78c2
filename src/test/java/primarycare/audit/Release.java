package primarycare.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The tables of a release, as DuckDB reads them. */
record Release(Path folder) {

  /** Gives every row of a table; none where the release does not have it. */
  void read(String table, Consumer<Row> rows) {
    Path file = folder.resolve("tables").resolve(table + ".parquet");
    if (Files.exists(file)) {
      query("SELECT * FROM '" + file + "'", rows);
    }
  }

  private static void query(String sql, Consumer<Row> rows) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < result.getMetaData().getColumnCount(); i++) {
        columns.put(result.getMetaData().getColumnName(i + 1), i);
      }
      while (result.next()) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = result.getObject(i + 1);
        }
        rows.accept(new Row(columns, values));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
