/** Areas compared with themselves, with England and with each other. */
package primarycare.table.benchmark;
