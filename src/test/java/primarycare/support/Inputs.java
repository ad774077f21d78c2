package primarycare.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Input files in the publishers' layouts, and a job file that names them, in a test's folder. */
public final class Inputs {

  private final Path folder;
  private final List<String> lists = new ArrayList<>();
  private final List<String> map = new ArrayList<>();
  private final List<String> areas = new ArrayList<>();
  private final List<String> staff = new ArrayList<>();
  private final List<String> extra = new ArrayList<>();
  private final Map<String, List<String>> inputs = new TreeMap<>();
  private String disclosure = "hes-ecds-2018";
  private boolean byDefault;

  public Inputs(Path folder) {
    this.folder = folder;
  }

  /** A list of one practice on a day, as one total. */
  public Inputs list(String date, String practice, long patients) {
    lists.add("GP_PRAC_PAT_LIST," + date + ",GP,X1A,E38,," + practice + ",,ALL,ALL," + patients);
    return this;
  }

  /** A row of the practice map; {@code U} for a practice without a PCN. */
  public Inputs practice(String date, String practice, String pcn, String subIcb) {
    map.add(
        "GP_PRAC_PAT_LIST,"
            + date
            + ","
            + practice
            + ",NAME OF "
            + practice
            + ",ZZ1 1ZZ,"
            + pcn
            + ",PCN "
            + pcn
            + ",E38,"
            + subIcb
            + ",Sub "
            + subIcb
            + ",E54,QZZ,ICB Z,E40,Y99,Region,TPP");
    return this;
  }

  /** A membership of an area scheme, from 2015 on. */
  public Inputs area(String scheme, String practice, String area, String weight) {
    areas.add(scheme + "," + practice + "," + area + ",Area " + area + ",2015-01-01,," + weight);
    return this;
  }

  /** Fully qualified GPs of a practice at the census of June 2026. */
  public Inputs gps(String practice, String source, String headcount, String fte) {
    staff.add(practice + "," + source + "," + headcount + "," + fte + "," + fte + "," + fte);
    return this;
  }

  /** One more file of a source, as it is. */
  public Inputs file(String source, String name, String header, List<String> rows) {
    write(name, header, rows);
    return input(source, "\"" + name + "\"");
  }

  /** One more input of a source, as JSON. */
  public Inputs input(String source, String json) {
    inputs.computeIfAbsent(source, s -> new ArrayList<>()).add(json);
    return this;
  }

  public Inputs disclosure(String preset) {
    disclosure = preset;
    return this;
  }

  /** The job says nothing of cells and bands of ages, where it would else ask for every cell. */
  public Inputs byDefault() {
    byDefault = true;
    return this;
  }

  /** More keys of the job file, as JSON: {@code "targets": [...]}. */
  public Inputs with(String json) {
    extra.add(json);
    return this;
  }

  public Path output() {
    return folder.resolve("out");
  }

  /** Writes all files and the job; the census is of the month given. */
  public Path job(String month, String subIcbLocations) {
    write(
        "staff.csv",
        "PRAC_CODE,GP_SOURCE,TOTAL_GP_EXTG_HC,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE,TOTAL_GP_EXTGL_FTE",
        staff);
    input("gp_workforce", "{ \"files\": \"staff.csv\", \"month\": \"" + month + "\" }");
    return job(subIcbLocations);
  }

  /**
   * Writes all files and the job, one without a census. What is not asked for is as tests of values
   * need it: every cell, in five-year bands.
   */
  public Path job(String subIcbLocations) {
    if (!lists.isEmpty() || !inputs.containsKey("registered_patients")) {
      file(
          "registered_patients",
          "lists.csv",
          "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,POSTCODE,CODE,NOTE,SEX,AGE,NUMBER_OF_PATIENTS",
          lists);
    }
    file(
        "practice_map",
        "map.csv",
        "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
            + "ONS_SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,ONS_ICB_CODE,"
            + "ICB_CODE,ICB_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME,SUPPLIER_NAME",
        map);
    if (!areas.isEmpty()) {
      file(
          "area_membership",
          "areas.csv",
          "scheme,practice_code,area_code,area_name,start_date,end_date,weight",
          areas);
    }
    List<String> sources =
        inputs.entrySet().stream()
            .map(e -> "\"" + e.getKey() + "\": [" + String.join(", ", e.getValue()) + "]")
            .toList();
    String job =
        "{ \"name\": \"test\","
            + " \"area\": { \"name\": \"Test area\", \"subIcbLocations\": ["
            + subIcbLocations
            + "] }, \"inputs\": { "
            + String.join(", ", sources)
            + " },"
            + String.join("", extra.stream().map(key -> " " + key + ",").toList())
            + unlessSaid("cells", "\"all\"")
            + unlessSaid("ageBandSchemes", "[\"quinary\"]")
            + " \"disclosure\": { \"preset\": \""
            + disclosure
            + "\" },"
            + " \"store\": \"store\", \"output\": \"out\" }";
    return write("job.json", job, List.of());
  }

  private String unlessSaid(String key, String json) {
    String named = "\"" + key + "\":";
    return byDefault || extra.stream().anyMatch(said -> said.contains(named))
        ? ""
        : " " + named + " " + json + ",";
  }

  /** A text file in the folder, with a line for each row. */
  public Path write(String name, String header, List<String> rows) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, header + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
