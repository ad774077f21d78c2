package primarycare.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A small valid file of a source, its header first; equal seeds give equal files.
 *
 * @param rows cells as they stand in the file, with the quotes around them
 */
public record SmallFile(String source, List<List<String>> rows) {

  public static final List<String> SOURCES =
      List.of("ae_attendance", "registered_patients", "gp_workforce");

  private static final String ATTENDANCE =
      "attendance_id,arrival_date,arrival_time,department_type,attendance_category,"
          + "age_at_arrival,sex,gp_practice_code,chief_complaint,discharge_status";

  private static final String LIST =
      "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS";

  private static final String STAFF =
      "PRAC_CODE,PRAC_NAME,GP_SOURCE,TOTAL_GP_FTE,TOTAL_GP_HC,TOTAL_GP_EXTG_FTE,"
          + "TOTAL_GP_EXTGL_FTE,TOTAL_NURSES_FTE";

  static SmallFile of(String source, int records, long seed) {
    return switch (source) {
      case "ae_attendance" -> of(source, ATTENDANCE, records, seed, SmallFile::attendance);
      case "registered_patients" -> of(source, LIST, records, seed, SmallFile::list);
      default -> of(source, STAFF, records, seed, SmallFile::staff);
    };
  }

  private static SmallFile of(
      String source, String header, int records, long seed, Function<Random, String> record) {
    Random random = new Random(seed);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(header.split(",", -1)));
    for (int i = 0; i < records; i++) {
      rows.add(List.of(record.apply(random).split("\\|", -1)));
    }
    return new SmallFile(source, rows);
  }

  private static String attendance(Random random) {
    return String.join(
        "|",
        "A" + random.nextInt(1 << 30),
        pick(random, "2026-07-01", "14/07/2026", "2026-07-31 10:15:00"),
        pick(random, "10:15", "23:59", ""),
        pick(random, "01", "1", "3", "05", "99", ""),
        pick(random, "1", "1", "2", "4", "X", ""),
        pick(random, "0", "34", "101", "NULL", ""),
        pick(random, "1", "2", "9", "F", ""),
        pick(random, "C82001", "V81999", "&", ""),
        pick(
            random,
            "",
            "Fall",
            "\"Fall, twice\"",
            "\"\"\"Dizzy\"\"\"",
            "Caf\u00e9",
            "\u5927\u592b"),
        pick(random, "", "182992009", "63238001"));
  }

  private static String list(Random random) {
    return String.join(
        "|",
        "GP_PRAC_PAT_LIST",
        pick(random, "2026-07-01", "01JUL2026", "1-Jul-26"),
        pick(random, "GP", "GP", "GP", "PCN"),
        "C8" + (1000 + random.nextInt(9000)),
        pick(random, "LE1 1AA", "\"LE1 1AA\"", ""),
        pick(random, "FEMALE", "MALE", "ALL"),
        pick(random, "0_4", "20_24", "95+", "ALL"),
        pick(random, "0", "7", "131", "\"1,204\""));
  }

  private static String staff(Random random) {
    return String.join(
        "|",
        "C8" + (1000 + random.nextInt(9000)),
        pick(random, "THE SURGERY", "\"ELMS, THE\"", "Caf\u00e9 Street", ""),
        pick(random, "Fully provided", "NA", ""),
        pick(random, "4.12", "0", "NA", "\"1,004.5\""),
        pick(random, "6", "ND", ""),
        pick(random, "3.5", "2.123456789", "EST"),
        pick(random, "3", "NA"),
        pick(random, "1.25", "*", "."));
  }

  private static String pick(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
