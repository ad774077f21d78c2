package primarycare.organisation;

import java.time.LocalDate;

/** Another practice stands for one that merged into it or closed, from a day on. */
public record Merger(String practice, String successor, LocalDate day) {}
