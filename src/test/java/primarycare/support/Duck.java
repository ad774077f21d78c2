package primarycare.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** DuckDB, as an independent reader of what was published. */
public final class Duck {

  private Duck() {}

  /** Rows of a query as text, null as {@code null}; {@code $name} is the table's file. */
  public static List<List<String>> query(Path output, String sql) {
    return rows(onFiles(output, sql));
  }

  /** The answer to a query, with headings and values as they are; {@code $name} as above. */
  public static Answered answered(Path output, String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(onFiles(output, sql))) {
      int columns = result.getMetaData().getColumnCount();
      List<String> headings = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        headings.add(result.getMetaData().getColumnLabel(i));
      }
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return new Answered(headings, rows);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String onFiles(Path output, String sql) {
    String tables = output.resolve("current").resolve("tables").toString();
    return sql.replaceAll("\\$(\\w+)", "'" + tables + "/$1.parquet'");
  }

  /** Rows of a query that names its files itself. */
  public static List<List<String>> rows(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The one cell of a query with one row and one column. */
  public static String cell(Path output, String sql) {
    return query(output, sql).get(0).get(0);
  }
}
