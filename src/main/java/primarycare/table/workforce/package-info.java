/** Staff of general practice: how many there are, were and may be, and vacant posts. */
package primarycare.table.workforce;
