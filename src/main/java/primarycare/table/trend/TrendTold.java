package primarycare.table.trend;

import primarycare.dossier.Places;
import primarycare.dossier.RollingPeriod;
import primarycare.table.column.ProcessChart;
import primarycare.table.column.ProviderCover;
import primarycare.table.column.TrendComparisons;
import primarycare.table.column.TrendVerdict;

/**
 * What is told of an area in a month and a department group.
 *
 * @param aDay attendances of the month, and a day
 * @param missing why there is nothing to tell; null where there is something
 * @param providers which hospitals of the area the extract lacks
 */
record TrendTold(
    Places.Named area,
    RollingPeriod month,
    String departmentGroup,
    boolean allocated,
    ProcessChart.Point aDay,
    String missing,
    TrendRate rate,
    TrendMembership practices,
    ProcessChart chart,
    TrendVerdict verdict,
    TrendComparisons comparisons,
    ProviderCover providers) {}
