/** Groups of columns, and words on columns, that tables of several packages share. */
package primarycare.table.column;
