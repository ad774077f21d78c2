/**
 * The ledger of a store: of each release for publication what a reader sees of its counts, and
 * knows of them together, for releases after it.
 */
package primarycare.disclosure.earlier;
