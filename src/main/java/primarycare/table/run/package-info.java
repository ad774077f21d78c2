/** What a run read, left out and found in conflict, and what the columns of its tables mean. */
package primarycare.table.run;
