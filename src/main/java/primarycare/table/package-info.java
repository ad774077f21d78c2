/** The published tables, one class each: a specification and how it is measured. */
package primarycare.table;
