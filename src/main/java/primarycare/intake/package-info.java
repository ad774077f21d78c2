/**
 * Files in, stored rows out: find, sniff, survey, scan, apply the local rules, keep the result.
 *
 * <p>The only reader of inputs and the only writer of the store.
 */
package primarycare.intake;
