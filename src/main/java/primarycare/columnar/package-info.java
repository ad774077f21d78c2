/** Files of the store, written whole on any file system, and Parquet column by column. */
package primarycare.columnar;
