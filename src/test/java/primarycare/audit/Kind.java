package primarycare.audit;

/** What is counted, without where and when. */
record Kind(String measure, String department, String sex, Age age) {

  static final String ALL = "all";

  /** Whether ages and sexes are together. */
  boolean isWhole() {
    return sex.equals(ALL) && age.equals(Age.ALL);
  }

  String inWords() {
    return "%s (departments: %s, sex: %s, %s)".formatted(measure, department, sex, age.inWords());
  }
}
