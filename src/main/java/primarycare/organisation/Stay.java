package primarycare.organisation;

/** A span of days in which a practice belongs to an area. */
public record Stay(Area area, Span span) {}
