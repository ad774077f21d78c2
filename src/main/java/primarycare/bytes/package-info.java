/** The bytes of inputs on any file system: opened, unpacked, guarded and hashed. */
package primarycare.bytes;
