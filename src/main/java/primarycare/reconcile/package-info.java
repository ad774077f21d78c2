/**
 * What is compared before a release is made: of sums that came with the rows, of organisations and
 * of what is told of files, as plain Java. No check knows a table by its name.
 */
package primarycare.reconcile;
