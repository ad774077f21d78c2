/** A&amp;E attendances of areas, by who attended and how, and what of them an extract holds. */
package primarycare.table.attendance;
