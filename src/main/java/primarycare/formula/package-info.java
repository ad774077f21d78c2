/**
 * The formulas of {@code statistics} over columns, for tables that are frames: each calls the plain
 * function and computes nothing. A null is given to it as {@code NaN}, and {@code NaN} comes back
 * as null.
 */
package primarycare.formula;
