/** Whether what is keyed by LSOA belongs together, and where LSOAs are. */
package primarycare.rules.lsoa;
