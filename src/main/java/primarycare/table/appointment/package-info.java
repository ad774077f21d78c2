/** Appointments in general practice. */
package primarycare.table.appointment;
