/** Which of the records that share a key counts. */
package primarycare.rules.key;
