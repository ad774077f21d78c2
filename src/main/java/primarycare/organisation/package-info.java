/**
 * Practices, the areas they belong to, their mergers and their lists over time, and what else is
 * published of them, as plain records and functions: no session, no rows, nothing that grows with
 * people.
 *
 * <p>Days of a span are its first and its last one, both included.
 */
package primarycare.organisation;
