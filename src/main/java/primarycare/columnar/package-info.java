/** Parquet files written column by column, on any file system. */
package primarycare.columnar;
