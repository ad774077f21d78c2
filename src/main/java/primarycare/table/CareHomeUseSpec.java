package primarycare.table;

/** Names of columns of residents of care homes. */
final class CareHomeUseSpec {

  static final String RESIDENTS = "residents";
  static final String RESIDENTS_DATE = "residents_date";

  private CareHomeUseSpec() {}
}
