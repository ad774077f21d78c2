package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code vacancies_by_role} promises: {@link VacanciesByRole} measures it. */
final class VacanciesByRoleSpec {

  static final String VACANCY_DATE = "vacancy_date";
  static final String ROLE = "role";
  static final String POSTS = "posts";
  static final String ALL_POSTS = "all_posts";
  static final String ROUNDED = "rounded_percent";
  static final String PUBLISHED = "published_percent";
  static final String BASE = "published_base";
  static final String DIFFERENCE = "difference_points";
  static final String ROUNDED_OF_BASE = "rounded_percent_of_base";
  static final String DIFFERENCE_OF_BASE = "difference_points_of_base";

  private static final String NOT_PUBLISHED =
      "nothing was published for it, or for several rows that are one here";

  static final TableSpec SPEC =
      new TableSpec(
          "vacancies_by_role",
          "Vacant posts by role and area, beside the published percentages",
          "day, area, role",
          "Which posts are vacant, and what share of all vacancies each role is: posts of the"
              + " role over the posts of all roles that the inputs state for the area on the"
              + " day. Where percentages or their base were published, the difference is shown"
              + " beside them; the figures are never made to fit. Figures of posts are public."
              + LocalColumns.EVERY_MONTH,
          0,
          LocalColumns.all(
              List.of(
                  LocalColumns.monthly(),
                  List.of(
                      key(VACANCY_DATE, DataTypes.DateType, "Day on which the posts were vacant.")),
                  LocalColumns.statedArea(),
                  columns())));

  private VacanciesByRoleSpec() {}

  private static List<ColumnSpec> columns() {
    return List.of(
        key(
            ROLE,
            DataTypes.StringType,
            "Role of the list that the job knows, in one spelling; other for all others of the"
                + " input together."),
        amount(POSTS, DataTypes.LongType, "posts", "Vacant posts of the role."),
        amount(
            ALL_POSTS,
            DataTypes.LongType,
            "posts",
            "Vacant posts of all roles of the area on the day."),
        rate("percent_of_posts", POSTS, ALL_POSTS, 100, "Share of the area's vacant posts."),
        amount(
                ROUNDED,
                DataTypes.LongType,
                "%",
                "percent_of_posts as a whole number, halves rounded up.")
            .nullWhen("the area has no vacant post"),
        LocalColumns.figure(PUBLISHED, "%", "The percentage that was published.", NOT_PUBLISHED),
        LocalColumns.figure(
            DIFFERENCE,
            "percentage points",
            "rounded_percent less published_percent: a difference of 1 or more cannot be due to"
                + " rounding.",
            NOT_PUBLISHED + ", or the area has no vacant post"),
        amount(
                BASE,
                DataTypes.LongType,
                "posts",
                "Total posts on which the published percentages are based.")
            .nullWhen(NOT_PUBLISHED),
        amount(
                ROUNDED_OF_BASE,
                DataTypes.LongType,
                "%",
                "Posts as a whole-number percentage of published_base: shows whether the"
                    + " published percentage at least fits its own base.")
            .nullWhen(NOT_PUBLISHED + ", or the base is 0"),
        LocalColumns.figure(
            DIFFERENCE_OF_BASE,
            "percentage points",
            "rounded_percent_of_base less published_percent.",
            NOT_PUBLISHED + ", or the base is 0"),
        amount(
                "base_difference",
                DataTypes.LongType,
                "posts",
                "all_posts less published_base; below 0, posts are missing from the rows.")
            .nullWhen(NOT_PUBLISHED));
  }
}
