/**
 * What knows every table: the catalogue, the checks of inputs and of releases, and the questions
 * that tables answer.
 */
package primarycare.table;
