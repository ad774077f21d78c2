/** The main figures of a release, one row for each measure, area and period. */
package primarycare.table.headline;
