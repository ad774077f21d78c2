package primarycare.fact;

import java.time.DayOfWeek;

/** What signs are made of: codes of the Emergency Care Data Set (SNOMED CT), and GPs' hours. */
final class SignCodes {

  static final String[] LOW_ACUITY_CODES = {"1077241000000103", "1077251000000100"};
  static final String[] LEFT_CODES = {
    "1066301000000103", "1066311000000101", "1066321000000107",
  };

  /** Without the two that intake excludes, because such a patient is counted where they go. */
  static final String[] STREAMED_CODES = {
    "1077021000000100",
    "1077081000000104",
    "1077091000000102",
    "1077101000000105",
    "1077041000000107",
    "1077051000000105",
    "1077061000000108",
    "1077071000000101",
  };

  static final String[] DISCHARGED_CODES = {
    "1077021000000100", "182992009", "1066321000000107",
  };
  static final String[] MINOR_INVESTIGATIONS = {
    "1088291000000101", "27171005", "167252002", "67900009", "53115007",
  };
  static final String[] MINOR_TREATMENTS = {
    "183964008", "413334001", "266712008", "81733005",
  };
  static final String HOMELESS_CODE = "32911000";

  /** Not known, not asked, and declined: they tell of no home. */
  static final String[] NO_ACCOMMODATION_CODES = {
    "1064831000000106", "1064841000000102", "1066881000000100",
  };

  static final String[] CARE_HOME_CODES = {"160734000", "394923006"};
  static final String[] AMBULANCE_CODES = {
    "1048031000000100",
    "1048041000000109",
    "1048021000000102",
    "1048051000000107",
    "1048081000000101",
  };

  static final DayOfWeek LAST_WEEKDAY = DayOfWeek.FRIDAY;
  static final String OPENS = "08:00";
  static final String CLOSES = "18:30";

  private SignCodes() {}
}
