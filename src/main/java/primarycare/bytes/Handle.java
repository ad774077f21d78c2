package primarycare.bytes;

import java.io.Serializable;

/**
 * What a task needs to open a file again on another machine.
 *
 * @param member name of the member inside an archive; blank for a file that is none
 */
public record Handle(String uri, String member) implements Serializable {}
