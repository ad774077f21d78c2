/** Statistics as column expressions: no table, no session, no action. */
package primarycare.statistics;
