package recognition.web;

/** How a reason of the domain is told: its status and its title. Its slug is its own name. */
public record Saying(int status, Text title) {
    public Saying(int status, String zh, String en) {
        this(status, new Text(zh, en));
    }
}
