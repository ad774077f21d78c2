/**
 * Statistics as functions of numbers: no table, no frame, no session.
 *
 * <p>One convention for what there is not: a number that is not known, or that a formula cannot
 * give, is {@code NaN}, as a word that does not apply is {@code null} and a group that nothing is
 * in is 0. {@code NaN} in gives {@code NaN} out, so that a figure is never made of one that is
 * missing. Zero is a number as any other; why a number is missing (suppressed, not known) is for
 * the caller to say, who keeps it apart.
 *
 * <p>What adds up many numbers puts them in the order of their own values first, so that the bits
 * do not change with the order of the rows; roots are of IEEE, logarithms and powers of {@code
 * StrictMath}, so that they do not change with the machine.
 */
package primarycare.statistics;
