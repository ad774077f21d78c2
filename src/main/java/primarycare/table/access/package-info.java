/** What people use or ask beside A&amp;E, and what they say of it: hubs, calls, consultations. */
package primarycare.table.access;
