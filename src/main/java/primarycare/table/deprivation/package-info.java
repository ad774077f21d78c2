/** A&amp;E attendances by deprivation, and how unequal they are. */
package primarycare.table.deprivation;
