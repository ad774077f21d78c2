/** Synthetic input of any size, in the official layouts and reproducible by seed; no Spark. */
package primarycare.sample;
