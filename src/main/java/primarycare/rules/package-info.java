/** Rules between records: which count, and what is noted of them, excluded and quarantined. */
package primarycare.rules;
