/** The only way to a publishable table: protect the counts of people, then derive the rest. */
package primarycare.disclosure;
