package primarycare.disclosure.earlier;

/**
 * What a reader of a release knows of some of its counts together.
 *
 * @param why in words
 * @param isAtMost whether the sum may be below nothing, which it else is
 * @param counts by their places in the release
 * @param times how often each is counted
 */
public record SeenSum(String why, boolean isAtMost, int[] counts, int[] times) {}
