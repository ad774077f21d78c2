/** What a published table promises, stated once: its grain, its columns, and how each is made. */
package primarycare.table.spec;
