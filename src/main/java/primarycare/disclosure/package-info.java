/**
 * The only way to a publishable table: its rows are made of what may be shown of counts of people.
 */
package primarycare.disclosure;
