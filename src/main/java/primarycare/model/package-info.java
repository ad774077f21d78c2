/** What tables are given: organisations over time, public facts, dossiers and sums of pairs. */
package primarycare.model;
