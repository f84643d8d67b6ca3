package recognition.domain.objection;

/**
 * Who objects. Kept apart from the objection, and shown to the officer who investigates and to nobody else.
 *
 * @param contact an address or a number by which the officer can ask back
 */
public record Objector(String name, String contact) {}
