/** What columns are made of: counts of people, what may be shown of them, and words about both. */
package primarycare.figure;
