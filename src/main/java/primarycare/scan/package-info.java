/** From the bytes of a file to verdicts on its records, and on to the rows that the store keeps. */
package primarycare.scan;
