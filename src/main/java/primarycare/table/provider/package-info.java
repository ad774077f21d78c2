/** At which A&amp;E providers the patients of areas attend. */
package primarycare.table.provider;
