/** Attendances month by month, and what changed by more than chance. */
package primarycare.table.trend;
