package primarycare.audit;

/** Whose count it is, and of which months. */
record Where(String area, Window window) {

  /** Whether it is an area, and not what is told beside or within areas. */
  boolean isPlain() {
    return !area.contains(";") && !area.startsWith("registration ");
  }

  String inWords() {
    return area + " in " + window.inWords();
  }
}
