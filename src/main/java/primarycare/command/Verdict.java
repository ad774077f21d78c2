package primarycare.command;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** What a check says of a file, the worst first. */
enum Verdict {
  REFUSED("refused", Style.fg_red),
  ABOVE_TOLERANCE("above tolerance", Style.fg_red),
  DIFFERS("differs", Style.fg_yellow),
  QUARANTINED("quarantined", Style.fg_yellow),
  READ("read", Style.fg_green);

  private final String label;
  private final Style colour;

  Verdict(String label, Style colour) {
    this.label = label;
    this.colour = colour;
  }

  String label() {
    return label;
  }

  /** A line that begins with the verdict, with the verdict in its colour where colours show. */
  String paint(String line, Ansi ansi) {
    return ansi.enabled() && line.startsWith(label)
        ? colour.on() + label + colour.off() + line.substring(label.length())
        : line;
  }
}
