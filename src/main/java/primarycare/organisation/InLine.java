package primarycare.organisation;

import java.io.Serializable;

/** People who stand in a line under a code. */
public record InLine(Line line, String code, long people) implements Serializable {}
